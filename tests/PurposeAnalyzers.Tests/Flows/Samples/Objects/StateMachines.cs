// An object that collects over several calls, is reset, and is read at the end.
class Wizard
{
    private string name = "";
    private string mail = "";
    private int step;

    public void Next(string answer)
    {
        if (step == 0)
            name = answer;
        else
            mail = answer;
        step++;
    }

    public int Step => step;

    public string Summary() => name + " " + mail;
}

class Tally
{
    private readonly Dictionary<string, int> counts = new();
    private int total;

    public void Count(string key)
    {
        counts[key] = 1;
        total++;
    }

    public int Total() => total;

    public IEnumerable<string> Keys() => counts.Keys;
}

class StateMachines
{
    void Collected(Customer c)
    {
        var wizard = new Wizard();
        wizard.Next(c.Name);
        wizard.Next(c.Email);
        Console.WriteLine(wizard.Step);
        Console.WriteLine(wizard.Summary()); //~ PUR203 Customer.Email
    }

    void CollectedHarmless(Customer c)
    {
        var wizard = new Wizard();
        wizard.Next(c.Theme);
        wizard.Next("none");
        Console.WriteLine(wizard.Summary());
    }

    void Keys(Customer c)
    {
        var mails = new Tally();
        mails.Count(c.Email);
        var themes = new Tally();
        themes.Count(c.Theme);
        Console.WriteLine(mails.Total());
        Console.WriteLine(string.Join(",", themes.Keys()));
        Console.WriteLine(string.Join(",", mails.Keys())); //~ PUR203 Customer.Email
    }
}
