// langversion: 12
// Two objects of one class: what one holds in a private member the other does not.
class Envelope
{
    private readonly string to;

    public Envelope(string to) => this.to = to;

    public string To => to;

    public string Line() => "to: " + to;
}

class Stamped(string to, int value)
{
    public string To() => to;

    public int Value() => value;
}

class Parcel
{
    private string Receiver { get; set; } = "";

    private List<string> Lines { get; } = new();

    public void For(string receiver) => Receiver = receiver;

    public void Add(string line) => Lines.Add(line);

    public string Label() => Receiver + "\n" + string.Join("\n", Lines);

    public int Count() => Lines.Count;
}

class OneClassTwoObjects
{
    void Read(Customer c)
    {
        var personal = new Envelope(c.Email);
        var general = new Envelope("us@shop.example");
        Console.WriteLine(general.To);
        Console.WriteLine(general.Line());
        Console.WriteLine(personal.To); //~ PUR203 Customer.Email
        Console.WriteLine(personal.Line()); //~ PUR203 Customer.Email
    }

    void ReadElsewhere() => Console.WriteLine(new Envelope("us@shop.example").Line());

    void Captured(Customer c)
    {
        Console.WriteLine(new Stamped("us@shop.example", c.Points).To());
        Console.WriteLine(new Stamped(c.Email, 1).Value());
        Console.WriteLine(new Stamped(c.Email, 1).To()); //~ PUR203 Customer.Email
    }

    void Filled(Customer c)
    {
        var personal = new Parcel();
        personal.For(c.Name);
        var general = new Parcel();
        general.For("the warehouse");
        general.Add(c.Theme);
        Console.WriteLine(general.Label());
        Console.WriteLine(personal.Count());
        Console.WriteLine(personal.Label()); //~ PUR203 Customer.Name
    }

    void FilledByLines(Customer c)
    {
        var personal = new Parcel();
        personal.Add(c.Phone ?? "");
        var general = new Parcel();
        general.Add("handle with care");
        File.WriteAllText("label.txt", general.Label());
        Console.WriteLine(personal.Label()); //~ PUR203 Customer.Phone
    }

    void Renamed(Customer c)
    {
        var one = new Parcel();
        var same = one;
        same.For(c.Name);
        Console.WriteLine(one.Label()); //~ PUR203 Customer.Name
    }
}
