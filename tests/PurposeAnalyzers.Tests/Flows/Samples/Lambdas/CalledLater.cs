// Lambdas that put what they are called with into what they captured: whoever made the lambda finds it there.
class CalledLater
{
    private string kept = "";
    private string plain = "";

    public string Shown = ""; //~ PUR102 Customer.Email

    void Added(Customer c)
    {
        var list = new List<string>();
        Action<string> add = text => list.Add(text);
        add(c.Email);
        Console.WriteLine(list[0]); //~ PUR203 Customer.Email
        Console.WriteLine(list.Count);
    }

    void AddedHarmless(Customer c)
    {
        var list = new List<string>();
        Action<string> add = text => list.Add(text);
        add(c.Theme);
        Console.WriteLine(list[0]);
    }

    void AddedElsewhere(Customer c)
    {
        var list = new List<string>();
        var other = new List<string>();
        Action<string> add = text => list.Add(text);
        Action<string> addOther = text => other.Add(text);
        add(c.Email);
        addOther(c.Theme);
        Console.WriteLine(other[0]);
    }

    void Assigned(Customer c)
    {
        var last = "";
        Action<string> keep = text => last = text;
        keep(c.Email);
        Console.WriteLine(last); //~ PUR203 Customer.Email
    }

    void ByForEach(List<Customer> all)
    {
        var list = new List<string>();
        var mails = all.Select(c => c.Email).ToList();
        mails.ForEach(mail => list.Add(mail));
        Console.WriteLine(list[0]); //~ PUR203 Customer.Email
    }

    void ByForEachHarmless(List<Customer> all)
    {
        var list = new List<string>();
        all.ForEach(c => list.Add(c.Theme));
        Console.WriteLine(list[0]);
    }

    void ByOwnCode(List<Customer> all)
    {
        var list = new List<string>();
        Each(all.Select(c => c.Email).ToList(), mail => list.Add(mail));
        Console.WriteLine(list[0]); //~ PUR203 Customer.Email
    }

    void IntoAPrivateField(Customer c)
    {
        Action<string> keep = text => kept = text;
        keep(c.Email);
        Action<string> keepPlain = text => plain = text;
        keepPlain(c.Theme);
    }

    void ShowKept() => Console.WriteLine(kept); //~ PUR203 Customer.Email

    void ShowPlain() => Console.WriteLine(plain);

    void IntoAField(Customer c)
    {
        Action<string> keep = text => Shown = text;
        keep(c.Email);
        Console.WriteLine(Shown); //~ PUR203 Customer.Email
    }

    void OverwrittenBefore(Customer c)
    {
        var text = c.Email;
        text = "";
        Action show = () => Console.WriteLine(text);
        show();
    }

    void OverwrittenLater(Customer c)
    {
        var text = "";
        Action show = () => Console.WriteLine(text); //~ PUR203 Customer.Email
        text = c.Email;
        show();
    }

    void InALoop(List<Customer> all)
    {
        var last = "";
        foreach (var c in all)
        {
            Action show = () => Console.WriteLine(last); //~ PUR203 Customer.Email
            last = c.Email;
            show();
        }
    }

    private static void Each(List<string> items, Action<string> step)
    {
        foreach (var item in items)
            step(item);
    }
}
