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

    // What an initialiser reads is what its own object was given.
    void OneObjectAndAnother(Customer c)
    {
        var personal = new Letter(c.Email, "hello");
        var general = new Letter("us@shop.example", c.Theme);
        Console.WriteLine(personal.To); //~ PUR203 Customer.Email
        Console.WriteLine(general.To);
        Console.WriteLine(general.Text);
        Console.WriteLine(general.Lines[0]);
    }

    void ByDerived(Customer c)
    {
        var card = new Card(c.Email);
        Console.WriteLine(card.To); //~ PUR203 Customer.Email
        Console.WriteLine(card.Text);
    }
}

class Letter(string to, string text)
{
    public string To { get; } = to; //~ PUR102 Customer.Email

    public string Text { get; } = text;

    public List<string> Lines { get; } = new() { text };
}

class Card(string to) : Letter(to, "a card");

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
