// The message of an exception of one's own goes to its base: a log.
class MailException : Exception
{
    public MailException(string message) : base(message) { }

    public MailException(string template, string value) : base(template + value) { }

    public MailException(int number) : base("number " + number) { }
}

class OverridingException : Exception
{
    private readonly Customer customer;

    public OverridingException(Customer customer) => this.customer = customer;

    public override string Message => "customer " + customer.Id;
}

class OwnMessages
{
    void ThroughTheBase(Customer c) => throw new MailException("bad " + c.Email); //~ PUR203 Customer.Email

    void ThroughTheBaseInParts(Customer c) => throw new MailException("bad ", c.Email); //~ PUR203 Customer.Email

    void Harmless(Customer c) => throw new MailException(c.Points);

    void HarmlessText(Customer c) => throw new MailException("bad theme " + c.Theme);

    void OverriddenMessage(Customer c) => throw new OverridingException(c);
}
