// A parameter that processes for a purpose: of a method, a constructor, a lambda, an interface, an indexer.
interface ISender
{
    Task Send([ProcessesFor(Purpose.PromotionalEmail)] string to, [ProcessesFor(Purpose.PromotionalEmail)] string text);
}

class Sender : ISender
{
    public Task Send(string to, string text) => Task.CompletedTask;
}

class Letter
{
    public Letter([ProcessesFor(Purpose.Shipping)] string to, string note) => Size = to.Length + note.Length;

    public int Size { get; }
}

class Senders
{
    private readonly ISender sender;

    Senders(ISender sender) => this.sender = sender;

    Task Mail(Customer c) => sender.Send(c.Email, "hello");

    Task MailWithName(Customer c) => sender.Send(c.Email, "dear " + c.Name);

    Task MailWithBirthDate(Customer c) => sender.Send(c.Email, $"born {c.BirthDate:d}"); //~ PUR101 Customer.BirthDate

    Task MailWithPoints(Customer c) => sender.Send(c.Email, $"{c.Points} points");

    Task MailToAnApplicant(Applicant a, Customer c) => sender.Send(c.Email, a.Name); //~ PUR101 Applicant.Name

    Task ThroughTheClass(Sender direct, Customer c) => direct.Send("x", c.Phone ?? ""); //~ PUR101 Customer.Phone

    Letter Created(Order order) => new(order.ShipTo, "fragile");

    Letter CreatedFromIban(Account account) => new(account.Iban, "fragile"); //~ PUR101 Account.Iban

    Letter OtherParameter(Account account) => new("x", account.LastPage.Length.ToString());

    void OfALocalFunction(Customer c)
    {
        Bill(c.Email);
        Bill(c.Phone!); //~ PUR101 Customer.Phone

        static void Bill([ProcessesFor(Purpose.Billing)] string text) => File.AppendAllText("bills.txt", text);
    }

    void WholeObject(Customer c) => Count(c);

    static void Count([ProcessesFor(Purpose.Statistics)] Customer c) => File.AppendAllText("n.txt", c.Points.ToString());
}
