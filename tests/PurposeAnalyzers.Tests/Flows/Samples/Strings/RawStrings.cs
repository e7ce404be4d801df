// langversion: 11
class RawStrings
{
    void Interpolated(Customer c)
    {
        var text = $$"""{ "mail": "{{c.Email}}" }""";
        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    void SeveralLines(Customer c)
    {
        var text = $"""
            to: {c.Theme}
            points: {c.Points}
            """;
        Console.WriteLine(text);
    }

    void NoHole(Customer c)
    {
        Console.WriteLine("""{c.Email}""");
    }

    void Utf8(Customer c)
    {
        var bytes = "mail"u8.ToArray();
        Console.WriteLine(bytes.Length + c.Points);
    }
}
