// Checks in helpers hold for the one they are given, and for nobody else.
[ProcessesFor(Purpose.Newsletter)]
class CheckingHelpers
{
    private readonly IMailer mailer;

    public CheckingHelpers(IMailer mailer) => this.mailer = mailer;

    private static bool FirstAgrees(Customer first, Customer second) => first.AcceptsNews && second.Points > 0;

    private static bool BothAgree(Customer first, Customer second) => first.AcceptsNews && second.AcceptsNews;

    private static void RequireFirst(Customer first, Customer second)
    {
        if (!first.AcceptsNews)
            throw new InvalidOperationException(second.Theme);
    }

    private static bool BuyerAgrees(Order order) => order.Buyer.AcceptsNews;

    void First(Customer a, Customer b)
    {
        if (FirstAgrees(a, b))
            mailer.Post(a.Email, "");
    }

    void FirstForSecond(Customer a, Customer b)
    {
        if (FirstAgrees(a, b))
            mailer.Post(b.Email, ""); //~ PUR105 Customer.Email
    }

    void Swapped(Customer a, Customer b)
    {
        if (FirstAgrees(b, a))
            mailer.Post(b.Email, "");
    }

    void Both(Customer a, Customer b)
    {
        if (BothAgree(a, b))
            mailer.Post(b.Email, "");
    }

    void Required(Customer a, Customer b)
    {
        RequireFirst(a, b);
        mailer.Post(a.Email, "");
    }

    void RequiredOfAnother(Customer a, Customer b)
    {
        RequireFirst(a, b);
        mailer.Post(b.Email, ""); //~ PUR105 Customer.Email
    }

    void Buyer(Order order)
    {
        if (BuyerAgrees(order))
            mailer.Post(order.Buyer.Email, "");
    }

    void BuyerOfAnother(Order one, Order two)
    {
        if (BuyerAgrees(one))
            mailer.Post(two.Buyer.Email, ""); //~ PUR105 Customer.Email
    }

    private void SendFirst(Customer to, Customer about)
    {
        if (about.AcceptsNews)
            mailer.Post(to.Email, "");
    }

    void SecondAsked(Customer a, Customer b) => SendFirst(a, b); //~ PUR105 Customer.Email

    private Customer? Checked(Customer c) => c.AcceptsNews ? c : null;

    void CheckedObject(Customer c)
    {
        if (Checked(c) is { } ok)
            mailer.Post(ok.Email, "");
    }

    private string? MailOf(Customer c) => c.AcceptsNews ? c.Email : null;

    void CheckedMail(Customer c)
    {
        if (MailOf(c) is { } mail)
            mailer.Post(mail, "");
    }

    private bool TryMail(Customer c, out string mail)
    {
        mail = "";
        if (!c.AcceptsNews)
            return false;
        mail = c.Email;
        return true;
    }

    void TriedMail(Customer c)
    {
        if (TryMail(c, out var mail))
            mailer.Post(mail, "");
    }
}
