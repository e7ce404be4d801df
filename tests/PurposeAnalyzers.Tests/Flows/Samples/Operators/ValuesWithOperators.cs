// langversion: 14

// Values with operators, indexers, conversions, extension members, ref returns, checked arithmetic.
readonly struct Masked
{
    private readonly string text;

    public Masked(string text) => this.text = text;

    public char this[int index] => text[index];

    public static implicit operator Masked(string text) => new(text);

    public static explicit operator string(Masked masked) => masked.text;

    public static string operator +(Masked masked, string tail) => masked.text + tail;

    public static bool operator ==(Masked left, Masked right) => left.text == right.text;

    public static bool operator !=(Masked left, Masked right) => !(left == right);

    public static string operator !(Masked masked) => new('*', masked.text.Length);

    public override bool Equals(object? obj) => obj is Masked other && this == other;

    public override int GetHashCode() => text.GetHashCode();

    public override string ToString() => "***";
}

static class Extensions
{
    extension(Customer customer)
    {
        public string Display => customer.Name + " (" + customer.Id + ")";

        public int Score => customer.Points * 2;

        public string Tag(string prefix) => prefix + customer.Email;

        public static Customer Nobody => new() { Theme = "none" };
    }

    extension<T>(IEnumerable<T> source)
    {
        public T? Middle => source.ElementAtOrDefault(source.Count() / 2);
    }
}

class Slots
{
    private readonly string[] names = new string[4];
    private readonly int[] counts = new int[4];

    public ref string Name(int at) => ref names[at];

    public ref int Count(int at) => ref counts[at];
}

class Operators
{
    public void Masks(Customer c)
    {
        Masked masked = c.Email;
        Console.WriteLine(masked.ToString());
        Console.WriteLine(masked == c.Theme);
        Console.WriteLine((string)masked); //~ PUR203 Customer.Email
        Console.WriteLine(masked + "!"); //~ PUR203 Customer.Email
        Console.WriteLine(masked[0]); //~ PUR203 Customer.Email
    }

    public void Themes(Customer c)
    {
        Masked masked = c.Theme;
        Console.WriteLine((string)masked);
        Console.WriteLine(masked + "!");
    }

    public void Extended(Customer c)
    {
        Console.WriteLine(c.Score);
        Console.WriteLine(c.Display); //~ PUR203 Customer.Name
        Console.WriteLine(c.Tag("mail: ")); //~ PUR203 Customer.Email
        Console.WriteLine(Customer.Nobody.Theme);
    }

    public void Middles(List<Customer> customers)
    {
        Console.WriteLine(customers.Middle?.Points);
        Console.WriteLine(customers.Select(c => c.Name).Middle); //~ PUR203 Customer.Name
    }

    public void Refs(Customer c)
    {
        var slots = new Slots();
        slots.Name(0) = c.Name;
        slots.Count(0) = c.Points;
        ref var count = ref slots.Count(0);
        count++;
        Console.WriteLine(slots.Count(0));
        Console.WriteLine(slots.Name(0)); //~ PUR203 Customer.Name
    }

    public void Arithmetic(Customer c)
    {
        var days = (DateTime.Today - c.BirthDate).TotalDays;
        var years = checked((int)(days / 365));
        years += 1;
        Console.WriteLine(years >= 18);
        Console.WriteLine(years); //~ PUR203 Customer.BirthDate
        var points = c.Points << 2 | 1;
        Console.WriteLine(points);
    }

    public void Local(Customer c)
    {
        static string Twice(string text) => text + text;
        string Mine() => c.Phone ?? "";
        Console.WriteLine(Twice(c.Theme));
        Console.WriteLine(Twice(Mine())); //~ PUR203 Customer.Phone
        Console.WriteLine(Mine().Length);
    }
}
