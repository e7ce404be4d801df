// A check is asked of callers through any number of calls, and told at the topmost one that could have made it.
class ChainTop
{
    private readonly ChainMiddle middle;

    public ChainTop(ChainMiddle middle) => this.middle = middle;

    void Asked(Customer c)
    {
        if (c.AcceptsNews)
            middle.Five(c);
    }

    void Unasked(Customer c) => middle.Five(c); //~ PUR105 Customer.Email

    void AskedFarAway(Customer c)
    {
        if (!c.AcceptsNews)
            return;
        Step(c);
    }

    private void Step(Customer c) => Step2(c);

    private void Step2(Customer c) => middle.Five(c);

    void ByNumber(int id, ICustomers customers) => middle.Number(id, customers); //~ PUR105 Customer.Email

    void ByNumberAsked(int id, ICustomers customers)
    {
        if (customers.Get(id).AcceptsNews)
            middle.Number(id, customers);
    }

    Task Async(Customer c) => c.AcceptsNews ? middle.SixAsync(c) : Task.CompletedTask;

    async Task AsyncUnasked(Customer c) => await middle.SixAsync(c); //~ PUR105 Customer.Email

    void Constructed(Customer c)
    {
        if (c.AcceptsNews)
            _ = new ChainLetter(c, null!);
    }

    void ConstructedUnasked(Customer c) => _ = new ChainLetter(c, null!); //~ PUR105 Customer.Email

    void ByProperty(Customer c)
    {
        var draft = new Draft { To = c };
        if (c.AcceptsNews)
            Console.WriteLine(draft.Address.Length);
    }

    void Generic(Customer c)
    {
        if (c.AcceptsNews)
            middle.Each(new[] { c });
    }

    void GenericUnasked(Customer c) => middle.Each(new[] { c }); //~ PUR105 Customer.Email
}

class ChainMiddle
{
    private readonly ChainBottom bottom;

    public ChainMiddle(ChainBottom bottom) => this.bottom = bottom;

    public void Five(Customer c) => Four(c);

    private void Four(Customer c) => Three(c);

    private void Three(Customer c) => bottom.Two(c);

    public void Number(int id, ICustomers customers) => bottom.Two(customers.Get(id));

    public async Task SixAsync(Customer c)
    {
        await Task.Yield();
        await bottom.TwoAsync(c);
    }

    public void Each<T>(IEnumerable<T> all) where T : Customer
    {
        foreach (var item in all)
            bottom.Two(item);
    }
}

class ChainBottom
{
    private readonly IMailer mailer;

    public ChainBottom(IMailer mailer) => this.mailer = mailer;

    public void Two(Customer c) => One(c);

    public Task TwoAsync(Customer c) => OneAsync(c);

    [ProcessesFor(Purpose.Newsletter)]
    private void One(Customer c) => mailer.Post(c.Email, "");

    [ProcessesFor(Purpose.Newsletter)]
    private Task OneAsync(Customer c) => mailer.SendAsync(c.Email);
}

class ChainLetter
{
    [ProcessesFor(Purpose.Newsletter)]
    public ChainLetter(Customer c, IMailer mailer) => mailer.Post(c.Email, "");
}

class Draft
{
    public Customer To { get; set; } = new();

    [ProcessesFor(Purpose.Newsletter)]
    public string Address => To.Email;
}
