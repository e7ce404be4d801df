// catalog: {
//   "defaultCategory": "Contact", "faceCategory": "FaceExpression",
//   "purposes": { "Billing": { }, "Newsletter": { "consent": true }, "Recruiting": { } },
//   "categories": {
//     "Contact": { "identifying": true, "logging": "pseudonymous" },
//     "Name": { "parent": "Contact" }, "EmailAddress": { "parent": "Contact" }, "PhoneNumber": { "logging": "allowed" },
//     "PostalAddress": { "parent": "Contact" }, "BirthDate": { "parent": "Contact", "logging": "forbidden" },
//     "BankAccount": { "parent": "Contact", "storage": "encrypted" },
//     "CustomerId": { "logging": "allowed" }, "UsageHistory": { },
//     "FaceExpression": { "final": true, "derived": "everything", "storage": "forbidden", "logging": "forbidden", "disclosure": "forbidden" } } }
using System.Security.Cryptography;
using System.Text;
using BCrypt.Net;
using Microsoft.AspNetCore.Cryptography.KeyDerivation;
using Microsoft.AspNetCore.Identity;

// A hash is a pseudonym and no less personal; a cipher text may be stored where encryption is asked for, and what is deciphered may not.
class Hashes
{
    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static void Show(byte[] bytes) => Console.WriteLine(Convert.ToHexString(bytes));

    void OneShot(Customer c)
    {
        Console.WriteLine(Convert.ToHexString(SHA256.HashData(Bytes(c.Email))));
        Console.WriteLine(Convert.ToHexString(SHA256.HashData(Bytes(c.BirthDate.ToString())))); //~ PUR203 Customer.BirthDate
        Console.WriteLine(Convert.ToHexString(Bytes(c.Email))); //~ PUR203 Customer.Email
    }

    void IntoABuffer(Customer c)
    {
        var hash = new byte[32];
        SHA256.HashData(Bytes(c.Email), hash);
        Show(hash);
        SHA256.HashData(Bytes(c.BirthDate.ToString()), hash);
        Show(hash); //~ PUR203 Customer.BirthDate
    }

    void Tried(SHA256 sha, Customer c)
    {
        var hash = new byte[32];
        if (sha.TryComputeHash(Bytes(c.Email), hash, out var length))
            Console.WriteLine(Convert.ToHexString(hash, 0, length));
        var other = new byte[32];
        if (sha.TryComputeHash(Bytes(c.BirthDate.ToString()), other, out var size))
            Console.WriteLine(Convert.ToHexString(other, 0, size)); //~ PUR203 Customer.BirthDate
    }

    void InBlocks(SHA256 sha, Customer c)
    {
        var bytes = Bytes(c.BirthDate.ToString());
        sha.TransformBlock(bytes, 0, bytes.Length, null, 0);
        sha.TransformFinalBlock(bytes, 0, 0);
        Show(sha.Hash!); //~ PUR203 Customer.BirthDate
    }

    void InBlocksPseudonymous(SHA256 sha, Customer c)
    {
        var bytes = Bytes(c.Email);
        sha.TransformBlock(bytes, 0, bytes.Length, null, 0);
        sha.TransformFinalBlock(bytes, 0, 0);
        Show(sha.Hash!);
    }

