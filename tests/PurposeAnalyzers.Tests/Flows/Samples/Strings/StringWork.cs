using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

class StringWork
{
    void Concatenation(Customer c)
    {
        Console.WriteLine("mail " + c.Email); //~ PUR203 Customer.Email
    }

    void Methods(Customer c)
    {
        Console.WriteLine(c.Email.Trim().ToUpperInvariant().Replace("@", " at ")); //~ PUR203 Customer.Email
    }

    void Part(Customer c)
    {
        var at = c.Email.IndexOf('@');
        Console.WriteLine(at);
        Console.WriteLine(c.Email.Substring(0, at)); //~ PUR203 Customer.Email
    }

    void Range(Customer c)
    {
        Console.WriteLine(c.Email[..3]); //~ PUR203 Customer.Email
        Console.WriteLine(c.Email[^1]); //~ PUR203 Customer.Email
    }

    void JoinAndConcat(Customer c)
    {
        Console.WriteLine(string.Join(", ", c.Theme, c.Email)); //~ PUR203 Customer.Email
        Console.WriteLine(string.Concat(c.Theme, c.Name)); //~ PUR203 Customer.Name
        Console.WriteLine(string.Format("{0} {1}", c.Points, c.Theme));
    }

    void Format(Customer c)
    {
        Console.WriteLine(string.Format("{0} {1}", c.Points, c.Email)); //~ PUR203 Customer.Email
    }

    void Questions(Customer c)
    {
        Console.WriteLine(c.Email.Contains('@'));
        Console.WriteLine(c.Email.StartsWith("a"));
        Console.WriteLine(string.IsNullOrEmpty(c.Email));
        Console.WriteLine(string.Equals(c.Email, c.Theme));
        Console.WriteLine(c.Email.CompareTo(c.Theme));
        Console.WriteLine(c.Email.Length);
    }

    void Builder(Customer c)
    {
        var text = new StringBuilder("mail ");
        text.Append(c.Email).Append('!');
        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    void BuilderCleared(Customer c)
    {
        var text = new StringBuilder();
        text.Append(c.Email);
        text.Clear();
        text.Append(c.Theme);
        Console.WriteLine(text.ToString());
    }

    void BuilderLength(Customer c)
    {
        var text = new StringBuilder(c.Email);
        Console.WriteLine(text.Length);
    }

    void Split(Customer c)
    {
        foreach (var part in c.Email.Split('@'))
            Console.WriteLine(part); //~ PUR203 Customer.Email
    }

    void Encoded(Customer c)
    {
        var bytes = Encoding.UTF8.GetBytes(c.Email);
        Console.WriteLine(Convert.ToBase64String(bytes)); //~ PUR203 Customer.Email
    }

    void HashIsNoSanitizer(Customer c)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(c.Email));
        Console.WriteLine(Convert.ToHexString(hash)); //~ PUR203 Customer.Email
    }

    void RegexParts(Customer c)
    {
        var match = Regex.Match(c.Email, "@(.*)$");
        Console.WriteLine(match.Success);
        Console.WriteLine(match.Groups[1].Value); //~ PUR203 Customer.Email
        Console.WriteLine(Regex.Replace(c.Email, "@.*", "")); //~ PUR203 Customer.Email
    }

    void PatternIsNotTheInput(Customer c)
    {
        Console.WriteLine(Regex.IsMatch(c.Email, "^a"));
    }

    void Parsed(Customer c)
    {
        Console.WriteLine(long.Parse(c.Phone!)); //~ PUR203 Customer.Phone
    }

    void DateParts(Customer c)
    {
        Console.WriteLine(c.BirthDate.Year); //~ PUR203 Customer.BirthDate
        Console.WriteLine(DateTime.Now - c.BirthDate); //~ PUR203 Customer.BirthDate
        Console.WriteLine(DateTime.Now > c.BirthDate);
    }

    void ReversedLetters(Customer c)
    {
        var letters = c.Email.ToCharArray();
        Array.Reverse(letters);
        Console.WriteLine(new string(letters)); //~ PUR203 Customer.Email
    }
}
