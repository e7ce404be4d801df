// langversion: 13
class ParamsCollections
{
    void Span(Customer c)
    {
        ShowSpan(c.Theme, c.Email); //~ PUR203 Customer.Email
        ShowSpan(c.Theme, "x");
    }

    void Enumerable(Customer c)
    {
        ShowAll(c.Theme, c.Email); //~ PUR203 Customer.Email
    }

    void List(Customer c)
    {
        ShowCount(c.Theme, c.Email);
    }

    static void ShowSpan(params ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
            Console.WriteLine(part);
    }

    static void ShowAll(params IEnumerable<string> parts) => Console.WriteLine(string.Join(",", parts));

    static void ShowCount(params List<string> parts) => Console.WriteLine(parts.Count);
}
