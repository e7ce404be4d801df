// langversion: 12

// Tuples, records, deconstruction, with-expressions, swaps, discards, nested patterns.
record Person(string First, string Last); //~ PUR102 Person.First //~ PUR102 Person.Last

record Pair<A, B>(A Left, B Right)
{
    public Pair<B, A> Swap() => new(Right, Left);

    public Pair<A, C> Map<C>(Func<B, C> map) => new(Left, map(Right));
}

class Point
{
    public int X { get; init; }

    public string Label { get; init; } = ""; //~ PUR102 Point.Label

    public void Deconstruct(out int x, out string label) => (x, label) = (X, Label);
}

class Deconstructed
{
    private static (string Name, string Mail, int Points) Parts(Customer c) => (c.Name, c.Email, c.Points);

    private static (string, (int, string)) Nested(Customer c) => (c.Theme, (c.Id, c.Phone ?? ""));

    public void Names(Customer c)
    {
        var parts = Parts(c);
        Console.WriteLine(parts.Points);
        Console.WriteLine(parts.Name); //~ PUR203 Customer.Name
        Console.WriteLine(parts.Item2); //~ PUR203 Customer.Email
        Console.WriteLine(parts.Item3);
    }

    public void Discarded(Customer c)
    {
        var (_, _, points) = Parts(c);
        Console.WriteLine(points);
        var (name, _, _) = Parts(c);
        Console.WriteLine(name); //~ PUR203 Customer.Name
    }

    public void Deep(Customer c)
    {
        var (theme, (id, phone)) = Nested(c);
        Console.WriteLine(theme);
        Console.WriteLine(id);
        Console.WriteLine(phone); //~ PUR203 Customer.Phone
    }

    public void Records(Customer c)
    {
        var names = c.Name.Split(' ');
        var person = new Person(names[0], names[^1]);
        var other = person with { First = "X", Last = "Y" };
        Console.WriteLine(other.First);
        Console.WriteLine(person.Last); //~ PUR203 Customer.Name
        var half = person with { First = "X" };
        Console.WriteLine(half.First);
        Console.WriteLine(half); //~ PUR203 Customer.Name
    }

    public void Pairs(Customer c)
    {
        var pair = new Pair<int, string>(c.Id, c.Email);
        Console.WriteLine(pair.Left);
        Console.WriteLine(pair.Swap().Right);
        Console.WriteLine(pair.Swap().Left); //~ PUR203 Customer.Email
        Console.WriteLine(pair.Map(m => m.Length).Right);
        Console.WriteLine(pair.Map(m => m + "!").Right); //~ PUR203 Customer.Email
        Console.WriteLine(pair); //~ PUR203 Customer.Email
    }

    public void Points(Customer c)
    {
        var point = new Point { X = c.Points, Label = c.Name };
        var (x, label) = point;
        Console.WriteLine(x);
        Console.WriteLine(label); //~ PUR203 Customer.Name
        if (point is (> 3, var text))
            Console.WriteLine(text); //~ PUR203 Customer.Name
        if (point is { X: var number, Label: "fixed" })
            Console.WriteLine(number);
    }

    public void Swapped(Customer c)
    {
        var (a, b) = (c.Theme, c.Email);
        (a, b) = (b, a);
        Console.WriteLine(b);
        Console.WriteLine(a); //~ PUR203 Customer.Email
    }

    public void InList(IEnumerable<Customer> customers)
    {
        var rows = customers.Select((c, i) => (Index: i, c.Id, Mail: c.Email)).ToList();
        foreach (var (index, id, _) in rows)
            Console.WriteLine(index + id);
        rows.Sort((l, r) => string.CompareOrdinal(l.Mail, r.Mail));
        Console.WriteLine(rows[0].Id);
        Console.WriteLine(rows[0]); //~ PUR203 Customer.Email
    }

    public void Keyed(IEnumerable<Customer> customers)
    {
        var byPlace = new Dictionary<(int Year, string Theme), List<string>>();
        foreach (var c in customers)
        {
            var key = (c.Points, c.Theme);
            if (!byPlace.TryGetValue(key, out var list))
                byPlace[key] = list = [];
            list.Add(c.Name);
        }

        foreach (var (key, list) in byPlace)
        {
            Console.WriteLine(key.Theme);
            Console.WriteLine(list.Count);
            Console.WriteLine(list[0]); //~ PUR203 Customer.Name
        }
    }
}
