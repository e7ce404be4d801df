// Indexers, properties with bodies, lazily filled members, computed ones, init-only and required ones.
class Grid<T>
{
    private readonly Dictionary<(int, int), T> cells = new();

    public T this[int row, int column]
    {
        get => cells[(row, column)];
        set => cells[(row, column)] = value;
    }

    public int Size => cells.Count;

    public bool Has(int row, int column) => cells.ContainsKey((row, column));
}

class Profile
{
    private readonly Customer customer;
    private string? title;

    public Profile(Customer customer) => this.customer = customer;

    public string Theme => customer.Theme;

    public string Mail => customer.Email;

    public string MailOrNone => Mail == "" ? "none" : Mail;

    public bool HasMail => Mail != "";

    public string Title => title ??= "Profile of " + customer.Name;

    public int Size => Title.Length;

    public string this[string key] => key == "mail" ? customer.Email : customer.Theme;
}

class Indexers
{
    void Grid(Customer c)
    {
        var grid = new Grid<string>();
        grid[0, 1] = c.Email;
        Console.WriteLine(grid.Size);
        Console.WriteLine(grid.Has(0, 1));
        Console.WriteLine(grid[0, 1]); //~ PUR203 Customer.Email
    }

    void GridHarmless(Customer c)
    {
        var grid = new Grid<string>();
        grid[0, 1] = c.Theme;
        Console.WriteLine(grid[0, 1]);
    }

    void Computed(Profile p)
    {
        Console.WriteLine(p.Theme);
        Console.WriteLine(p.HasMail);
        Console.WriteLine(p.Mail); //~ PUR203 Customer.Email
    }

    void ComputedFromComputed(Profile p) => Console.WriteLine(p.MailOrNone); //~ PUR203 Customer.Email

    void Lazily(Profile p)
    {
        Console.WriteLine(p.Size);
        Console.WriteLine(p.Title); //~ PUR203 Customer.Name
    }

    void ByKey(Profile p) => Console.WriteLine(p["mail"]); //~ PUR203 Customer.Email

    [ProcessesFor(Purpose.Statistics)]
    bool Tested(Profile p) => p.HasMail;

    [ProcessesFor(Purpose.Statistics)]
    string Used(Profile p)
    {
        return p.Mail; //~ PUR101 Customer.Email
    }
}
