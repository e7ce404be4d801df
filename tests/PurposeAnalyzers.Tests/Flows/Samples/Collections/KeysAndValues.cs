// The keys of a dictionary and its values are apart, however its pairs are come by.
class KeysAndValues
{
    private static Dictionary<string, string> ByMail(Customer c) => new() { [c.Email] = c.Theme };

    private static Dictionary<string, string> ByTheme(Customer c) => new() { { c.Theme, c.Email } };

    void ForEach(Customer c)
    {
        foreach (var pair in ByMail(c))
        {
            Console.WriteLine(pair.Value);
            Console.WriteLine(pair.Key); //~ PUR203 Customer.Email
        }

        foreach (var pair in ByTheme(c))
        {
            Console.WriteLine(pair.Key);
            Console.WriteLine(pair.Value); //~ PUR203 Customer.Email
        }
    }

    void Deconstructed(Customer c)
    {
        foreach (var (mail, theme) in ByMail(c))
        {
            Console.WriteLine(theme);
            Console.WriteLine(mail); //~ PUR203 Customer.Email
        }
    }

    void Views(Customer c)
    {
        var themes = ByMail(c);
        foreach (var theme in themes.Values)
            Console.WriteLine(theme);
        foreach (var mail in themes.Keys)
            Console.WriteLine(mail); //~ PUR203 Customer.Email
        Console.WriteLine(themes.Values.First());
        Console.WriteLine(themes.Keys.First()); //~ PUR203 Customer.Email
    }

    void LookedUp(Customer c, string key)
    {
        var themes = ByMail(c);
        Console.WriteLine(themes[key]);
        Console.WriteLine(themes.GetValueOrDefault(key));
        if (themes.TryGetValue(key, out var theme))
            Console.WriteLine(theme);
        var mails = ByTheme(c);
        Console.WriteLine(mails.GetValueOrDefault(key)); //~ PUR203 Customer.Email
        if (mails.TryGetValue(key, out var mail))
            Console.WriteLine(mail); //~ PUR203 Customer.Email
    }

    void Selected(Customer c)
    {
        foreach (var theme in ByMail(c).Select(pair => pair.Value))
            Console.WriteLine(theme);
        foreach (var mail in ByMail(c).Select(pair => pair.Key))
            Console.WriteLine(mail); //~ PUR203 Customer.Email
    }

    void Filtered(Customer c)
    {
        foreach (var pair in ByMail(c).Where(pair => pair.Value.Length > 1).OrderBy(pair => pair.Value).Take(3))
        {
            Console.WriteLine(pair.Value);
            Console.WriteLine(pair.Key); //~ PUR203 Customer.Email
        }
    }

    void FirstOne(Customer c)
    {
        var first = ByMail(c).First();
        Console.WriteLine(first.Value);
        Console.WriteLine(first.Key); //~ PUR203 Customer.Email
    }

    void KeptInLists(Customer c)
    {
        var pairs = ByMail(c).ToList();
        Console.WriteLine(pairs[0].Value);
        Console.WriteLine(pairs[0].Key); //~ PUR203 Customer.Email
        var array = ByMail(c).ToArray();
        Console.WriteLine(array[0].Value);
        Console.WriteLine(array[0].Key); //~ PUR203 Customer.Email
    }

    void MadeByHand(Customer c)
    {
        var pairs = new List<KeyValuePair<string, string>> { new(c.Email, c.Theme), KeyValuePair.Create(c.Email, c.Theme) };
        foreach (var pair in pairs)
        {
            Console.WriteLine(pair.Value);
            Console.WriteLine(pair.Key); //~ PUR203 Customer.Email
        }

        KeyValuePair<string, string>[] array = { new(c.Theme, c.Email) };
        Console.WriteLine(array[0].Key);
        Console.WriteLine(array[0].Value); //~ PUR203 Customer.Email
    }

    void TurnedAround(Customer c)
    {
        var mails = ByMail(c).ToDictionary(pair => pair.Value, pair => pair.Key);
        foreach (var pair in mails)
        {
            Console.WriteLine(pair.Key);
            Console.WriteLine(pair.Value); //~ PUR203 Customer.Email
        }
    }

    void MadeOfOthers(List<Customer> all)
    {
        var points = all.ToDictionary(c => c.Email, c => c.Theme);
        Console.WriteLine(points.First().Value);
        Console.WriteLine(points.First().Key); //~ PUR203 Customer.Email
    }

    void Grouped(List<Customer> all)
    {
        foreach (var group in all.GroupBy(c => c.Email, c => c.Theme))
        {
            foreach (var theme in group)
                Console.WriteLine(theme);
            Console.WriteLine(group.Key); //~ PUR203 Customer.Email
        }

        foreach (var group in all.ToLookup(c => c.Theme, c => c.Email))
        {
            Console.WriteLine(group.Key);
            foreach (var mail in group)
                Console.WriteLine(mail); //~ PUR203 Customer.Email
        }
    }

    void Queried(Customer c)
    {
        var themes = from pair in ByMail(c) where pair.Key != "" select pair.Value;
        Console.WriteLine(string.Join(",", themes));
        var mails = from pair in ByMail(c) where pair.Value != "" select pair.Key;
        Console.WriteLine(string.Join(",", mails)); //~ PUR203 Customer.Email
    }

    void Copied(Customer c)
    {
        var copy = new Dictionary<string, string>(ByMail(c));
        Console.WriteLine(copy.Values.First());
        var sorted = new SortedDictionary<string, string>(copy);
        foreach (var pair in sorted)
        {
            Console.WriteLine(pair.Value);
            Console.WriteLine(pair.Key); //~ PUR203 Customer.Email
        }
    }

    IEnumerable<KeyValuePair<string, string>> Pairs(Customer c)
    {
        foreach (var pair in ByMail(c))
            yield return pair;
        yield return new(c.Email, c.Theme);
    }

    void Yielded(Customer c)
    {
        foreach (var pair in Pairs(c))
        {
            Console.WriteLine(pair.Value);
            Console.WriteLine(pair.Key); //~ PUR203 Customer.Email
        }
    }

    void Aggregated(Customer c)
    {
        Console.WriteLine(ByMail(c).Aggregate("", (text, pair) => text + pair.Value));
        Console.WriteLine(ByMail(c).Aggregate("", (text, pair) => text + pair.Key)); //~ PUR203 Customer.Email
    }

    void Whole(Customer c)
    {
        foreach (var pair in new Dictionary<string, string> { [c.Theme] = c.Theme })
            Console.WriteLine(pair);
        foreach (var pair in ByMail(c))
            Console.WriteLine(pair); //~ PUR203 Customer.Email
    }

    void Enumerated(Customer c)
    {
        using var at = ByMail(c).GetEnumerator();
        while (at.MoveNext())
        {
            Console.WriteLine(at.Current.Value);
            Console.WriteLine(at.Current.Key); //~ PUR203 Customer.Email
        }
    }
}
