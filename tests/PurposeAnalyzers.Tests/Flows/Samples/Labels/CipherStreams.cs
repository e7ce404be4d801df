using System.Security.Cryptography;
using System.Text;

class CipherStreams
{
    void IntoAFile(Account account, Aes aes)
    {
        using var file = File.Create("iban");
        using var crypto = new CryptoStream(file, aes.CreateEncryptor(), CryptoStreamMode.Write);
        crypto.Write(Encoding.UTF8.GetBytes(account.Iban));
    }

    void BesideIt(Account account, Aes aes)
    {
        using var file = File.Create("iban");
        using var crypto = new CryptoStream(file, aes.CreateEncryptor(), CryptoStreamMode.Write);
        crypto.Write(Encoding.UTF8.GetBytes("x"));
        file.Write(Encoding.UTF8.GetBytes(account.Iban)); //~ PUR202 Account.Iban
    }

    void ByAWriter(Account account, Aes aes)
    {
        using var file = File.Create("iban");
        using var crypto = new CryptoStream(file, aes.CreateEncryptor(), CryptoStreamMode.Write);
        using var writer = new StreamWriter(crypto);
        writer.Write(account.Iban);
    }

    void ThroughMemory(Account account, Aes aes)
    {
        using var memory = new MemoryStream();
        using (var crypto = new CryptoStream(memory, aes.CreateEncryptor(), CryptoStreamMode.Write))
            crypto.Write(Encoding.UTF8.GetBytes(account.Iban));
        File.WriteAllBytes("iban", memory.ToArray());
    }

    void DecryptedIntoAFile(Account account, Aes aes)
    {
        var cipher = aes.EncryptCbc(Encoding.UTF8.GetBytes(account.Iban), aes.IV);
        using var file = File.Create("iban");
        using var crypto = new CryptoStream(file, aes.CreateDecryptor(), CryptoStreamMode.Write);
        crypto.Write(cipher); //~ PUR202 Account.Iban
    }

    void DecryptedThroughMemory(Account account, Aes aes)
    {
        var cipher = aes.EncryptCbc(Encoding.UTF8.GetBytes(account.Iban), aes.IV);
        using var memory = new MemoryStream();
        using (var crypto = new CryptoStream(memory, aes.CreateDecryptor(), CryptoStreamMode.Write))
            crypto.Write(cipher);
        File.WriteAllBytes("iban", memory.ToArray()); //~ PUR202 Account.Iban
    }

    void BlocksBackAndForth(Account account, Aes aes)
    {
        var plain = Encoding.UTF8.GetBytes(account.Iban);
        using var encryptor = aes.CreateEncryptor();
        var cipher = encryptor.TransformFinalBlock(plain, 0, plain.Length);
        File.WriteAllBytes("iban", cipher);
        using var decryptor = aes.CreateDecryptor();
        File.WriteAllBytes("iban", decryptor.TransformFinalBlock(cipher, 0, cipher.Length)); //~ PUR202 Account.Iban
    }

    void EncodedIsReadable(Account account)
    {
        using var file = File.Create("iban");
        using var crypto = new CryptoStream(file, new ToBase64Transform(), CryptoStreamMode.Write);
        crypto.Write(Encoding.UTF8.GetBytes(account.Iban)); //~ PUR202 Account.Iban
    }

    void EncodedBlocks(Account account, ToBase64Transform encoder)
    {
        var plain = Encoding.UTF8.GetBytes(account.Iban);
        File.WriteAllBytes("iban", encoder.TransformFinalBlock(plain, 0, plain.Length)); //~ PUR202 Account.Iban
    }

    void FaceStaysForbidden(FaceFrame frame, Aes aes)
    {
        using var file = File.Create("jaw");
        using var crypto = new CryptoStream(file, aes.CreateEncryptor(), CryptoStreamMode.Write);
        crypto.Write(BitConverter.GetBytes(frame.JawOpen)); //~ PUR201 FaceFrame.JawOpen
        crypto.Write(BitConverter.GetBytes(frame.Ticks));
    }

    void SealedByAHelper(Account account, Aes aes)
    {
        using var file = File.Create("iban");
        using var crypto = Seal(file, aes);
        crypto.Write(Encoding.UTF8.GetBytes(account.Iban));
    }

    static Stream Seal(Stream stream, Aes aes) => new CryptoStream(stream, aes.CreateEncryptor(), CryptoStreamMode.Write);
}
