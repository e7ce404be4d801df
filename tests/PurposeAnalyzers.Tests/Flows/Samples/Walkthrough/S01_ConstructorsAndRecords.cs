// Mapping by constructor, by a record, by a static factory: all of them only transport.
record CustomerRow(int Id, string Mail, int Points); //~ PUR102 Customer.Email

class CustomerCard
{
    public CustomerCard(Customer c)
    {
        Title = c.Name;
        Points = c.Points;
        IsKnown = c.Phone != null;
    }

    public string Title { get; } //~ PUR102 Customer.Name

    public int Points { get; }

    public bool IsKnown { get; }
}

class ShippingLabel
{
    [PersonalData(Category = DataCategory.PostalAddress)]
    public string Street { get; private set; } = "";

    public int Weight { get; private set; }

    public static ShippingLabel For(Order order) => new() { Street = order.ShipTo, Weight = 3 };
}

class Mapping
{
    internal static CustomerRow Row(Customer c) => new(c.Id, c.Email, c.Points);

    internal static CustomerRow Swapped(Customer c) => new(Points: c.Points, Mail: c.Email, Id: c.Id);
}

class Campaigns
{
    private readonly ICustomers customers;

    Campaigns(ICustomers customers) => this.customers = customers;

    [ProcessesFor(Purpose.PromotionalEmail)]
    void MailFromARow(IMailer mailer)
    {
        var row = Mapping.Row(customers.Get(1));
        mailer.Post(row.Mail, "sale");
    }

    [ProcessesFor(Purpose.Statistics)]
    void MailForStatistics(IMailer mailer)
    {
        var row = Mapping.Row(customers.Get(1));
        mailer.Post(row.Mail, "count"); //~ PUR101 Customer.Email
    }

    [ProcessesFor(Purpose.Statistics)]
    void PointsForStatistics(IMailer mailer)
    {
        var row = Mapping.Swapped(customers.Get(1));
        mailer.Post("statistics@shop.example", row.Points.ToString());
    }

    [ProcessesFor(Purpose.Statistics)]
    void TitleOfACard(IMailer mailer)
    {
        var card = new CustomerCard(customers.Get(1));
        mailer.Post("statistics@shop.example", card.Title); //~ PUR101 Customer.Name
    }

    [ProcessesFor(Purpose.Statistics)]
    void KnownOfACard(IMailer mailer)
    {
        var card = new CustomerCard(customers.Get(1));
        mailer.Post("statistics@shop.example", card.IsKnown ? "known" : "unknown");
    }

    [ProcessesFor(Purpose.Shipping)]
    string StreetOfALabel(Order order) => ShippingLabel.For(order).Street;

    [ProcessesFor(Purpose.Billing)]
    string StreetForBilling(Order order)
    {
        var label = ShippingLabel.For(order);
        return label.Street; //~ PUR101 PostalAddress
    }

    [ProcessesFor(Purpose.Billing)]
    int WeightForBilling(Order order) => ShippingLabel.For(order).Weight;
}
