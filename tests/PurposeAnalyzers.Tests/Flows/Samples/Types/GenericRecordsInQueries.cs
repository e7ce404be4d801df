// langversion: 12

// Records: generic ones changed by `with` inside queries, derived ones, their own text, positional patterns, nested changes.
record Cell<T>(string Title, T Value)
{
    public Cell<R> To<R>(Func<T, R> map) => new(Title, map(Value));
}

record Keyed<TKey, T>(TKey Key, T Value) : Cell<T>("keyed", Value);

readonly record struct Range2<T>(T From, T To);

record Quiet<T>(T Value)
{
    public override string ToString() => "quiet";
}

record Partly<T>(T Shown, T Hidden)
{
    protected virtual bool PrintMembers(System.Text.StringBuilder text)
    {
        text.Append("Shown = ").Append(Shown);
        return true;
    }
}

class GenericRecordsInQueries
{
    void WithInAQuery(IEnumerable<Customer> all)
    {
        var cells = from c in all
                    let cell = new Cell<string>(c.Theme, "")
                    select cell with { Value = c.Email };
        foreach (var cell in cells)
        {
            Console.WriteLine(cell.Title);
            Console.WriteLine(cell.Value); //~ PUR203 Customer.Email
        }
    }

    void ClearedInAQuery(IEnumerable<Customer> all)
    {
        var cells = from c in all
                    let cell = new Cell<string>(c.Theme, c.Email)
                    where cell.Value != ""
                    select cell with { Value = "" };
        foreach (var cell in cells)
            Console.WriteLine(cell.Value);
    }

    void Mapped(IEnumerable<Customer> all)
    {
        var sizes = all.Select(c => new Cell<string>("mail", c.Email).To(mail => mail.Length));
        Console.WriteLine(sizes.First().Value);
        var upper = all.Select(c => new Cell<string>("mail", c.Email).To(mail => mail.ToUpper()));
        Console.WriteLine(upper.First().Value); //~ PUR203 Customer.Email
    }

    void Inherited(Customer c)
    {
        var keyed = new Keyed<int, string>(c.Id, c.Email);
        Console.WriteLine(keyed.Key);
        Cell<string> plain = keyed with { Key = 3 };
        Console.WriteLine(plain.Title);
        Console.WriteLine(plain.Value); //~ PUR203 Customer.Email
    }

    void InheritedText(Customer c)
    {
        Cell<string> cell = new Keyed<string, string>(c.Email, c.Theme);
        Console.WriteLine(cell.Title.Length);
        Console.WriteLine(cell.ToString()); //~ PUR203 Customer.Email
    }

    void OwnText(Customer c)
    {
        var quiet = new Quiet<string>(c.Email);
        Console.WriteLine(quiet);
        Console.WriteLine($"{quiet}");
        Console.WriteLine(quiet.Value); //~ PUR203 Customer.Email
    }

    void OwnMembersPrinted(Customer c)
    {
        Console.WriteLine(new Partly<string>(c.Theme, c.Email));
        Console.WriteLine(new Partly<string>(c.Email, c.Theme)); //~ PUR203 Customer.Email
    }

    void PositionalPattern(object thing, Customer c)
    {
        object boxed = new Range2<string>(c.Theme, c.Name);
        if (boxed is Range2<string>(var from, var to))
        {
            Console.WriteLine(from);
            Console.WriteLine(to); //~ PUR203 Customer.Name
        }
    }

    void NestedWith(Customer c)
    {
        var outer = new Cell<Cell<string>>("outer", new("inner", c.Email));
        var cleared = outer with { Value = outer.Value with { Value = "none" } };
        Console.WriteLine(cleared.Value.Value);
        var renamed = outer with { Value = outer.Value with { Title = "renamed" } };
        Console.WriteLine(renamed.Value.Title);
        Console.WriteLine(renamed.Value.Value); //~ PUR203 Customer.Email
    }

    void StructWith(Customer c)
    {
        var range = new Range2<string>(c.Theme, c.Theme);
        var ended = range with { To = c.Name };
        Console.WriteLine(range.To);
        Console.WriteLine(ended.From);
        Console.WriteLine(ended.To); //~ PUR203 Customer.Name
    }

    void GroupedRecords(IEnumerable<Customer> all)
    {
        var groups = from c in all
                     group new Range2<string>(c.Theme, c.Email) by new Cell<int>("points", c.Points) into found
                     orderby found.Key.Value
                     select found;
        foreach (var group in groups)
        {
            Console.WriteLine(group.Key);
            Console.WriteLine(group.Count());
            Console.WriteLine(group.First().From);
            Console.WriteLine(group.Max(range => range.To)); //~ PUR203 Customer.Email
        }
    }

    void Deconstructed(IEnumerable<Customer> all)
    {
        var (title, value) = all.Select(c => new Cell<string>(c.Theme, c.Email)).First();
        Console.WriteLine(title);
        Console.WriteLine(value); //~ PUR203 Customer.Email
    }

    void EqualityOnly(Customer c, Customer other)
    {
        Console.WriteLine(new Cell<string>("a", c.Email) == new Cell<string>("a", other.Email));
        Console.WriteLine(new HashSet<Cell<string>> { new("a", c.Email) }.Count);
    }
}
