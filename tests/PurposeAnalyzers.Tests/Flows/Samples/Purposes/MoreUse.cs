class Holder
{
    private readonly Customer customer = new();

    public DateTime Born => customer.BirthDate;

    public int Points => customer.Points;

    public bool TryBorn(out DateTime born)
    {
        born = customer.BirthDate;
        return true;
    }

    public async Task<DateTime> BornAsync()
    {
        await Task.Yield();
        return customer.BirthDate;
    }

    public IEnumerable<DateTime> All()
    {
        yield return customer.BirthDate;
    }
}

class Badge
{
    private readonly string text;

    public Badge(Customer c) => text = c.BirthDate.Year + "!";

    public int Size => text.Length;
}

class Wallet
{
    private readonly Customer owner;

    public Wallet(Customer owner) => this.owner = owner;

    public int Points => owner.Points;
}

[ProcessesFor(Purpose.Billing)]
class MoreUse
{
    void ThroughAProperty(Holder holder)
    {
        var born = holder.Born; //~ PUR101 Customer.BirthDate
        Console.WriteLine(born == default);
    }

    void ThroughAHarmlessProperty(Holder holder) => Console.WriteLine(holder.Points);

    void ThroughAnOut(Holder holder)
    {
        if (holder.TryBorn(out var born)) //~ PUR101 Customer.BirthDate
            Console.WriteLine(born == default);
    }

    async Task Awaited(Holder holder)
    {
        var born = await holder.BornAsync(); //~ PUR101 Customer.BirthDate
        Console.WriteLine(born == default);
    }

    void Enumerated(Holder holder)
    {
        foreach (var born in holder.All()) //~ PUR101 Customer.BirthDate
            Console.WriteLine(born == default);
    }

    void ThroughALambda(Customer c)
    {
        var born = Pick(c, x => x.BirthDate); //~ PUR101 Customer.BirthDate
        Console.WriteLine(born == default);
    }

    void ThroughALambdaPermitted(Customer c)
    {
        var mail = Pick(c, x => x.Email);
        Console.WriteLine(mail.Length);
    }

    void ConsumedByAConstructor(Customer c)
    {
        var badge = new Badge(c); //~ PUR101 Customer.BirthDate
        Console.WriteLine(badge == null);
    }

    void KeptByAConstructor(Customer c)
    {
        var wallet = new Wallet(c);
        Console.WriteLine(wallet.Points);
    }

    void WholeObjectsOnly(List<Customer> all)
    {
        var first = all.OrderBy(c => c.Points).First();
        var copy = new List<Customer>(all) { first };
        Console.WriteLine(copy.Contains(first));
    }

    void ReadOnceThenKept(Customer c)
    {
        var born = c.BirthDate; //~ PUR101 Customer.BirthDate
        var copy = born;
        var text = copy.ToString();
        Console.WriteLine(text.Length);
    }

    static T Pick<T>(Customer c, Func<Customer, T> pick) => pick(c);
}
