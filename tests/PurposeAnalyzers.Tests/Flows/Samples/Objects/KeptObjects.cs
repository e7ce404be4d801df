// langversion: 12
// Objects that something else holds: what they hold in private members is found wherever the member is read.
class Pad
{
    private readonly List<string> lines = new();

    public void Add(string line) => lines.Add(line);

    public string First() => lines[0];
}

class Shelf
{
    private readonly Pad pad = new();
    private readonly List<Pad> pads = new();
    private readonly Dictionary<int, Pad> byId = new();

    public Pad Open { get; } = new();

    public void Keep(Customer c) => pad.Add(c.Email);

    public void Show() => Console.WriteLine(pad.First()); //~ PUR203 Customer.Email

    public void KeepLater(Customer c)
    {
        var made = new Pad();
        pads.Add(made);
        made.Add(c.Email);
    }

    public void ShowAll()
    {
        foreach (var each in pads)
            Console.WriteLine(each.First()); //~ PUR203 Customer.Email
    }

    public void KeepById(Customer c)
    {
        var made = new Pad();
        made.Add(c.Email);
        byId[c.Id] = made;
    }

    public void ShowById(int id)
    {
        if (byId.TryGetValue(id, out var found))
            Console.WriteLine(found.First()); //~ PUR203 Customer.Email
    }

    public void KeepOpenly(Customer c) => Open.Add(c.Email);
}

class Reader(Shelf shelf)
{
    public void Read() => Console.WriteLine(shelf.Open.First()); //~ PUR203 Customer.Email
}
