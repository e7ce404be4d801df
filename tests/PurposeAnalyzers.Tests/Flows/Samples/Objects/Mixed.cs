// Objects that may or may not be known: loops, branches, out parameters, tuples, arrays, exceptions.
class Slip
{
    private string text = "";

    public void Write(string value) => text = value;

    public string Read() => text;
}

class Mixed
{
    void Loop(List<Customer> customers)
    {
        foreach (var c in customers)
        {
            var slip = new Slip();
            slip.Write(c.Email);
            Console.WriteLine(slip.Read()); //~ PUR203 Customer.Email
        }

        var empty = new Slip();
        empty.Write("nothing");
        Console.WriteLine(empty.Read());
    }

    void Array(Customer c)
    {
        var slips = new[] { new Slip(), new Slip() };
        slips[0].Write(c.Name);
        Console.WriteLine(slips[0].Read()); //~ PUR203 Customer.Name
    }

    void Tuple(Customer c)
    {
        var pair = (Full: new Slip(), Number: 3);
        pair.Full.Write(c.Name);
        Console.WriteLine(pair.Number);
        Console.WriteLine(pair.Full.Read()); //~ PUR203 Customer.Name
    }

    void Out(Customer c)
    {
        Make(c.Phone ?? "", out var slip);
        Console.WriteLine(slip.Read()); //~ PUR203 Customer.Phone
    }

    private static void Make(string text, out Slip slip)
    {
        slip = new Slip();
        slip.Write(text);
    }

    void Tried(Customer c)
    {
        var slip = new Slip();
        try
        {
            slip.Write(c.Email);
            throw new InvalidOperationException();
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine(slip.Read()); //~ PUR203 Customer.Email
        }
    }
}
