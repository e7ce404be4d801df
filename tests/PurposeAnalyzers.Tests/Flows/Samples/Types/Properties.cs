class Computed
{
    private readonly Customer customer = new();

    string Mail => customer.Email;

    string Theme => customer.Theme;

    string Both
    {
        get
        {
            var name = customer.Name;
            return name + Theme;
        }
    }

    int Size => Mail.Length;

    void LogMail() => Console.WriteLine(Mail); //~ PUR203 Customer.Email

    void LogTheme() => Console.WriteLine(Theme);

    void LogBoth() => Console.WriteLine(Both); //~ PUR203 Customer.Name

    void LogSize() => Console.WriteLine(Size);
}

class SetterWithWork
{
    private string last = "";

    public string Loud
    {
        get => "";
        set => Console.WriteLine(value);
    }

    public string Kept
    {
        get => last.Length.ToString();
        set => last = value.Length.ToString();
    }

    void SetLoud(Customer c)
    {
        Loud = c.Theme;
    }

    void SetKept(Customer c)
    {
        Kept = c.Theme;
        Console.WriteLine(Kept);
    }
}

class Calculated
{
    // Nothing is kept: the property is computed from the labelled member, so there is nothing to label.
    public string Greeting(Customer c) => "Dear " + c.Name;

    public static string Initial(Customer c) => c.Name.Substring(0, 1);

    void Log(Customer c)
    {
        Console.WriteLine(Initial(c)); //~ PUR203 Customer.Name
        Console.WriteLine(Greeting(c).Length);
    }
}
