// langversion: 12
using System.Globalization;

// Reading lines into labelled objects and writing them out again: parsers, tokenizers, spans, culture.
readonly ref struct Fields(ReadOnlySpan<char> line)
{
    private readonly ReadOnlySpan<char> line = line;

    public ReadOnlySpan<char> At(int index)
    {
        var rest = line;
        for (; index > 0; index--)
            rest = rest[(rest.IndexOf(';') + 1)..];
        var end = rest.IndexOf(';');
        return end < 0 ? rest : rest[..end];
    }

    public int Length => line.Length;
}

static class CustomerFormat
{
    public static Customer Parse(string line)
    {
        var fields = new Fields(line);
        return new Customer
        {
            Id = int.Parse(fields.At(0), CultureInfo.InvariantCulture),
            Name = fields.At(1).ToString(),
            BirthDate = DateTime.ParseExact(fields.At(2), "yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
    }

    public static string Write(Customer c) => string.Create(CultureInfo.InvariantCulture, $"{c.Id};{c.Name};{c.BirthDate:yyyy-MM-dd}");

    public static string WriteHead(Customer c) => string.Create(CultureInfo.InvariantCulture, $"{c.Id};{c.Points}");

    public static bool TryWrite(Customer c, Span<char> target, out int written) => c.Name.AsSpan().TryCopyTo(target) ? (written = c.Name.Length) > 0 : (written = 0) > 0;
}

class Tokens(string text)
{
    private int at;

    public string? Next()
    {
        if (at >= text.Length)
            return null;
        var end = text.IndexOf(' ', at);
        var token = end < 0 ? text[at..] : text[at..end];
        at = end < 0 ? text.Length : end + 1;
        return token;
    }

    public int Position => at;
}

class Parsing
{
    public void RoundTrip(string line)
    {
        var c = CustomerFormat.Parse(line);
        Console.WriteLine(c.Id);
        Console.WriteLine(CustomerFormat.WriteHead(c));
        Console.WriteLine(CustomerFormat.Write(c)); //~ PUR203 Customer.Name
    }

    public void Copied(Customer c)
    {
        Span<char> buffer = stackalloc char[100];
        if (CustomerFormat.TryWrite(c, buffer, out var written))
        {
            Console.WriteLine(written);
            Console.WriteLine(buffer[..written].ToString()); //~ PUR203 Customer.Name
        }
    }

    public void Tokenized(Customer c)
    {
        var tokens = new Tokens(c.Name);
        while (tokens.Next() is { } token)
            Console.WriteLine(token); //~ PUR203 Customer.Name
        Console.WriteLine(tokens.Position);
    }

    public void Fielded(Customer c)
    {
        var fields = new Fields(c.Email);
        Console.WriteLine(fields.Length);
        Console.WriteLine(fields.At(0).ToString()); //~ PUR203 Customer.Email
        var themes = new Fields(c.Theme);
        Console.WriteLine(themes.At(0).ToString());
    }

    public void Numbers(Customer c)
    {
        var year = c.BirthDate.ToString("yyyy", CultureInfo.InvariantCulture);
        if (int.TryParse(year, out var parsed))
            Console.WriteLine(parsed); //~ PUR203 Customer.BirthDate
        Console.WriteLine(int.TryParse(c.Theme, out var theme) ? theme : 0);
        Console.WriteLine(Enum.TryParse<DayOfWeek>(c.Theme, out var day) ? day : DayOfWeek.Monday);
    }
}
