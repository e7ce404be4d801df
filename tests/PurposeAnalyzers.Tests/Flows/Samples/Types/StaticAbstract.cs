// langversion: 11
class StaticAbstract
{
    void Call(Customer c)
    {
        Console.WriteLine(Read<MailReader>(c)); //~ PUR203 Customer.Email
        Console.WriteLine(Read<ThemeReader>(c));
    }

    void Operator(Customer c)
    {
        Console.WriteLine((new Sum<string>(c.Email) + new Sum<string>(c.Theme)).Left); //~ PUR203 Customer.Email
        Console.WriteLine((new Sum<string>(c.Theme) + new Sum<string>(c.Email)).Left);
    }

    static string Read<T>(Customer c) where T : IReader => T.Read(c);
}

interface IReader
{
    static abstract string Read(Customer c);
}

class MailReader : IReader
{
    public static string Read(Customer c) => c.Email;
}

class ThemeReader : IReader
{
    public static string Read(Customer c) => c.Theme;
}

readonly struct Sum<T>
{
    public readonly T Left;

    public Sum(T left) => Left = left;

    public static Sum<T> operator +(Sum<T> left, Sum<T> right) => left;
}
