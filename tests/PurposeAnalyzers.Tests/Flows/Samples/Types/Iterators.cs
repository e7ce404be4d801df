class Iterators
{
    void Yielded(List<Customer> customers)
    {
        foreach (var mail in Mails(customers))
            Console.WriteLine(mail); //~ PUR203 Customer.Email
        foreach (var points in Points(customers))
            Console.WriteLine(points);
    }

    void YieldedArgument(Customer c)
    {
        foreach (var text in Twice(c.Email))
            Console.WriteLine(text); //~ PUR203 Customer.Email
        foreach (var text in Twice(c.Theme))
            Console.WriteLine(text);
    }

    void OwnEnumerator(Customer c)
    {
        foreach (var text in new Two<string>(c.Theme, c.Email))
            Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    void OwnEnumeratorHarmless(Customer c)
    {
        foreach (var text in new Two<string>(c.Theme, "x"))
            Console.WriteLine(text);
    }

    void ByHand(List<Customer> customers)
    {
        using var each = Mails(customers).GetEnumerator();
        while (each.MoveNext())
            Console.WriteLine(each.Current); //~ PUR203 Customer.Email
    }

    void FirstOnly(List<Customer> customers)
    {
        Console.WriteLine(Mails(customers).Any());
        Console.WriteLine(Mails(customers).First()); //~ PUR203 Customer.Email
    }

    IEnumerable<string> LogsWhileYielding(List<Customer> customers)
    {
        foreach (var c in customers)
        {
            Console.WriteLine(c.Name); //~ PUR203 Customer.Name
            yield return c.Theme;
        }
    }

    static IEnumerable<string> Mails(List<Customer> customers)
    {
        foreach (var c in customers)
        {
            if (c.Points < 0)
                yield break;
            yield return c.Email;
        }
    }

    static IEnumerable<int> Points(List<Customer> customers)
    {
        foreach (var c in customers)
            yield return c.Points;
    }

    static IEnumerable<T> Twice<T>(T value)
    {
        yield return value;
        yield return value;
    }
}

class Two<T>
{
    private readonly T first;
    private readonly T second;

    public Two(T first, T second) => (this.first, this.second) = (first, second);

    public IEnumerator<T> GetEnumerator()
    {
        yield return first;
        yield return second;
    }
}