    void Incremental(Customer c)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Bytes(c.Email));
        Show(hash.GetHashAndReset());
        using var other = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        other.AppendData(Bytes(c.BirthDate.ToString()));
        var buffer = new byte[32];
        other.GetCurrentHash(buffer);
        Show(buffer); //~ PUR203 Customer.BirthDate
    }

    void Derived(Customer c, byte[] salt)
    {
        Show(Rfc2898DeriveBytes.Pbkdf2(c.Email, salt, 1000, HashAlgorithmName.SHA256, 32));
        Show(Rfc2898DeriveBytes.Pbkdf2(c.BirthDate.ToString(), salt, 1000, HashAlgorithmName.SHA256, 32)); //~ PUR203 Customer.BirthDate
        var key = new byte[32];
        Rfc2898DeriveBytes.Pbkdf2(c.Email, salt, key, 1000, HashAlgorithmName.SHA256);
        Show(key);
        Show(HKDF.DeriveKey(HashAlgorithmName.SHA256, Bytes(c.Email), 32));
        Show(HKDF.Extract(HashAlgorithmName.SHA256, Bytes(c.BirthDate.ToString()))); //~ PUR203 Customer.BirthDate
    }

    void DerivedByAnObject(Customer c, byte[] salt)
    {
#pragma warning disable SYSLIB0041, SYSLIB0060
        using var derive = new Rfc2898DeriveBytes(c.BirthDate.ToString(), salt);
        Show(derive.GetBytes(32)); //~ PUR203 Customer.BirthDate
        using var pseudonym = new Rfc2898DeriveBytes(c.Email, salt);
        Show(pseudonym.GetBytes(32));
#pragma warning restore SYSLIB0041, SYSLIB0060
    }

    void Passwords(Customer c, byte[] salt)
    {
        Console.WriteLine(BCrypt.Net.BCrypt.HashPassword(c.Email));
        Console.WriteLine(BCrypt.Net.BCrypt.HashPassword(c.BirthDate.ToString())); //~ PUR203 Customer.BirthDate
        Show(KeyDerivation.Pbkdf2(c.Email, salt, KeyDerivationPrf.HMACSHA256, 1000, 32));
        Show(KeyDerivation.Pbkdf2(c.BirthDate.ToString(), salt, KeyDerivationPrf.HMACSHA256, 1000, 32)); //~ PUR203 Customer.BirthDate
    }

    void Signed(RSA rsa, Customer c)
    {
        Show(rsa.SignData(Bytes(c.Email), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
        Show(rsa.SignData(Bytes(c.BirthDate.ToString()), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)); //~ PUR203 Customer.BirthDate
    }
}

class Ciphers
{
    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    void Clear(Account account) => File.WriteAllBytes("iban", Bytes(account.Iban)); //~ PUR202 Account.Iban

    void Symmetric(Aes aes, Account account, byte[] iv)
    {
        var sealedText = aes.EncryptCbc(Bytes(account.Iban), iv);
        File.WriteAllBytes("iban", sealedText);
        File.WriteAllBytes("iban", aes.DecryptCbc(sealedText, iv)); //~ PUR202 Account.Iban
    }

    void SymmetricIntoABuffer(Aes aes, Account account, byte[] iv)
    {
        var buffer = new byte[64];
        aes.EncryptCbc(Bytes(account.Iban), iv, buffer);
        File.WriteAllBytes("iban", buffer);
        var clear = new byte[64];
        aes.DecryptCbc(buffer, iv, clear);
        File.WriteAllBytes("iban", clear); //~ PUR202 Account.Iban
    }

    void Authenticated(AesGcm gcm, Account account, byte[] nonce, byte[] tag)
    {
        var cipher = new byte[64];
        gcm.Encrypt(nonce, Bytes(account.Iban), cipher, tag);
        File.WriteAllBytes("iban", cipher);
        var clear = new byte[64];
        gcm.Decrypt(nonce, cipher, tag, clear);
        File.WriteAllBytes("iban", clear); //~ PUR202 Account.Iban
    }

    void Asymmetric(RSA rsa, Account account)
    {
        var cipher = rsa.Encrypt(Bytes(account.Iban), RSAEncryptionPadding.OaepSHA256);
        File.WriteAllBytes("iban", cipher);
        File.WriteAllBytes("iban", rsa.Decrypt(cipher, RSAEncryptionPadding.OaepSHA256)); //~ PUR202 Account.Iban
    }

    void AsymmetricIntoABuffer(RSA rsa, Account account)
    {
        var cipher = new byte[256];
        rsa.Encrypt(Bytes(account.Iban), cipher, RSAEncryptionPadding.OaepSHA256);
        File.WriteAllBytes("iban", cipher);
        var clear = new byte[256];
        rsa.Decrypt(cipher, clear, RSAEncryptionPadding.OaepSHA256);
        File.WriteAllBytes("iban", clear); //~ PUR202 Account.Iban
    }

    void Blocks(Aes aes, Account account)
    {
        using var encryptor = aes.CreateEncryptor();
        var bytes = Bytes(account.Iban);
        var cipher = new byte[64];
        encryptor.TransformBlock(bytes, 0, 16, cipher, 0);
        File.WriteAllBytes("iban", cipher);
        File.WriteAllBytes("iban", bytes); //~ PUR202 Account.Iban
    }

    void OfTheMachine(Account account)
    {
#pragma warning disable CA1416
        var cipher = ProtectedData.Protect(Bytes(account.Iban), null, DataProtectionScope.CurrentUser);
        File.WriteAllBytes("iban", cipher);
        File.WriteAllBytes("iban", ProtectedData.Unprotect(cipher, null, DataProtectionScope.CurrentUser)); //~ PUR202 Account.Iban
#pragma warning restore CA1416
    }

    void OfIdentity(IPersonalDataProtector protector, Account account)
    {
        var cipher = protector.Protect(account.Iban);
        File.WriteAllText("iban", cipher);
        File.WriteAllText("iban", protector.Unprotect(cipher)!); //~ PUR202 Account.Iban
    }

    void FaceIsFinal(Aes aes, FaceFrame frame, byte[] iv) => File.WriteAllBytes("jaw", aes.EncryptCbc(BitConverter.GetBytes(frame.JawOpen), iv)); //~ PUR201 FaceFrame.JawOpen
}
