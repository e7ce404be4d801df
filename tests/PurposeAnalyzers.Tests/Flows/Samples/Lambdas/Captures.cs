class Captures
{
    void ReadInside(Customer c)
    {
        var text = c.Email;
        Action log = () => Console.WriteLine(text); //~ PUR203 Customer.Email
        log();
    }

    void ReadInsideHarmless(Customer c)
    {
        var text = c.Theme;
        Action log = () => Console.WriteLine(text);
        log();
    }

    void WrittenInside(Customer c)
    {
        var text = "";
        Action fill = () => text = c.Email;
        fill();
        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    void WrittenOutsideAfterwards(Customer c)
    {
        var text = "";
        Action log = () => Console.WriteLine(text); //~ PUR203 Customer.Email
        text = c.Email;
        log();
    }

    void CapturedObject(Customer c)
    {
        Action log = () => Console.WriteLine(c.Points);
        log();
    }

    void CapturedInALoop(IEnumerable<Customer> customers)
    {
        var actions = new List<Action>();
        foreach (var c in customers)
            actions.Add(() => Console.WriteLine(c.Email)); //~ PUR203 Customer.Email
        foreach (var action in actions)
            action();
    }

    void NestedLambda(Customer c)
    {
        Func<Action> outer = () => () => Console.WriteLine(c.Name); //~ PUR203 Customer.Name
        outer()();
    }

    void StaticLambda(Customer c)
    {
        Action<int> log = static points => Console.WriteLine(points);
        log(c.Points);
    }
}
