// A key that is computed stands for every entry, so a read of another entry is reported too: safer than silence.
class Keys
{
    void ComputedKeys(Customer c, string a, string b)
    {
        var row = new Dictionary<string, string>();
        row[a] = c.Email;
        row[b] = c.Theme;
        Console.WriteLine(row[b]); //~ PUR203 Customer.Email
    }

    void Indices(Customer c)
    {
        var row = new[] { c.Theme, c.Email };
        Console.WriteLine(row[0]); //~ PUR203 Customer.Email
    }
}
