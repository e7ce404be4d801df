// Anonymous types, tuples, local records by use, nested and generic local structures: places per instance, never a boundary.
class LocalTypes
{
    void Anonymous(Customer c)
    {
        var row = new { c.Points, Contact = new { c.Email, c.Theme } };
        Console.WriteLine(row.Points);
        Console.WriteLine(row.Contact.Theme);
        Console.WriteLine(row.Contact.Email); //~ PUR203 Customer.Email
    }

    void AnonymousText(Customer c)
    {
        var row = new { c.Points, c.Name };
        Console.WriteLine(row); //~ PUR203 Customer.Name
        Console.WriteLine(new { row.Points });
    }

    void AnonymousWith(Customer c)
    {
        var row = new { c.Points, c.Name };
        var other = row with { Name = "none" };
        Console.WriteLine(other);
    }

    void Tuples(Customer c)
    {
        (int Points, (string Mail, string Theme) Contact) row = (c.Points, (c.Email, c.Theme));
        Console.WriteLine(row.Contact.Theme);
        Console.WriteLine(row.Contact.Mail); //~ PUR203 Customer.Email
    }

    void TupleAssigned(Customer c)
    {
        var row = (Left: c.Email, Right: c.Theme);
        row.Left = "";
        Console.WriteLine(row.Left + row.Right);
    }

    void TupleCompared(Customer a, Customer b) => Console.WriteLine((a.Email, a.Name) == (b.Email, b.Name));

    void TupleInAList(List<Customer> all)
    {
        var rows = all.Select(c => (c.Points, c.Phone)).ToList();
        Console.WriteLine(rows[0].Points);
        Console.WriteLine(rows[0].Phone); //~ PUR203 Customer.Phone
    }

    void TupleAsAKey(Customer c)
    {
        var map = new Dictionary<(string, int), int> { [(c.Email, 1)] = c.Points };
        Console.WriteLine(map.Values.First());
        Console.WriteLine(map.Keys.First().Item1); //~ PUR203 Customer.Email
    }

    void SystemTuple(Customer c)
    {
        var pair = Tuple.Create(c.Points, c.Name);
        Console.WriteLine(pair.Item1);
        Console.WriteLine(pair.Item2); //~ PUR203 Customer.Name
    }

    void KeyValue(Customer c)
    {
        var pair = new KeyValuePair<string, string>(c.Theme, c.Email);
        Console.WriteLine(pair.Key);
        Console.WriteLine(pair.Value); //~ PUR203 Customer.Email
    }

    void Grouped(List<Customer> all)
    {
        var best = all.GroupBy(c => new { c.Theme, c.Points }).OrderBy(g => g.Count()).First();
        Console.WriteLine(best.Key.Theme);
        Console.WriteLine(best.Key.Points);
    }

    void GroupedByName(List<Customer> all)
    {
        var best = all.GroupBy(c => new { c.Theme, c.Name }).First();
        Console.WriteLine(best.Key.Name); //~ PUR203 Customer.Name
    }
}
