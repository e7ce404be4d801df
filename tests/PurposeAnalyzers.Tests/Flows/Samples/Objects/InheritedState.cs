// State in a private member of a base class.
abstract class Document
{
    private readonly string owner;
    private readonly List<string> pages = new();

    protected Document(string owner) => this.owner = owner;

    public string Owner() => owner;

    protected void AddPage(string page) => pages.Add(page);

    public string Pages() => string.Join("\f", pages);
}

class Letter : Document
{
    public Letter(string owner, string text) : base(owner) => AddPage(text);
}

class Brochure : Document
{
    public Brochure() : base("shop") => AddPage("all our goods");
}

class InheritedState
{
    void Base(Customer c)
    {
        Console.WriteLine(new Brochure().Owner());
        Console.WriteLine(new Letter("shop", c.Theme).Owner());
        Console.WriteLine(new Letter(c.Name, "hello").Owner()); //~ PUR203 Customer.Name
    }

    void ByDerived(Customer c)
    {
        Console.WriteLine(new Letter("shop", "hello").Pages());
        Console.WriteLine(new Brochure().Pages());
        Console.WriteLine(new Letter("shop", c.Email).Pages()); //~ PUR203 Customer.Email
    }
}
