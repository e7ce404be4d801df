using System.Security.Cryptography;
using System.Text;

namespace Violations.EncryptedStorage;

// Policy 4: necessary and adequate measures. The catalog asks that bank accounts are stored encrypted, whatever they are stored in.

public sealed class Payee
{
    public int Id { get; init; }

    [PersonalData(Purpose.Billing, Category = DataCategory.BankAccount)]
    public required string Iban { get; init; }
}

internal sealed class Vault(byte[] key)
{
    [Encrypts]
    public byte[] Seal(string text)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        return [.. aes.IV, .. aes.EncryptCbc(Encoding.UTF8.GetBytes(text), aes.IV)];
    }
}

[ProcessesFor(Purpose.Billing)]
public sealed class PayeeFileWrong(string folder)
{
    public Task SaveAsync(Payee payee)
    {
        var bytes = Encoding.UTF8.GetBytes(payee.Iban);
        return File.WriteAllBytesAsync(Path.Combine(folder, payee.Id + ".bin"), bytes); //~ PUR202 Payee.Iban
    }
}

[ProcessesFor(Purpose.Billing)]
internal sealed class PayeeFileRight(string folder, Vault vault)
{
    public Task SaveAsync(Payee payee)
    {
        var bytes = vault.Seal(payee.Iban);
        return File.WriteAllBytesAsync(Path.Combine(folder, payee.Id + ".bin"), bytes);
    }
}
