// The check stands in a base class, the use in what derives from it; or the other way round.
[ProcessesFor(Purpose.Newsletter)]
abstract class Campaign
{
    protected Campaign(IMailer mailer) => Mailer = mailer;

    protected IMailer Mailer { get; }

    public void Run(IEnumerable<Customer> all)
    {
        foreach (var c in all)
        {
            if (MayReceive(c))
                Deliver(c);
            else
                Skip(c); //~ PUR105 Customer.Email
        }
    }

    protected virtual bool MayReceive(Customer c) => c.AcceptsNews;

    protected abstract void Deliver(Customer c);

    protected virtual void Skip(Customer c) => Console.WriteLine(c.Id);
}

class SpringCampaign : Campaign
{
    public SpringCampaign(IMailer mailer) : base(mailer)
    {
    }

    protected override void Deliver(Customer c) => Mailer.Post(c.Email, "spring");
}

class WinterCampaign : Campaign
{
    public WinterCampaign(IMailer mailer) : base(mailer)
    {
    }

    protected override bool MayReceive(Customer c) => base.MayReceive(c) && c.Points > 3;

    protected override void Deliver(Customer c) => Mailer.Post(c.Email, "winter");

    protected override void Skip(Customer c) => Mailer.Post(c.Email, "are you sure?");
}

// A hook that is asked first, in a hierarchy where one forgets.
[ProcessesFor(Purpose.Newsletter)]
abstract class Reminder
{
    protected readonly IMailer mailer;

    protected Reminder(IMailer mailer) => this.mailer = mailer;

    public void Remind(Customer c)
    {
        if (!Wants(c))
            return;
        mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    protected abstract bool Wants(Customer c);
}

class PoliteReminder : Reminder
{
    public PoliteReminder(IMailer mailer) : base(mailer)
    {
    }

    protected override bool Wants(Customer c) => c.AcceptsNews;
}

class RudeReminder : Reminder
{
    public RudeReminder(IMailer mailer) : base(mailer)
    {
    }

    protected override bool Wants(Customer c) => c.Points > 0;
}

// Strategies handed in as delegates.
[ProcessesFor(Purpose.Newsletter)]
class Strategies
{
    private readonly IMailer mailer;

    public Strategies(IMailer mailer) => this.mailer = mailer;

    void Ask(Customer c) => SendIf(c, x => x.AcceptsNews);

    private void SendIf(Customer c, Func<Customer, bool> may)
    {
        if (may(c))
            mailer.Post(c.Email, "");
    }

    void Guess(Customer c) => SendWhen(c, x => x.Points > 3); //~ PUR105 Customer.Email

    private void SendWhen(Customer c, Func<Customer, bool> may)
    {
        if (may(c))
            mailer.Post(c.Email, "");
    }

    void Within(Customer c) => WithConsent(c, x => mailer.Post(x.Email, ""));

    private static void WithConsent(Customer c, Action<Customer> act)
    {
        if (c.AcceptsNews)
            act(c);
    }

    void WithinNothing(Customer c) => Always(c, x => mailer.Post(x.Email, "")); //~ PUR105 Customer.Email

    private static void Always(Customer c, Action<Customer> act) => act(c);
}
