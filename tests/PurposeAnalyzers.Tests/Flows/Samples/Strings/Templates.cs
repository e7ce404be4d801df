using System.Globalization;
using System.Text;

// Text made in every way; and what only tells of text.
class Templates
{
    void Concatenated(Customer c) => Console.WriteLine("a" + 1 + c.Email + 'x'); //~ PUR203 Customer.Email

    void Replaced(Customer c)
    {
        var template = "Dear {name}, you have {points} points";
        Console.WriteLine(template.Replace("{points}", c.Points.ToString()));
        Console.WriteLine(template.Replace("{name}", c.Name)); //~ PUR203 Customer.Name
    }

    void ReplacedAway(Customer c) => Console.WriteLine("a-b".Replace(c.Theme, ""));

    void Formatted(Customer c)
    {
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, "{0}", c.Points));
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, "{0}: {1}", c.Points, c.Phone)); //~ PUR203 Customer.Phone
    }

    void Appended(Customer c)
    {
        var text = new StringBuilder();
        text.AppendFormat("{0}", c.Email).AppendLine();
        text.Insert(0, "to ");
        Console.WriteLine(text.Length);
        Console.WriteLine(text.ToString()); //~ PUR203 Customer.Email
    }

    void AppendedAndCleared(Customer c)
    {
        var text = new StringBuilder(c.Email);
        text.Clear();
        text.Append(c.Theme);
        Console.WriteLine(text.ToString());
    }

    void Joined(List<Customer> all)
    {
        Console.WriteLine(string.Join(", ", all.Select(c => c.Id)));
        Console.WriteLine(string.Join(", ", from c in all select c.Name)); //~ PUR203 Customer.Name
    }

    void Split(Customer c)
    {
        var parts = c.Email.Split('@');
        Console.WriteLine(parts.Length);
        Console.WriteLine(parts[1]); //~ PUR203 Customer.Email
    }

    void SplitBy(Customer c) => Console.WriteLine("a b c".Split(' ')[0]);

    void Trimmed(Customer c) => Console.WriteLine(c.Phone?.Trim().TrimStart('+').PadLeft(12, '0')); //~ PUR203 Customer.Phone

    void Indexed(Customer c)
    {
        Console.WriteLine(c.Name[0]); //~ PUR203 Customer.Name
        Console.WriteLine(c.Name[..1]); //~ PUR203 Customer.Name
        Console.WriteLine(c.Name.Contains('x'));
    }

    void Dates(Customer c)
    {
        Console.WriteLine(c.BirthDate.ToString("yyyy")); //~ PUR203 Customer.BirthDate
        Console.WriteLine(c.BirthDate.AddYears(18)); //~ PUR203 Customer.BirthDate
        Console.WriteLine(c.BirthDate > DateTime.Today);
        Console.WriteLine(DateTime.IsLeapYear(2000));
    }

    void Parsed(Customer c)
    {
        Console.WriteLine(int.TryParse(c.Phone, out var number));
        Console.WriteLine(number); //~ PUR203 Customer.Phone
    }

    void Raw(Customer c)
    {
        var json = @"{ ""points"": " + c.Points + " }";
        Console.WriteLine(json);
    }

    void CharacterByCharacter(Customer c)
    {
        var reversed = new StringBuilder();
        for (var i = c.Name.Length - 1; i >= 0; i--)
            reversed.Append(c.Name[i]);
        Console.WriteLine(reversed); //~ PUR203 Customer.Name
    }
}
