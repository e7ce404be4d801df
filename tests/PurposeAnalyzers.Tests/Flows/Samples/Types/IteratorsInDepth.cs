// langversion: 13

// Iterators together with out variables, patterns, ref locals, finally blocks, local functions and structs.
class IteratorsInDepth
{
    void OutVariables(IEnumerable<object> things)
    {
        foreach (var text in Found(things))
            Console.WriteLine(text); //~ PUR203 Customer.Name
        foreach (var text in FoundThemes(things))
            Console.WriteLine(text);
    }

    void RefLocals(List<Customer> all)
    {
        foreach (var text in Longest(all))
            Console.WriteLine(text); //~ PUR203 Customer.Email
        foreach (var size in Sizes(all))
            Console.WriteLine(size);
    }

    void Interleaved(Customer c)
    {
        foreach (var text in Interleave(new[] { c.Theme }, new[] { c.Email }))
            Console.WriteLine(text); //~ PUR203 Customer.Email
        foreach (var text in Interleave(new[] { c.Theme }, new[] { c.Theme }))
            Console.WriteLine(text);
    }

    void Pairs(List<Customer> all)
    {
        foreach (var (index, (mail, points)) in Numbered(all))
        {
            Console.WriteLine(index + points);
            Console.WriteLine(mail); //~ PUR203 Customer.Email
        }
    }

    void Finally(Customer c)
    {
        foreach (var theme in Closing(c.Theme, c.Email)) //~ PUR203 Customer.Email
            Console.WriteLine(theme);
        foreach (var theme in Closing(c.Theme, c.Theme))
            Console.WriteLine(theme);
    }

    void LocalIterator(Customer c)
    {
        Console.WriteLine(string.Join(",", Letters())); //~ PUR203 Customer.Name
        Console.WriteLine(string.Join(",", Digits(3)));

        IEnumerable<char> Letters()
        {
            foreach (var letter in c.Name)
                yield return letter;
        }

        static IEnumerable<int> Digits(int count)
        {
            for (var i = 0; i < count; i++)
                yield return i;
        }
    }

    void Tree(Customer c)
    {
        var root = new Node<string>(c.Theme) { Children = { new Node<string>(c.Email) } };
        foreach (var value in root.Values())
            Console.WriteLine(value); //~ PUR203 Customer.Email
        var plain = new Node<string>(c.Theme) { Children = { new Node<string>("leaf") } };
        foreach (var value in plain.Values())
            Console.WriteLine(value);
    }

    void StructEnumerator(Customer c)
    {
        foreach (var line in new Lines(c.Email + "\n" + c.Theme))
            Console.WriteLine(line.ToString()); //~ PUR203 Customer.Email
        foreach (var line in new Lines(c.Theme))
            Console.WriteLine(line.ToString());
    }

    static IEnumerable<string> Found(IEnumerable<object> things)
    {
        foreach (var thing in things)
        {
            if (thing is Customer c && TryName(c, out var name) && name is { Length: > 0 } found)
                yield return found;
        }
    }

    static IEnumerable<string> FoundThemes(IEnumerable<object> things)
    {
        foreach (var thing in things)
        {
            if (thing is Customer c && TryName(c, out _) && c.Theme is { Length: > 0 } found)
                yield return found;
        }
    }

    static bool TryName(Customer c, out string name)
    {
        name = c.Name;
        return name != "";
    }

    static IEnumerable<string> Longest(List<Customer> all)
    {
        var best = new string[1];
        foreach (var c in all)
        {
            ref var slot = ref best[0];
            if (slot is null || c.Email.Length > slot.Length)
                slot = c.Email;
            yield return best[0];
        }
    }

    static IEnumerable<int> Sizes(List<Customer> all)
    {
        var best = new int[1];
        foreach (var c in all)
        {
            ref var slot = ref best[0];
            slot = Math.Max(slot, c.Email.Length);
            yield return best[0];
        }
    }

    static IEnumerable<T> Interleave<T>(IEnumerable<T> first, IEnumerable<T> second)
    {
        using var one = first.GetEnumerator();
        using var two = second.GetEnumerator();
        while (one.MoveNext() && two.MoveNext())
        {
            yield return one.Current;
            yield return two.Current;
        }
    }

    static IEnumerable<(int Index, (string Mail, int Points) Row)> Numbered(IEnumerable<Customer> all)
    {
        var index = 0;
        foreach (var c in all)
            yield return (index++, (c.Email, c.Points));
    }

    static IEnumerable<string> Closing(string shown, string last)
    {
        try
        {
            yield return shown;
        }
        finally
        {
            Console.WriteLine(last);
        }
    }
}

class Node<T>(T value)
{
    public T Value { get; } = value;

    public List<Node<T>> Children { get; } = [];

    public IEnumerable<T> Values()
    {
        yield return Value;
        foreach (var child in Children)
        {
            foreach (var below in child.Values())
                yield return below;
        }
    }
}

ref struct Lines(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> rest = text;

    public ReadOnlySpan<char> Current { get; private set; } //~ PUR102 Customer.Email

    public readonly Lines GetEnumerator() => this;

    public bool MoveNext()
    {
        if (rest.IsEmpty)
            return false;
        var end = rest.IndexOf('\n');
        Current = end < 0 ? rest : rest[..end];
        rest = end < 0 ? [] : rest[(end + 1)..];
        return true;
    }
}
