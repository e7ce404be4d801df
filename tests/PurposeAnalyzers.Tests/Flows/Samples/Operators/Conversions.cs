// User-defined conversions and operators, checked casts, boxing, parsing, Convert.
readonly record struct Mail<T>(T Value)
{
    public static implicit operator Mail<T>(T value) => new(value);

    public static explicit operator T(Mail<T> mail) => mail.Value;

    public static Mail<T> operator |(Mail<T> left, Mail<T> right) => left.Value is null ? right : left;

    public static bool operator true(Mail<T> mail) => mail.Value is not null;

    public static bool operator false(Mail<T> mail) => mail.Value is null;

    public static Mail<T> operator ++(Mail<T> mail) => mail;

    public int Size => Value?.ToString()?.Length ?? 0;
}

class Conversions
{
    void Implicit(Customer c)
    {
        Mail<string> mail = c.Email;
        Console.WriteLine(mail.Size);
        Console.WriteLine(mail.Value); //~ PUR203 Customer.Email
    }

    void Explicit(Customer c)
    {
        Mail<string> mail = c.Email;
        Console.WriteLine((string)mail); //~ PUR203 Customer.Email
    }

    void ImplicitHarmless(Customer c)
    {
        Mail<string> theme = c.Theme;
        Console.WriteLine((string)theme);
    }

    void Either(Customer c)
    {
        Mail<string> one = c.Theme, two = c.Name;
        Console.WriteLine((one | two).Value); //~ PUR203 Customer.Name
    }

    void Incremented(Customer c)
    {
        Mail<string> mail = c.Theme;
        mail++;
        Console.WriteLine(mail.Value);
    }

    void AsCondition(Customer c)
    {
        Mail<string> mail = c.Email;
        if (mail)
            Console.WriteLine("some");
    }

    void Converted(Customer c)
    {
        Console.WriteLine(Convert.ToString(c.Points));
        Console.WriteLine(Convert.ToString(c.BirthDate)); //~ PUR203 Customer.BirthDate
        Console.WriteLine(Convert.ToBoolean(c.Points));
    }

    void Checked(Customer c)
    {
        var number = checked((short)c.BirthDate.Year);
        Console.WriteLine(number); //~ PUR203 Customer.BirthDate
        Console.WriteLine(unchecked((byte)c.Points));
    }

    void Bits(Customer c)
    {
        Console.WriteLine(c.BirthDate.Year & 0xff); //~ PUR203 Customer.BirthDate
        Console.WriteLine(c.BirthDate.Year << 2); //~ PUR203 Customer.BirthDate
        Console.WriteLine(-c.Points);
    }

    void Changed(Customer c) => Console.WriteLine(Convert.ChangeType(c.BirthDate, typeof(string))); //~ PUR203 Customer.BirthDate

    void Guids(Customer c) => Console.WriteLine(Guid.NewGuid() + " " + c.Points);
}
