// langversion: 12

// Two constant keys of one dictionary are two places, in whatever way they are put in and taken out.
class ConstantKeys
{
    private readonly Dictionary<string, string> kept = [];

    private static Dictionary<string, string> Bag(Customer c) => new() { ["mail"] = c.Email, ["theme"] = c.Theme };

    private static Dictionary<string, string> Added(Customer c)
    {
        var bag = new Dictionary<string, string>();
        bag.Add("mail", c.Email);
        bag.TryAdd("theme", c.Theme);
        return bag;
    }

    private static void Fill(IDictionary<string, string> bag, Customer c)
    {
        bag["mail"] = c.Email;
        bag["theme"] = c.Theme;
    }

    public void Returned(Customer c)
    {
        var bag = Bag(c);
        Console.WriteLine(bag["theme"]);
        Console.WriteLine(bag["mail"]); //~ PUR203 Customer.Email
        Console.WriteLine(bag.GetValueOrDefault("theme"));
        Console.WriteLine(bag.GetValueOrDefault("mail")); //~ PUR203 Customer.Email
    }

    public void Tried(Customer c)
    {
        var bag = Added(c);
        if (bag.TryGetValue("theme", out var theme))
            Console.WriteLine(theme);
        if (bag.TryGetValue("mail", out var mail))
            Console.WriteLine(mail); //~ PUR203 Customer.Email
    }

    public void Filled(Customer c, string any)
    {
        var bag = new Dictionary<string, string>();
        Fill(bag, c);
        Console.WriteLine(bag["theme"]);
        Console.WriteLine(bag["mail"]); //~ PUR203 Customer.Email
        Console.WriteLine(bag[any]); //~ PUR203 Customer.Email
    }

    public void ByVariable(Customer c, string any)
    {
        var bag = new Dictionary<string, string> { ["theme"] = c.Theme };
        bag[any] = c.Email;
        Console.WriteLine(bag["mail"]); //~ PUR203 Customer.Email
        Console.WriteLine(bag.Count);
    }

    public void Keep(Customer c)
    {
        kept["mail"] = c.Email;
        kept["theme"] = c.Theme;
    }

    public void Tell()
    {
        Console.WriteLine(kept["theme"]);
        Console.WriteLine(kept["mail"]); //~ PUR203 Customer.Email
    }

    public void TellAll()
    {
        foreach (var (key, value) in kept)
        {
            Console.WriteLine(key);
            Console.WriteLine(value); //~ PUR203 Customer.Email
        }

        Console.WriteLine(string.Join(",", kept.Values)); //~ PUR203 Customer.Email
    }

    public void Overwritten(Customer c)
    {
        var bag = Bag(c);
        bag["mail"] = "none";
        Console.WriteLine(bag["mail"]);
    }
}
