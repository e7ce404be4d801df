// catalog: {
//   "defaultCategory": "PersonalInfo", "faceCategory": "FaceExpression",
//   "purposes": { "Billing": { }, "Newsletter": { "consent": true }, "Recruiting": { } },
//   "categories": { "PersonalInfo": { "identifying": true }, "Name": { "parent": "PersonalInfo" },
//     "EmailAddress": { "parent": "PersonalInfo", "logging": "pseudonymous" },
//     "PhoneNumber": { "parent": "PersonalInfo" }, "PostalAddress": { "parent": "PersonalInfo" }, "BirthDate": { "parent": "PersonalInfo" },
//     "BankAccount": { "parent": "PersonalInfo", "storage": "encrypted" }, "CustomerId": { }, "UsageHistory": { },
//     "FaceExpression": { "final": true, "storage": "forbidden", "logging": "forbidden", "disclosure": "forbidden" } } }
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;

class Ciphers
{
    void InTheClear(Shop.Account account)
    {
        File.WriteAllText("iban", account.Iban); //~ PUR202 Account.Iban
    }

    void Protected(Shop.Account account, IDataProtector protector)
    {
        File.WriteAllText("iban", protector.Protect(account.Iban));
        File.WriteAllBytes("iban", protector.Protect(Encoding.UTF8.GetBytes(account.Iban)));
    }

    void ProtectedAndBack(Shop.Account account, IDataProtector protector)
    {
        var sealedIban = protector.Protect(account.Iban);
        File.WriteAllText("iban", protector.Unprotect(sealedIban)); //~ PUR202 Account.Iban
    }

    void ProtectedForAWhile(Shop.Account account, ITimeLimitedDataProtector protector)
    {
        File.WriteAllText("iban", protector.Protect(account.Iban, TimeSpan.FromDays(1)));
    }

    void Aes(Shop.Account account, Aes aes)
    {
        File.WriteAllBytes("iban", aes.EncryptCbc(Encoding.UTF8.GetBytes(account.Iban), aes.IV));
    }

    void AesThroughATransform(Shop.Account account, Aes aes)
    {
        var plain = Encoding.UTF8.GetBytes(account.Iban);
        using var encryptor = aes.CreateEncryptor();
        File.WriteAllBytes("iban", encryptor.TransformFinalBlock(plain, 0, plain.Length));
    }

    void AesGcm(Shop.Account account, AesGcm aes, byte[] nonce)
    {
        var plain = Encoding.UTF8.GetBytes(account.Iban);
        var cipher = new byte[plain.Length];
        var tag = new byte[16];
        aes.Encrypt(nonce, plain, cipher, tag);
        File.WriteAllBytes("iban", cipher);
        File.WriteAllBytes("tag", tag);
        File.WriteAllBytes("plain", plain); //~ PUR202 Account.Iban
    }

    void Rsa(Shop.Account account, RSA rsa)
    {
        File.WriteAllBytes("iban", rsa.Encrypt(Encoding.UTF8.GetBytes(account.Iban), RSAEncryptionPadding.OaepSHA256));
    }

    void EncryptedIsNotLoggable(Shop.Customer c, IDataProtector protector, ILogger log)
    {
        log.LogInformation("{Mail}", protector.Protect(c.Email)); //~ PUR203 Customer.Email
    }

    void HashedIsNotEncrypted(Shop.Account account)
    {
        File.WriteAllBytes("iban", SHA256.HashData(Encoding.UTF8.GetBytes(account.Iban))); //~ PUR202 Account.Iban
    }

    void Hashed(Shop.Customer c, ILogger log)
    {
        log.LogInformation("{Mail}", Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(c.Email))));
        log.LogInformation("{Mail}", c.Email); //~ PUR203 Customer.Email
    }

    void HashedWithAKey(Shop.Customer c, ILogger log, byte[] key)
    {
        log.LogInformation("{Mail}", Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(c.Email))));
        using var hmac = new HMACSHA256(key);
        log.LogInformation("{Mail}", Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes(c.Email))));
    }

    void HashedPieceByPiece(Shop.Customer c, ILogger log)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(c.Email));
        log.LogInformation("{Mail}", Convert.ToHexString(hash.GetHashAndReset()));
    }

    void HashedIsStillForbiddenWhereAllLoggingIs(Shop.Customer c, ILogger log)
    {
        log.LogInformation("{Name}", Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(c.Name)))); //~ PUR203 Customer.Name
    }

    void Derived(Shop.Customer c, ILogger log, byte[] salt)
    {
        log.LogInformation("{Mail}", Convert.ToHexString(Rfc2898DeriveBytes.Pbkdf2(c.Email, salt, 100_000, HashAlgorithmName.SHA256, 32)));
    }

    void Encoded(Shop.Customer c, ILogger log)
    {
        log.LogInformation("{Mail}", Convert.ToBase64String(Encoding.UTF8.GetBytes(c.Email))); //~ PUR203 Customer.Email
    }

    void ThroughAHelper(Shop.Customer c, Shop.Account account, ILogger log, IDataProtector protector)
    {
        log.LogInformation("{Mail}", Token(c.Email));
        File.WriteAllText("iban", Seal(protector, account.Iban));
        log.LogInformation("{Mail}", Same(c.Email)); //~ PUR203 Customer.Email
    }

    void NothingLiftsAFace(Shop.FaceFrame frame, IDataProtector protector)
    {
        File.WriteAllText("jaw", protector.Protect(frame.JawOpen.ToString())); //~ PUR201 FaceFrame.JawOpen
    }

    static string Token(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    static string Seal(IDataProtector protector, string text) => protector.Protect(text);

    static string Same(string text) => text.Trim();
}
