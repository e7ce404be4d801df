// Two places of one type are two people, if they come from different origins.
class Gift
{
    public Customer From { get; set; } = new();

    public Customer To { get; set; } = new();
}

class Couple
{
    public Customer First = new();

    public Customer Second = new();
}

[ProcessesFor(Purpose.Newsletter)]
class OtherPlaces
{
    private readonly IMailer mailer;
    private readonly ICustomers customers;
    private readonly Customer owner = new();

    public OtherPlaces(IMailer mailer, ICustomers customers) => (this.mailer, this.customers) = (mailer, customers);

    void Members(Gift gift)
    {
        if (gift.From.AcceptsNews)
            mailer.Post(gift.To.Email, ""); //~ PUR105 Customer.Email
    }

    void SameMember(Gift gift)
    {
        if (gift.To.AcceptsNews)
            mailer.Post(gift.To.Email, "");
    }

    void Fields(Couple couple)
    {
        if (couple.First.AcceptsNews)
            mailer.Post(couple.Second.Email, ""); //~ PUR105 Customer.Email
    }

    void FieldAndParameter(Customer c)
    {
        if (owner.AcceptsNews)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void OwnField()
    {
        if (owner.AcceptsNews)
            mailer.Post(owner.Email, "");
    }

    void FetchedAndGiven(Customer c, int id)
    {
        if (customers.Get(id).AcceptsNews)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void FetchedById(int id)
    {
        var c = customers.Get(id);
        if (!c.AcceptsNews)
            return;
        c = customers.Get(id);
        mailer.Post(c.Email, "");
    }

    void Nested(List<Customer> senders, List<Customer> receivers)
    {
        foreach (var sender in senders)
        {
            if (!sender.AcceptsNews)
                continue;
            foreach (var receiver in receivers)
                mailer.Post(receiver.Email, ""); //~ PUR105 Customer.Email
        }
    }

    void NestedSame(List<Customer> all)
    {
        foreach (var c in all)
        {
            if (!c.AcceptsNews)
                continue;
            foreach (var order in c.Orders)
                mailer.Post(c.Email, order.Note);
        }
    }

    void OrderOfCustomer(Customer c)
    {
        foreach (var order in c.Orders)
        {
            if (c.AcceptsNews)
                mailer.Post(order.Buyer.Email, ""); //~ PUR105 Customer.Email
        }
    }

    void Selected(Customer a, Customer b, bool left)
    {
        var c = left ? a : b;
        if (c.AcceptsNews)
            mailer.Post(c.Email, "");
    }

    void SelectedAfter(Customer a, Customer b, bool left)
    {
        if (!a.AcceptsNews || !b.AcceptsNews)
            return;
        var c = left ? a : b;
        mailer.Post(c.Email, "");
    }

    void SelectedAfterOne(Customer a, Customer b, bool left)
    {
        if (!a.AcceptsNews)
            return;
        var c = left ? a : b;
        mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void Cast(object o)
    {
        if (((Customer)o).AcceptsNews)
            mailer.Post(((Customer)o).Email, "");
    }

    void As(object o)
    {
        var c = o as Customer;
        if (c is { AcceptsNews: true })
            mailer.Post(c.Email, "");
    }

    void Ref(ref Customer c, Customer d)
    {
        if (!c.AcceptsNews)
            return;
        Replace(ref c, d);
        mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    private static void Replace(ref Customer c, Customer d) => c = d;
}
