// A check that is not made here is asked of callers, and told where it could have been made at last.
class Letters
{
    private readonly IMailer mailer;
    private readonly ICustomers customers;

    public Letters(IMailer mailer, ICustomers customers) => (this.mailer, this.customers) = (mailer, customers);

    [ProcessesFor(Purpose.Newsletter)]
    private void SendAsked(Customer c) => mailer.Post(c.Email, "");

    void AskThenSend(Customer c)
    {
        if (c.AcceptsNews)
            SendAsked(c);
    }

    [ProcessesFor(Purpose.Newsletter)]
    private void SendUnasked(Customer c) => mailer.Post(c.Email, "");

    void JustSend(Customer c) => SendUnasked(c); //~ PUR105 Customer.Email

    void SendToSome(Customer c)
    {
        if (c.AcceptsNews)
            SendUnasked(c);
    }

    [ProcessesFor(Purpose.Newsletter)]
    private void Deep(Customer c) => mailer.Post(c.Email, "");

    private void Middle(Customer c) => Deep(c);

    private void Upper(Customer c) => Middle(c);

    void Top(Customer c)
    {
        if (!c.AcceptsNews)
            return;
        Upper(c);
    }

    void TopUnasked(Customer c) => Upper(c); //~ PUR105 Customer.Email

    void Several()
    {
        foreach (var c in customers.All())
            Upper(c); //~ PUR105 Customer.Email
    }

    [ProcessesFor(Purpose.Newsletter)]
    private void ByNumber(int id)
    {
        var c = customers.Get(id);
        mailer.Post(c.Email, "");
    }

    void AskedBeforeNumber(Customer c)
    {
        if (c.AcceptsNews)
            ByNumber(c.Id);
    }

    [ProcessesFor(Purpose.Newsletter)]
    void Everybody()
    {
        foreach (var c in customers.All())
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void Night() => Everybody();

    [ProcessesFor(Purpose.Newsletter)]
    private void Two(Customer c) => mailer.Post(c.Email + c.Name, "");

    void OneForTwo(Customer c) => Two(c); //~ PUR105 Customer.Email + Customer.Name

    void Recursive(Customer c, int times)
    {
        if (times > 0)
            Recursive(c, times - 1);
        Send(c); //~ PUR105 Customer.Email
    }

    [ProcessesFor(Purpose.Newsletter)]
    private void Send(Customer c) => mailer.Post(c.Email, "");

    [ProcessesFor(Purpose.Newsletter)]
    void Local(Customer c)
    {
        if (c.AcceptsNews)
            Post();
        void Post() => mailer.Post(c.Email, "");
    }

    [ProcessesFor(Purpose.Newsletter)]
    void LocalUnasked(Customer c)
    {
        Post();
        void Post() => mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    [ProcessesFor(Purpose.Newsletter)]
    void Lambda(Customer c)
    {
        if (!c.AcceptsNews)
            return;
        Run(() => mailer.Post(c.Email, ""));
    }

    [ProcessesFor(Purpose.Newsletter)]
    void LambdaUnasked(Customer c) => Run(() => mailer.Post(c.Email, "")); //~ PUR105 Customer.Email

    private static void Run(Action work) => work();

    [CheckedByCaller]
    [ProcessesFor(Purpose.Newsletter)]
    public void LeftToCallers(Customer c) => mailer.Post(c.Email, "");
}

interface INews
{
    void Send(Customer c);
}

class News : INews
{
    private readonly IMailer mailer;

    public News(IMailer mailer) => this.mailer = mailer;

    [ProcessesFor(Purpose.Newsletter)]
    public void Send(Customer c) => mailer.Post(c.Email, "");
}

class Editors
{
    void Asked(Customer c, INews news)
    {
        if (c.AcceptsNews)
            news.Send(c);
    }

    void Unasked(Customer c, INews news) => news.Send(c); //~ PUR105 Customer.Email
}
