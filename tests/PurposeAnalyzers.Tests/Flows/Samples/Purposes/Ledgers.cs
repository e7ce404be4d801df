// langversion: 12

// Purposes and coverage through services that call services; several purposes; assembly code without one.
[ProcessesFor(Purpose.Billing, Purpose.OrderProcessing)]
class Ledger(ICustomers customers, Archive archive)
{
    private readonly Dictionary<int, decimal> totals = [];

    public void Book(Order order)
    {
        totals[order.Buyer.Id] = totals.GetValueOrDefault(order.Buyer.Id) + order.Total;
        archive.Keep(order.Buyer.Name, order.Total);
    }

    public void BookAddress(Order order) => archive.Keep(order.ShipTo, order.Total); //~ PUR101 Order.ShipTo

    public void BookAccount(Account account) => archive.Keep(account.Iban, 1); //~ PUR101 Account.Iban

    public string Statement(int id)
    {
        var c = customers.Get(id);
        return Format(c, totals[id]);
    }

    public decimal Total(int id) => totals[id];

    public string Born(Customer c) => c.BirthDate.ToString("d"); //~ PUR101 Customer.BirthDate

    private static string Format(Customer c, decimal total) => $"{c.Name}: {total:C}";
}

class Archive
{
    private readonly List<string> lines = [];

    public void Keep(string what, decimal total) => lines.Add(what + ";" + total);

    public int Count => lines.Count;

    [ProcessesFor(Purpose.Statistics)]
    public int Lengths() => lines.Count * 2;

    [ProcessesFor(Purpose.OrderProcessing)]
    public int Size() => lines.Capacity;
}

[ProcessesFor(Purpose.Recruiting)]
class Hiring
{
    public string Invite(Applicant a) => "Dear " + a.Name;

    public string InviteCustomer(Customer c) => "Dear " + c.Name;

    public string CallCustomer(Customer c) => "Call " + c.Phone; //~ PUR101 Customer.Phone
}

[ProcessesFor(Purpose.Billing)]
class Wages
{
    public string Pay(Applicant a) => "Pay " + a.Name; //~ PUR101 Applicant.Name

    public string PayTo(Account a) => "Pay to " + a.Iban;

    public bool Known(Applicant? a) => a?.Name is null;

    public bool KnownAsWell(Order? o) => o?.Buyer?.Phone != null || o?.ShipTo is not null;

    public bool KnownByText(Order? o) => o?.ShipTo == "here"; //~ PUR101 Order.ShipTo
}
