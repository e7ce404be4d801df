// langversion: 12
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

// Text in, text out: what is still the data, and what only tells its length or shape.
partial class TextTools
{
    private static readonly CompositeFormat greeting = CompositeFormat.Parse("Dear {0}, you are number {1}");

    private static Regex Letters() => new("^[a-z]+", RegexOptions.Compiled);

    public void Cut(Customer c)
    {
        var at = c.Email.IndexOf('@');
        Console.WriteLine(at);
        Console.WriteLine(c.Email[(at + 1)..]); //~ PUR203 Customer.Email
        Console.WriteLine(c.Email.Split('@', 2).Length);
        Console.WriteLine(c.Email.Split('@', 2)[^1]); //~ PUR203 Customer.Email
    }

    public void Formatted(Customer c)
    {
        Console.WriteLine(string.Format("{0} has {1}", c.Id, c.Points));
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, "{0:d}", c.BirthDate)); //~ PUR203 Customer.BirthDate
        Console.WriteLine(string.Format(null, greeting, c.Name, c.Id)); //~ PUR203 Customer.Name
        Console.WriteLine("{0} of {1}", c.Points, c.Theme);
        Console.WriteLine("{0} of {1}", c.Points, c.Phone); //~ PUR203 Customer.Phone
    }

    public void Encoded(Customer c)
    {
        Console.WriteLine(WebUtility.HtmlEncode(c.Name)); //~ PUR203 Customer.Name
        Console.WriteLine(Convert.ToHexString(Encoding.UTF8.GetBytes(c.Name))); //~ PUR203 Customer.Name
        Console.WriteLine(Encoding.UTF8.GetByteCount(c.Name));
        Console.WriteLine(Uri.EscapeDataString(c.Theme));
    }

    public void Hashed(Customer c)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(c.Email));
        Console.WriteLine(hash.Length);
        Console.WriteLine(Convert.ToBase64String(hash)); //~ PUR203 Customer.Email
    }

    public void Matched(Customer c)
    {
        var match = Regex.Match(c.Name, @"(\w+) (\w+)");
        Console.WriteLine(match.Success);
        Console.WriteLine(match.Groups[2].Value); //~ PUR203 Customer.Name
        Console.WriteLine(Letters().IsMatch(c.Name));
        Console.WriteLine(Letters().Replace(c.Name, "*")); //~ PUR203 Customer.Name
        Console.WriteLine(Regex.Replace(c.Theme, "a", "b"));
    }

    public void Dates(Customer c)
    {
        var age = DateTime.Today.Year - c.BirthDate.Year;
        Console.WriteLine(age > 18);
        Console.WriteLine(age); //~ PUR203 Customer.BirthDate
        Console.WriteLine(DateOnly.FromDateTime(c.BirthDate)); //~ PUR203 Customer.BirthDate
        Console.WriteLine(c.BirthDate == DateTime.Today ? "happy birthday" : "hello");
    }

    public void Joined(IEnumerable<Customer> customers)
    {
        Console.WriteLine(string.Join(';', customers.Select(c => c.Id)));
        Console.WriteLine(string.Join(';', customers.Select(c => c.Name))); //~ PUR203 Customer.Name
        Console.WriteLine(customers.Aggregate(0, (n, c) => n + c.Points));
        Console.WriteLine(customers.Aggregate("", (text, c) => text + c.Name)); //~ PUR203 Customer.Name
        Console.WriteLine(customers.Max(c => c.Name.Length));
        Console.WriteLine(customers.MaxBy(c => c.Points)!.Id);
        Console.WriteLine(customers.MinBy(c => c.BirthDate)!.Name); //~ PUR203 Customer.Name
    }

    public void Characters(Customer c)
    {
        var vowels = 0;
        foreach (var letter in c.Name)
        {
            if ("aeiou".Contains(letter))
                vowels++;
        }

        Console.WriteLine(vowels);
        var reversed = c.Name.ToCharArray();
        Array.Reverse(reversed);
        Console.WriteLine(new string(reversed)); //~ PUR203 Customer.Name
    }
}
