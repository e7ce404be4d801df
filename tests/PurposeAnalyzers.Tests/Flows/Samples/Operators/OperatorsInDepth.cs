// langversion: 14
using System.Numerics;

// Operators and conversions that people write: which of the operands comes out is told by their bodies.
readonly struct Amount<T>(T value) : IEquatable<Amount<T>>
{
    public T Value { get; } = value;

    public static implicit operator Amount<T>(T value) => new(value);

    public static explicit operator T(Amount<T> amount) => amount.Value;

    public static Amount<T> operator |(Amount<T> left, Amount<T> right) => left.Value is null ? right : left;

    public static Amount<T> operator >>(Amount<T> left, Amount<T> right) => right;

    public static bool operator ==(Amount<T> left, Amount<T> right) => left.Equals(right);

    public static bool operator !=(Amount<T> left, Amount<T> right) => !left.Equals(right);

    public static bool operator true(Amount<T> amount) => amount.Value is not null;

    public static bool operator false(Amount<T> amount) => amount.Value is null;

    public static int operator ~(Amount<T> amount) => amount.Value?.ToString()?.Length ?? 0;

    public bool Equals(Amount<T> other) => EqualityComparer<T>.Default.Equals(Value, other.Value);

    public override bool Equals(object? other) => other is Amount<T> amount && Equals(amount);

    public override int GetHashCode() => Value?.GetHashCode() ?? 0;
}

class Log<T>
{
    private readonly List<T> items = [];

    public int Count => items.Count;

    public T Last => items[^1];

    public static Log<T> operator +(Log<T> log, T item)
    {
        log.items.Add(item);
        return log;
    }

    public void operator -=(T item) => items.Remove(item);
}

interface IJoined<TSelf> where TSelf : IJoined<TSelf>
{
    static abstract TSelf operator &(TSelf left, TSelf right);

    static abstract TSelf Empty { get; }

    static virtual TSelf Twice(TSelf one) => one & one;
}

record struct Texts(string All) : IJoined<Texts> //~ PUR102 Customer.Email
{
    public static Texts operator &(Texts left, Texts right) => new(left.All + right.All);

    public static Texts Empty => new("");
}

record struct Sizes(int All) : IJoined<Sizes>
{
    public static Sizes operator &(Sizes left, Sizes right) => new(left.All + right.All);

    public static Sizes Empty => new(0);
}

class OperatorsInDepth
{
    void Implicit(Customer c)
    {
        Amount<string> mail = c.Email;
        Amount<string> theme = c.Theme;
        Console.WriteLine(theme.Value);
        Console.WriteLine(mail.Value); //~ PUR203 Customer.Email
        Console.WriteLine((string)theme);
        Console.WriteLine((string)mail); //~ PUR203 Customer.Email
    }

    void ImplicitArgument(Customer c)
    {
        Show(c.Theme);
        Show(c.Email); //~ PUR203 Customer.Email
    }

    void OneOrTheOther(Customer c)
    {
        Amount<string> mail = c.Email, theme = c.Theme;
        Console.WriteLine((mail >> theme).Value);
        Console.WriteLine((theme >> mail).Value); //~ PUR203 Customer.Email
        Console.WriteLine((theme | mail).Value); //~ PUR203 Customer.Email
    }

    void ShortCircuit(Customer c)
    {
        Amount<string> mail = c.Email, theme = c.Theme;
        Console.WriteLine((theme || theme).Value);
        Console.WriteLine((theme || mail).Value); //~ PUR203 Customer.Email
        Console.WriteLine(mail ? "has mail" : "has none");
    }

    void Told(Customer c, Customer other)
    {
        Amount<string> one = c.Email, two = other.Email;
        Console.WriteLine(one == two);
        Console.WriteLine(~one);
    }

    void Appended(Customer c)
    {
        var log = new Log<string>();
        log += c.Theme;
        Console.WriteLine(log.Last);
        log += c.Email;
        Console.WriteLine(log.Count);
        Console.WriteLine(log.Last); //~ PUR203 Customer.Email
    }

    void Removed(Customer c)
    {
        var log = new Log<string>();
        log += c.Theme;
        log -= c.Email;
        Console.WriteLine(log.Last);
    }

    void Abstract(Customer c)
    {
        Console.WriteLine(Sum(new Sizes(c.Points), new Sizes(c.Email.Length)).All);
        Console.WriteLine(Sum(new Texts("a"), new Texts(c.Email)).All); //~ PUR203 Customer.Email
        Console.WriteLine(Doubled(new Texts(c.Email)).All); //~ PUR203 Customer.Email
        Console.WriteLine(Doubled(new Sizes(c.Id)).All);
    }

    void Mathematics(FaceFrame frame)
    {
        Console.WriteLine(Total<long>([frame.Ticks, 3]));
        Console.WriteLine(Total<float>(frame.Shapes)); //~ PUR203 FaceFrame.Shapes
        Console.WriteLine(Total<float>([1, 2]));
    }

    void Checked(FaceFrame frame)
    {
        var scaled = checked((int)(frame.JawOpen * 100));
        scaled++;
        scaled <<= 2;
        Console.WriteLine(scaled); //~ PUR203 FaceFrame.JawOpen
        var ticks = checked((int)frame.Ticks);
        Console.WriteLine(-ticks >>> 1);
    }

    void Concatenated(Customer c)
    {
        string text = c.Theme;
        text += '-';
        text += c.Points;
        Console.WriteLine(text);
        text += c.BirthDate;
        Console.WriteLine(text); //~ PUR203 Customer.BirthDate
    }

    void Dates(Customer c)
    {
        var age = DateTime.Now - c.BirthDate;
        Console.WriteLine(c.BirthDate < DateTime.Now);
        Console.WriteLine(age.TotalDays); //~ PUR203 Customer.BirthDate
    }

    static void Show(Amount<string> amount) => Console.WriteLine(amount.Value);

    static T Sum<T>(params T[] all) where T : IJoined<T>
    {
        var sum = T.Empty;
        foreach (var one in all)
            sum &= one;
        return sum;
    }

    static T Doubled<T>(T one) where T : IJoined<T> => T.Twice(one);

    static T Total<T>(ReadOnlySpan<T> all) where T : INumber<T>
    {
        var total = T.Zero;
        foreach (var one in all)
            total += one;
        return total;
    }
}
