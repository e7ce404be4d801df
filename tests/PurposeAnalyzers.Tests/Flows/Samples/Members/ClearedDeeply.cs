// What is overwritten several members deep in an object is gone.
class Lane
{
    public string Line { get; set; } = ""; //~ PUR102 Customer.Email
}

class Flat
{
    public Lane Lane { get; set; } = new();
}

class ClearedDeeply
{
    static void Print(Flat flat) => Console.WriteLine(flat.Lane.Line);

    void Cleared(Customer c)
    {
        var flat = new Flat();
        flat.Lane.Line = c.Email;
        flat.Lane.Line = "";
        Print(flat);
    }

    void NotCleared(Customer c)
    {
        var flat = new Flat();
        flat.Lane.Line = c.Email;
        Print(flat); //~ PUR203 Customer.Email
    }
}
