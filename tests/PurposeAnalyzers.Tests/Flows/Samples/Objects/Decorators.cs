// Decorators over an interface: what each wraps is its own.
interface INotice
{
    string Text();
}

class Plain : INotice
{
    private readonly string text;

    public Plain(string text) => this.text = text;

    public string Text() => text;
}

class Bold : INotice
{
    private readonly INotice inner;

    public Bold(INotice inner) => this.inner = inner;

    public string Text() => "<b>" + inner.Text() + "</b>";
}

class Decorators
{
    void Direct(Customer c)
    {
        INotice personal = new Plain(c.Name);
        INotice general = new Plain("sale");
        Console.WriteLine(general.Text());
        Console.WriteLine(personal.Text()); //~ PUR203 Customer.Name
    }

    void Wrapped(Customer c)
    {
        INotice personal = new Bold(new Plain(c.Name));
        Console.WriteLine(personal.Text()); //~ PUR203 Customer.Name
    }

    void Chosen(Customer c, bool isPersonal)
    {
        var notice = isPersonal ? new Plain(c.Name) : new Plain("sale");
        Console.WriteLine(notice.Text()); //~ PUR203 Customer.Name
    }
}
