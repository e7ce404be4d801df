using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

// Derived data keeps its labels: encodings, hashes, ciphers, cuts, masks by hand. Comparisons, bools and counts drop them.
class DerivedData
{
    void Encoded(Customer c)
    {
        var bytes = Encoding.UTF8.GetBytes(c.Email);
        Console.WriteLine(Convert.ToBase64String(bytes)); //~ PUR203 Customer.Email
        Console.WriteLine(Convert.ToHexString(bytes)); //~ PUR203 Customer.Email
        Console.WriteLine(bytes.Length);
    }

    void Hashed(Customer c)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(c.Email));
        Console.WriteLine(Convert.ToHexString(hash)); //~ PUR203 Customer.Email
    }

    void HashedWithAKey(Customer c, byte[] key)
    {
        using var mac = new HMACSHA256(key);
        var hash = mac.ComputeHash(Encoding.UTF8.GetBytes(c.Phone!));
        Console.WriteLine(BitConverter.ToString(hash)); //~ PUR203 Customer.Phone
    }

    void Masked(Customer c)
    {
        var masked = new string('*', c.Email.Length);
        Console.WriteLine(masked);
    }

    void MaskedInPart(Customer c)
    {
        var masked = c.Email[0] + "***" + c.Email.Substring(c.Email.IndexOf('@'));
        Console.WriteLine(masked); //~ PUR203 Customer.Email
    }

    void MaskedByARegex(Customer c)
    {
        var masked = Regex.Replace(c.Email, "[a-z]", "x");
        Console.WriteLine(masked); //~ PUR203 Customer.Email
    }

    void MatchedByARegex(Customer c)
    {
        Console.WriteLine(Regex.IsMatch(c.Email, "@shop"));
        Console.WriteLine(Regex.Match(c.Email, "@(.*)").Groups[1].Value); //~ PUR203 Customer.Email
    }

    void Arithmetic(Customer c)
    {
        var age = DateTime.Today.Year - c.BirthDate.Year;
        Console.WriteLine(age); //~ PUR203 Customer.BirthDate
        Console.WriteLine(age >= 18);
        Console.WriteLine(age >= 18 ? "adult" : "minor");
    }

    void Difference(Customer c)
    {
        TimeSpan lived = DateTime.Now - c.BirthDate;
        Console.WriteLine(lived.TotalDays); //~ PUR203 Customer.BirthDate
        Console.WriteLine(lived > TimeSpan.FromDays(1000));
    }

    void Counted(List<Customer> all)
    {
        Console.WriteLine(all.Count(c => c.Email != ""));
        Console.WriteLine(all.Select(c => c.Email).Distinct().Count());
        Console.WriteLine(all.Any(c => c.Phone == null));
        Console.WriteLine(all.GroupBy(c => c.Email).Count());
    }

    void Letters(Customer c)
    {
        foreach (var letter in c.Name)
            Console.Write(letter); //~ PUR203 Customer.Name
        Console.WriteLine(c.Name.Length);
        Console.WriteLine(c.Name.IndexOf('x'));
    }

    void Upper(Customer c) => Console.WriteLine(char.ToUpper(c.Name[0])); //~ PUR203 Customer.Name

    void NamedAnonymous(Customer c) => Console.WriteLine(AnonymizeAndRedact(c.Email)); //~ PUR203 Customer.Email

    void NamedSafe(Customer c)
    {
        var safeAnonymousHash = c.Email.GetHashCode();
        Console.WriteLine(safeAnonymousHash > 0);
    }

    static string AnonymizeAndRedact(string text) => text.ToLowerInvariant();
}
