class Indexers
{
    private readonly string[] slots = new string[4];

    private string this[int index]
    {
        get => slots[index];
        set => slots[index] = value;
    }

    void OwnIndexer(Customer c)
    {
        this[0] = c.Email;
        Console.WriteLine(this[1]); //~ PUR203 Customer.Email
    }

    void IndexIsNotTheValue(Customer c)
    {
        var names = new Dictionary<string, int>();
        names[c.Email] = 3;
        Console.WriteLine(names["x"]);
    }

    void ConstantKeys(Customer c)
    {
        var row = new Dictionary<string, string>();
        row["mail"] = c.Email;
        row["theme"] = c.Theme;
        Console.WriteLine(row["theme"]);
        Console.WriteLine(row["mail"]); //~ PUR203 Customer.Email
    }

    void UnknownKey(Customer c, string key)
    {
        var row = new Dictionary<string, string>();
        row["mail"] = c.Email;
        Console.WriteLine(row[key]); //~ PUR203 Customer.Email
    }

    void ReadOnlyIndexer(Customer c)
    {
        var line = new Line(c.Email, c.Theme);
        Console.WriteLine(line["theme"]); //~ PUR203 Customer.Email
        Console.WriteLine(line[0]);
    }

    private sealed class Line
    {
        private readonly string mail;
        private readonly string theme;

        public Line(string mail, string theme) => (this.mail, this.theme) = (mail, theme);

        public string this[string name] => name == "mail" ? mail : theme;

        public string this[int column] => theme;
    }
}
