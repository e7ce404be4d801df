using System.Security.Cryptography;
using System.Text;

// A transform is taken for an encryptor unless this method got it as a decryptor itself: bodies are read because labelled data reaches them,
// and none reaches the maker of a transform.
class Transforms
{
    private readonly ICryptoTransform decryptor;

    public Transforms(Aes aes) => decryptor = aes.CreateDecryptor();

    void Kept(Account account, Aes aes)
    {
        var cipher = aes.EncryptCbc(Encoding.UTF8.GetBytes(account.Iban), aes.IV);
        File.WriteAllBytes("iban", decryptor.TransformFinalBlock(cipher, 0, cipher.Length)); // in the clear
    }

    void OfAnotherMethod(Account account, Aes aes)
    {
        using var file = File.Create("iban");
        using var crypto = new CryptoStream(file, Undo(aes), CryptoStreamMode.Write);
        crypto.Write(aes.EncryptCbc(Encoding.UTF8.GetBytes(account.Iban), aes.IV)); // in the clear
    }

    static ICryptoTransform Undo(Aes aes) => aes.CreateDecryptor();
}
