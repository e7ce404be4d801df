class Arrays
{
    void Element(Customer c)
    {
        var row = new string[2];
        row[0] = c.Email;
        Console.WriteLine(row.Length);
        Console.WriteLine(row[0]); //~ PUR203 Customer.Email
    }

    void Initializer(Customer c)
    {
        string[] row = { c.Theme, c.Email };
        Console.WriteLine(row[1]); //~ PUR203 Customer.Email
    }

    void InitializerHarmless(Customer c)
    {
        var row = new[] { c.Theme, "x" };
        Console.WriteLine(row[0]);
        Console.WriteLine(c.Email.Length);
    }

    void Jagged(Customer c)
    {
        var table = new string[2][];
        table[0] = new[] { c.Email };
        Console.WriteLine(table[0][0]); //~ PUR203 Customer.Email
    }

    void JaggedHarmless(Customer c)
    {
        var table = new[] { new[] { c.Theme }, new[] { "x" } };
        Console.WriteLine(table[1][0]);
    }

    void MultiDimensional(Customer c)
    {
        var grid = new string[2, 2];
        grid[0, 1] = c.Email;
        Console.WriteLine(grid.GetLength(0));
        Console.WriteLine(grid[1, 1]); //~ PUR203 Customer.Email
    }

    void ElementsAreWeak(Customer c)
    {
        var row = new string[2];
        row[0] = c.Email;
        row[1] = "";
        Console.WriteLine(row[0]); //~ PUR203 Customer.Email
    }

    void Replaced(Customer c)
    {
        var row = new[] { c.Email };
        row = new[] { c.Theme };
        Console.WriteLine(row[0]);
    }

    void Copies(Customer c)
    {
        var from = new[] { c.Email };
        var to = new string[1];
        var other = new string[1];
        Array.Copy(from, to, 1);
        Console.WriteLine(other[0]);
        Console.WriteLine(to[0]); //~ PUR203 Customer.Email
    }

    void Cloned(Customer c)
    {
        var from = new[] { c.Email };
        var to = (string[])from.Clone();
        Console.WriteLine(to[0]); //~ PUR203 Customer.Email
    }

    void IndexIsNoContent(Customer c)
    {
        var names = new[] { "a", "b" };
        Console.WriteLine(names[c.Email.Length % 2]);
    }

    void OfCustomers(Customer[] customers)
    {
        Console.WriteLine(customers[0].Theme);
        Console.WriteLine(customers[0].Email); //~ PUR203 Customer.Email
    }

    void Ranges(Customer c)
    {
        var row = new[] { c.Theme, c.Email };
        var tail = row[1..];
        Console.WriteLine(tail[^1]); //~ PUR203 Customer.Email
        Console.WriteLine(tail.Length);
    }
}
