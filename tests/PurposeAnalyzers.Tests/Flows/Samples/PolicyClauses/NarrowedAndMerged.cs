// Clause 2: labels merge, purposes do not: what is made of two values may be used only for what both permit.
class Merged
{
    internal static string Line(Order order) => order.Buyer.Name + ", " + order.ShipTo;

    internal static string Card(Customer c) => $"{c.Name} <{c.Email}>";

    internal static string Phones(Customer c) => c.Phone + "/" + c.BirthDate.Year;
}

class NarrowedAndMerged
{
    [ProcessesFor(Purpose.Shipping)]
    string Address(Order order) => Merged.Line(order);

    [ProcessesFor(Purpose.CustomerSupport)]
    string AddressForSupport(Order order) => Merged.Line(order); //~ PUR101 Order.ShipTo

    [ProcessesFor(Purpose.CustomerSupport)]
    string Card(Customer c) => Merged.Card(c);

    [ProcessesFor(Purpose.Statistics)]
    string CardForStatistics(Customer c) => Merged.Card(c); //~ PUR101 Customer.Name + Customer.Email

    [ProcessesFor(Purpose.Shipping)]
    string Phones(Customer c) => Merged.Phones(c);

    [ProcessesFor(Purpose.CustomerSupport)]
    string PhonesForSupport(Customer c) => Merged.Phones(c); //~ PUR101 Customer.BirthDate

    [ProcessesFor(Purpose.OrderProcessing)]
    string PhonesForOrders(Customer c) => Merged.Phones(c); //~ PUR101 Customer.Phone

    [ProcessesFor(Purpose.Shipping, Purpose.CustomerSupport)]
    string? Both(Customer c) => c.Phone;

    [ProcessesFor(Purpose.Shipping, Purpose.OrderProcessing)]
    string? BothButOne(Customer c) => c.Phone; //~ PUR101 Customer.Phone

    [ProcessesFor(Purpose.Shipping, Purpose.OrderProcessing)]
    DateTime BothPermitted(Customer c) => c.BirthDate;

    [ProcessesFor(Purpose.Recruiting)]
    string Applicant(Applicant a) => a.Name;

    [ProcessesFor(Purpose.Recruiting, Purpose.Billing)]
    string ApplicantAndBilling(Applicant a) => a.Name; //~ PUR101 Applicant.Name

    [ProcessesFor(Purpose.Recruiting)]
    string Invitation(Applicant a, Customer c) => "dear " + a.Name + " and " + c.Name;
}
