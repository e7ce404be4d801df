[DisclosesTo(Recipient.Stripe)]
interface ICharges
{
    Task Charge(string mail, decimal amount);

    Task Describe(object about);
}

interface IParcels
{
    [DisclosesTo(Recipient.Carrier)]
    void Send(string to, int weight);

    int Weigh(string text);
}

interface IPartner
{
    void Join([DisclosesTo(Recipient.Lab)] string number, string note);
}

[DisclosesTo("Nobody")] //~ PUR002 Nobody
interface IUnknown
{
    void Send(string text);
}

class Disclosures
{
    private readonly ICharges charges;
    private readonly IParcels parcels;
    private readonly IPartner partner;

    Disclosures(ICharges charges, IParcels parcels, IPartner partner) =>
        (this.charges, this.parcels, this.partner) = (charges, parcels, partner);

    Task ByInterface(Customer c) => charges.Charge(c.Email, 3);

    Task ByInterfaceOtherCategory(Customer c) => charges.Charge(c.Name, 3); //~ PUR302 Customer.Name

    Task WholeObject(Customer c) => charges.Describe(c); //~ PUR302 Customer.Name + Customer.LastFace

    Task WholeObjectHarmless(Order order) => charges.Describe(new { order.Number, order.Total });

    void ByMethod(Order order)
    {
        parcels.Send(order.ShipTo, 3);
        parcels.Send(order.Buyer.Email, 3); //~ PUR302 Customer.Email
    }

    void MethodWithout(Order order) => Console.WriteLine(parcels.Weigh(order.Buyer.Email));

    void ByParameter(Account account, Customer c)
    {
        partner.Join(account.Number, "new");
        partner.Join(c.Email, "new"); //~ PUR302 Customer.Email
        partner.Join("12", c.Email);
    }
}
