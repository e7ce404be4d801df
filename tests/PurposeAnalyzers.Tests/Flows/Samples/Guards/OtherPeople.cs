// An answer about somebody else does not count, where it shows.
[ProcessesFor(Purpose.Newsletter)]
class OtherPeople
{
    private readonly IMailer mailer;
    private readonly ICustomers customers;

    public OtherPeople(IMailer mailer, ICustomers customers) => (this.mailer, this.customers) = (mailer, customers);

    void TwoParameters(Customer a, Customer b)
    {
        if (a.AcceptsNews)
            mailer.Post(b.Email, ""); //~ PUR105 Customer.Email
    }

    void TwoFetched(int one, int two)
    {
        var a = customers.Get(one);
        var b = customers.Get(two);
        if (a.AcceptsNews)
            mailer.Post(b.Email, ""); //~ PUR105 Customer.Email
    }

    void FetchedTwice(int id)
    {
        if (customers.Get(id).AcceptsNews)
            mailer.Post(customers.Get(id).Email, "");
    }

    void Copy(Customer a)
    {
        var b = a;
        if (a.AcceptsNews)
            mailer.Post(b.Email, "");
    }

    void Overwritten(Customer a, Customer b)
    {
        if (!a.AcceptsNews)
            return;
        a = b;
        mailer.Post(a.Email, ""); //~ PUR105 Customer.Email
    }

    void Elements(List<Customer> list)
    {
        if (list[0].AcceptsNews)
            mailer.Post(list[1].Email, "");
    }

    void OfOrder(Order order)
    {
        if (order.Buyer.AcceptsNews)
            mailer.Post(order.Buyer.Email, "");
    }

    void TwoOrders(Order one, Order two)
    {
        if (one.Buyer.AcceptsNews)
            mailer.Post(two.Buyer.Email, ""); //~ PUR105 Customer.Email
    }

    private void SendTo(Customer c) => mailer.Post(c.Email, "");

    void Call(Customer a, Customer b)
    {
        if (a.AcceptsNews)
            SendTo(b); //~ PUR105 Customer.Email
    }

    void CallRight(Customer a, Customer b)
    {
        if (b.AcceptsNews)
            SendTo(b);
    }
}
