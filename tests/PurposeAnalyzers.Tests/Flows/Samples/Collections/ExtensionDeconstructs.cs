class ExtensionDeconstructs
{
    void ExtensionDeconstruct(Customer c)
    {
        var (points, name) = c;
        Console.WriteLine(points);
        Console.WriteLine(name); //~ PUR203 Customer.Name
    }
}

static class Deconstructions
{
    public static void Deconstruct(this Customer c, out int points, out string name) => (points, name) = (c.Points, c.Name);
}
