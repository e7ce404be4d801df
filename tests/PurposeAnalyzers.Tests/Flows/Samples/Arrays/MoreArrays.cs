// Arrays of arrays, copies, slices, sorts, searches.
class MoreArrays
{
    void Jagged(Customer c)
    {
        var rows = new string[2][];
        rows[0] = new[] { c.Theme, c.Email };
        rows[1] = Array.Empty<string>();
        Console.WriteLine(rows.Length);
        Console.WriteLine(rows[0][1]); //~ PUR203 Customer.Email
    }

    void Rectangular(Customer c)
    {
        var grid = new string[2, 2];
        grid[0, 0] = c.Name;
        Console.WriteLine(grid.GetLength(0));
        Console.WriteLine(grid[1, 1]); //~ PUR203 Customer.Name
    }

    void RectangularHarmless(Customer c)
    {
        var grid = new[,] { { c.Theme, "a" }, { "b", "c" } };
        Console.WriteLine(grid[1, 1]);
    }

    void Copied(Customer c)
    {
        var from = new[] { c.Email };
        var to = new string[1];
        Array.Copy(from, to, 1);
        Console.WriteLine(to[0]); //~ PUR203 Customer.Email
    }

    void CopiedTheOtherWay(Customer c)
    {
        var from = new[] { "a" };
        var to = new[] { c.Email };
        from.CopyTo(from, 0);
        Console.WriteLine(from[0]);
        Console.WriteLine(to.Length);
    }

    void Cloned(Customer c)
    {
        var copy = (string[])new[] { c.Phone ?? "" }.Clone();
        Console.WriteLine(copy[0]); //~ PUR203 Customer.Phone
    }

    void Sliced(Customer c)
    {
        var all = new[] { c.Email, "x" };
        var tail = all[1..];
        Console.WriteLine(tail.Length);
        Console.WriteLine(string.Join(",", all[..1])); //~ PUR203 Customer.Email
    }

    void FromTheEnd(Customer c)
    {
        var all = new[] { "x", c.Email };
        Console.WriteLine(all[^1]); //~ PUR203 Customer.Email
    }

    void Filled(Customer c)
    {
        var all = new string[3];
        Array.Fill(all, c.Name);
        Console.WriteLine(all[2]); //~ PUR203 Customer.Name
    }

    void Sorted(Customer[] all)
    {
        Array.Sort(all, (a, b) => a.Points.CompareTo(b.Points));
        Console.WriteLine(all[0].Points);
        Array.Sort(all, (a, b) => string.CompareOrdinal(a.Email, b.Email));
        Console.WriteLine(all[0].Theme);
    }

    void Searched(Customer c)
    {
        var all = new[] { "a", "b" };
        Console.WriteLine(Array.IndexOf(all, c.Email));
        Console.WriteLine(Array.Exists(all, x => x == c.Email));
    }

    void Found(Customer c)
    {
        var all = new[] { "a", c.Email };
        Console.WriteLine(Array.Find(all, x => x.Length > 1)); //~ PUR203 Customer.Email
    }

    void Converted(Customer[] all)
    {
        Console.WriteLine(Array.ConvertAll(all, x => x.Points)[0]);
        Console.WriteLine(Array.ConvertAll(all, x => x.Email)[0]); //~ PUR203 Customer.Email
    }

    void Characters(Customer c)
    {
        var letters = c.Email.ToCharArray();
        Array.Reverse(letters);
        Console.WriteLine(new string(letters)); //~ PUR203 Customer.Email
    }

    void FreshArray(Customer c)
    {
        var all = new[] { c.Email };
        all = new[] { c.Theme };
        Console.WriteLine(all[0]);
    }

    void OfObjects(Customer c)
    {
        object[] all = { c.Points, c.Theme };
        Console.WriteLine("{0} {1}", all);
        object[] more = { c.Points, c.Name };
        Console.WriteLine("{0} {1}", more); //~ PUR203 Customer.Name
    }

    void Resized(Customer c)
    {
        var all = new[] { c.Email };
        Array.Resize(ref all, 5);
        Console.WriteLine(all[0]); //~ PUR203 Customer.Email
    }
}
