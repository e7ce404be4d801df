// [DisclosesTo] on classes, interfaces, methods and parameters; on a type: its methods and settable properties, not its constructor.
[DisclosesTo(Recipient.Carrier)]
class Shipment
{
    public Shipment(string by) => By = by;

    public string By { get; }

    [PersonalData(Category = DataCategory.Name)]
    public string To { get; set; } = "";

    public int Weight { get; set; }

    public void Street(string street) => Console.WriteLine(street.Length);

    public int Count(List<Order> orders) => orders.Count;
}

interface IPush
{
    [DisclosesTo(Recipient.Mailer)]
    Task Send(string to, object payload);
}

class Push : IPush
{
    public Task Send(string to, object payload) => Task.CompletedTask;
}

abstract class Exporter
{
    protected abstract void Out([DisclosesTo(Recipient.Lab)] string line, int number);

    internal void Run(Account account)
    {
        Out(account.Number, 1);
        Out(account.LastPage, 2);
        Out(account.Iban, 3); //~ PUR302 Account.Iban
    }

    internal void RunHarmless(Customer c) => Out(c.Theme, c.Points);
}

class OnTypes
{
    void ByAProperty(Shipment shipment, Customer c)
    {
        shipment.To = c.Name;
        shipment.Weight = c.Points;
    }

    void ByAMethod(Shipment shipment, Order order)
    {
        shipment.Street(order.ShipTo);
        shipment.Street(order.Buyer.Email); //~ PUR302 Customer.Email
    }

    void ByAConstructor(Customer c) => _ = new Shipment("post");

    void ByTheInterface(IPush push, Customer c)
    {
        push.Send(c.Email, new { c.Name, c.Points });
        push.Send(c.Email, new { c.Phone, c.Points }); //~ PUR302 Customer.Phone
    }

    void ByTheImplementation(Push push, Customer c)
    {
        push.Send(c.Email, c.Theme);
        push.Send(c.Email, c.BirthDate); //~ PUR302 Customer.BirthDate
    }

    [ProcessesFor(Purpose.CustomerSupport)]
    Task Supported(IPush push, Customer c) => push.Send(c.Email, "answer");

    [ProcessesFor(Purpose.Shipping)]
    Task ShippingIsNotListed(IPush push, Customer c) => push.Send(c.Email, "parcel"); //~ PUR302 Customer.Email

    Task Whole(IPush push, Customer c) => push.Send(c.Email, c); //~ PUR302 Customer.LastFace

    Task WholeContact(IPush push, Contact contact) => push.Send("x", contact);

    Task Chosen(IPush push, List<Customer> all) => push.Send("x", all.Select(c => new { c.Email }).ToList());

    Task ChosenWithMore(IPush push, List<Customer> all) => push.Send("x", all.Select(c => new { c.Email, c.Phone }).ToList()); //~ PUR302 Customer.Phone
}
