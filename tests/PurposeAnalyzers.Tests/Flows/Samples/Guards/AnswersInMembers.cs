// langversion: 12
// An answer that is kept in a field or property, and looked at later: by the method that asked, or by another one of its type.
namespace Screens;

[ProcessesFor(Purpose.Newsletter)]
class NewsScreen
{
    private readonly IMailer mailer;
    private readonly ConsentDesk desk;
    private Customer customer = new();
    private bool may;
    private bool? granted;
    private bool due;
    private bool assumed;
    private bool mixed;
    private bool stale = true;

    public NewsScreen(IMailer mailer, ConsentDesk desk)
    {
        this.mailer = mailer;
        this.desk = desk;
    }

    private bool Consented { get; set; }

    public bool IsReady { get; private set; }

    // At once.
    public void AskAndSend(Customer c)
    {
        may = c.AcceptsNews;
        if (may)
            mailer.Post(c.Email, "");
    }

    public void AskAndIgnore(Customer c)
    {
        may = c.AcceptsNews;
        due = c.Points > 3;
        if (due)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    // In one method, for another.
    public async Task OnInitializedAsync(Customer c)
    {
        customer = c;
        granted = await desk.HasAsync(c.Id);
        Consented = await desk.HasAsync(c.Id) && c.Points > 0;
        assumed = true;
        due = c.Points > 3;
        mixed = await desk.HasAsync(c.Id);
    }

    public void Assume() => mixed = true;

    public void SendGranted()
    {
        if (granted == true)
            mailer.Post(customer.Email, "");
    }

    public void SendConsented()
    {
        if (!Consented)
            return;
        mailer.Post(customer.Email, "");
    }

    public void SendNotConsented()
    {
        if (Consented)
            return;
        mailer.Post(customer.Email, ""); //~ PUR105 Customer.Email
    }

    public void SendAssumed()
    {
        if (assumed)
            mailer.Post(customer.Email, ""); //~ PUR105 Customer.Email
    }

    public void SendDue()
    {
        if (due)
            mailer.Post(customer.Email, ""); //~ PUR105 Customer.Email
    }

    // One of those who set it did not ask.
    public void SendMixed()
    {
        if (mixed)
            mailer.Post(customer.Email, ""); //~ PUR105 Customer.Email
    }

    // True before anybody has asked.
    public void SendStale()
    {
        if (stale)
            mailer.Post(customer.Email, ""); //~ PUR105 Customer.Email
    }

    public void Refresh(Customer c) => stale = c.AcceptsNews;

    public void SendBoth()
    {
        if (due && granted is true)
            mailer.Post(customer.Email, "");
    }

    public string Title => granted == true ? customer.Email : "";
}

[ProcessesFor(Purpose.Newsletter)]
class GivenAnswers
{
    private readonly bool may;
    private readonly Customer customer;
    private readonly IMailer mailer;

    private GivenAnswers(Customer customer, bool may, IMailer mailer)
    {
        this.customer = customer;
        this.may = may;
        this.mailer = mailer;
    }

    public static GivenAnswers For(Customer customer, IMailer mailer) => new(customer, customer.AcceptsNews, mailer);

    public void Send()
    {
        if (may)
            mailer.Post(customer.Email, "");
    }
}

[ProcessesFor(Purpose.Newsletter)]
class GuessedAnswers(Customer customer, bool may, IMailer mailer)
{
    public static GuessedAnswers For(Customer customer, IMailer mailer) => new(customer, customer.Points > 10, mailer);

    public void Send()
    {
        if (may)
            mailer.Post(customer.Email, ""); //~ PUR105 Customer.Email
    }
}

[ProcessesFor(Purpose.Newsletter)]
class KnownAnswers(Customer customer, bool may, IMailer mailer)
{
    public static KnownAnswers For(Customer customer, IMailer mailer) => new(customer, customer.AcceptsNews, mailer);

    public void Send()
    {
        if (may)
            mailer.Post(customer.Email, "");
    }
}

class ConsentDesk
{
    [ConsentFor(Purpose.Newsletter)]
    public Task<bool> HasAsync(int id) => Task.FromResult(id > 0);
}
