// langversion: 12
class PrimaryConstructors
{
    void Captured(Customer c) => new Keeper(c.Email, c.Theme).LogTheme();

    void Holds(Customer c)
    {
        var holder = new Holder<string>(c.Email);
        Console.WriteLine(holder.Get()); //~ PUR203 Customer.Email
        Console.WriteLine(new Holder<string>(c.Theme).Get());
    }
}

// A captured parameter is a private field.
class Keeper(string mail, string theme)
{
    public void LogMail() => Console.WriteLine(mail); //~ PUR203 Customer.Email

    public void LogTheme() => Console.WriteLine(theme);
}

class Holder<T>(T value)
{
    public T Get() => value;
}

class Service(ICustomers customers)
{
    public void Log(int id)
    {
        var c = customers.Get(id);
        Console.WriteLine(c.Points);
        Console.WriteLine(c.Email); //~ PUR203 Customer.Email
    }
}

class WithProperty(Customer c)
{
    public string Mail { get; } = c.Email; //~ PUR102 Customer.Email

    public int Points { get; } = c.Points;
}

class Lower(string text)
{
    protected string Text { get; } = text; //~ PUR102 Customer.Email
}

class Upper(Customer c) : Lower(c.Email)
{
    public int Points => c.Points;
}
