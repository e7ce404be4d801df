// langversion: 14

// Extension members on interfaces, type parameters, spans and sequences; they call default interface methods and each other.
interface IShown
{
    string Title { get; }

    string Line() => "[" + Title + "]";
}

class ShownCustomer(Customer customer) : IShown
{
    public string Title => customer.Name;
}

class ShownTheme(Customer customer) : IShown
{
    public string Title => customer.Theme;
}

class OwnLine(Customer customer) : IShown
{
    public string Title => customer.Email;

    public string Line() => "own";
}

static class Extensions
{
    extension<T>(T shown) where T : IShown
    {
        public string Framed => "|" + shown.Line() + "|";

        public string Repeated(int times) => string.Concat(Enumerable.Repeat(shown.Framed, times));
    }

    extension<T>(IEnumerable<T> items)
    {
        public T Middle => items.ElementAt(items.Count() / 2);

        public bool HasAny => items.Any();

        public IEnumerable<R> Each<R>(Func<T, R> map)
        {
            foreach (var item in items)
                yield return map(item);
        }
    }

    extension(Box<string> box)
    {
        public string Upper
        {
            get => box.Value.ToUpper();
            set => box.Value = value.ToLower();
        }

        public static Box<string> operator +(Box<string> left, Box<string> right) => new() { Value = left.Value + right.Value };

        public static Box<string> Of(string text) => new() { Value = text };
    }

    extension(ReadOnlySpan<char> text)
    {
        public ReadOnlySpan<char> Head => text[..1];

        public int Letters => text.Length;
    }

    extension(ref Counter counter)
    {
        public void Note(string text) => counter.Last = text;
    }
}

class Box<T>
{
    public T Value { get; set; } = default!;
}

struct Counter
{
    internal string Last; //~ PUR102 Customer.Email
}

class ExtensionMembersInDepth
{
    void DefaultMethods(Customer c)
    {
        Console.WriteLine(new ShownCustomer(c).Framed); //~ PUR203 Customer.Name
        Console.WriteLine(new ShownTheme(c).Framed);
        Console.WriteLine(new OwnLine(c).Framed);
    }

    void Chained(Customer c)
    {
        Console.WriteLine(new ShownCustomer(c).Repeated(2)); //~ PUR203 Customer.Name
        Console.WriteLine(new ShownTheme(c).Repeated(2));
    }

    void Sequences(List<Customer> all)
    {
        Console.WriteLine(all.Middle.Theme);
        Console.WriteLine(all.Middle.Email); //~ PUR203 Customer.Email
        Console.WriteLine(all.HasAny);
        Console.WriteLine(all.Each(c => c.Points).Middle);
        Console.WriteLine(all.Each(c => c.Phone).Middle); //~ PUR203 Customer.Phone
    }

    void Setter(Customer c)
    {
        var box = Box<string>.Of("");
        box.Upper = c.Email;
        Console.WriteLine(box.Value); //~ PUR203 Customer.Email
        Console.WriteLine(box.Upper); //~ PUR203 Customer.Email
        var plain = Box<string>.Of("");
        plain.Upper = c.Theme;
        Console.WriteLine(plain.Value);
    }

    void Operators(Customer c)
    {
        var sum = Box<string>.Of(c.Theme) + Box<string>.Of(c.Email);
        Console.WriteLine(sum.Value); //~ PUR203 Customer.Email
        var plain = Box<string>.Of(c.Theme) + Box<string>.Of("!");
        Console.WriteLine(plain.Value);
    }

    void Spans(Customer c)
    {
        Console.WriteLine(c.Email.AsSpan().Letters);
        Console.WriteLine(c.Email.AsSpan().Head.ToString()); //~ PUR203 Customer.Email
        Console.WriteLine(c.Theme.AsSpan().Head.ToString());
    }

    void ByRef(Customer c)
    {
        var counter = new Counter();
        counter.Note(c.Email);
        Console.WriteLine(counter.Last); //~ PUR203 Customer.Email
    }
}
