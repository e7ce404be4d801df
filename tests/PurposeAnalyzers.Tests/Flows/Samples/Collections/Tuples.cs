class Tuples
{
    void Elements(Customer c)
    {
        var pair = (c.Theme, c.Email);
        Console.WriteLine(pair.Theme);
        Console.WriteLine(pair.Item1);
        Console.WriteLine(pair.Item2); //~ PUR203 Customer.Email
    }

    void Deconstructed(Customer c)
    {
        var (theme, mail) = (c.Theme, c.Email);
        Console.WriteLine(theme);
        Console.WriteLine(mail); //~ PUR203 Customer.Email
    }

    void Swapped(Customer c)
    {
        string a = c.Email, b = c.Theme;
        (a, b) = (b, a);
        Console.WriteLine(a);
        Console.WriteLine(b); //~ PUR203 Customer.Email
    }

    void Nested(Customer c)
    {
        var ((name, points), theme) = ((c.Name, c.Points), c.Theme);
        Console.WriteLine(points);
        Console.WriteLine(theme);
        Console.WriteLine(name); //~ PUR203 Customer.Name
    }

    void Discards(Customer c)
    {
        var (_, points) = (c.Email, c.Points);
        Console.WriteLine(points);
    }

    void Returned(Customer c)
    {
        var (mail, points) = Pair(c);
        Console.WriteLine(points);
        Console.WriteLine(mail); //~ PUR203 Customer.Email
    }

    void UserDefinedDeconstruct(Customer c)
    {
        var (theme, mail) = new Halves<string>(c.Theme, c.Email);
        Console.WriteLine(theme);
        Console.WriteLine(mail); //~ PUR203 Customer.Email
    }

    void RecordDeconstruct(Contact contact)
    {
        var (mail, rank) = contact;
        Console.WriteLine(rank);
        Console.WriteLine(mail); //~ PUR203 Contact.Mail
    }

    void InForEach(Dictionary<string, Customer> map)
    {
        foreach (var (key, c) in map)
        {
            Console.WriteLine(key);
            Console.WriteLine(c.Email); //~ PUR203 Customer.Email
        }
    }

    void Compared(Customer c)
    {
        Console.WriteLine((c.Email, 1) == ("a@b.example", 1));
    }

    void ElementAssigned(Customer c)
    {
        var pair = (Mail: "", Theme: "");
        pair.Mail = c.Email;
        Console.WriteLine(pair.Theme);
        pair.Mail = "";
        Console.WriteLine(pair.Mail);
    }

    static (string Mail, int Points) Pair(Customer c) => (c.Email, c.Points);
}

class Halves<T>
{
    private readonly T first;
    private readonly T second;

    public Halves(T first, T second) => (this.first, this.second) = (first, second);

    public void Deconstruct(out T first, out T second) => (first, second) = (this.first, this.second);
}
