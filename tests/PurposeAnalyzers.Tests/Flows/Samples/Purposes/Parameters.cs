interface IBilling
{
    void Charge([ProcessesFor(Purpose.Billing)] string text, string note);
}

class Parameters
{
    private readonly IBilling billing;

    Parameters(IBilling billing) => this.billing = billing;

    void Forbidden(Customer c)
    {
        billing.Charge(c.BirthDate.ToString(), "x"); //~ PUR101 Customer.BirthDate
    }

    void Permitted(Customer c)
    {
        billing.Charge(c.Email, "x");
    }

    void OtherParameter(Customer c)
    {
        billing.Charge("x", c.BirthDate.ToString());
    }

    void ThroughALocal(Customer c)
    {
        var text = $"born {c.BirthDate}";
        billing.Charge(text, "x"); //~ PUR101 Customer.BirthDate
    }

    void ThroughAHelper(Customer c)
    {
        Forward(c.Phone!); //~ PUR101 Customer.Phone
        Forward(c.Email);
    }

    void OwnBody(Customer c)
    {
        Bill(c.Email, c.Theme);
    }

    void OwnBodyForbidden(Customer c)
    {
        Bill(c.Phone!, c.Theme); //~ PUR101 Customer.Phone
    }

    void Forward(string text) => billing.Charge(text, "x");

    static void Bill([ProcessesFor(Purpose.Billing)] string mail, string theme) => Console.WriteLine(mail.Length + theme.Length);
}
