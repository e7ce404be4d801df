partial class Parts
{
    partial void OnRead(string text);

    public partial string Read(Customer c);

    void Run(Customer c)
    {
        OnRead(c.Email); //~ PUR203 Customer.Email
        OnRead(c.Theme);
        Console.WriteLine(Read(c)); //~ PUR203 Customer.Name
        Nothing(c.Email);
    }

    partial void Nothing(string text);
}

partial class Parts
{
    partial void OnRead(string text) => Console.WriteLine(text);

    public partial string Read(Customer c) => c.Name;
}

class Outer
{
    private string kept = "";

    void Keep(Customer c) => kept = c.Email;

    class Inner
    {
        void Log(Outer outer)
        {
            Console.WriteLine(outer.other);
            Console.WriteLine(outer.kept); //~ PUR203 Customer.Email
        }
    }

    private string other = "";

    struct Deep
    {
        public struct Deeper
        {
            public static string Mail(Customer c) => c.Email;

            public static string Theme(Customer c) => c.Theme;
        }
    }

    void LogDeep(Customer c)
    {
        Console.WriteLine(Deep.Deeper.Theme(c));
        Console.WriteLine(Deep.Deeper.Mail(c)); //~ PUR203 Customer.Email
    }
}
