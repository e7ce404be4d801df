// langversion: 12

// Purposes stated once, on a base class, an interface, a nested type, a lambda; what counts as a use under them.
[ProcessesFor(Purpose.Shipping)]
abstract class ShippingStep
{
    public void Run(Order order)
    {
        Before(order);
        Do(order);
    }

    protected virtual void Before(Order order)
    {
    }

    protected abstract void Do(Order order);
}

class LabelStep : ShippingStep
{
    protected override void Do(Order order) => Print(order.Buyer.Name, order.ShipTo);

    private static void Print(string name, string address)
    {
    }
}

class BillStep : ShippingStep
{
    protected override void Before(Order order) => Check(order.Buyer.Email);

    protected override void Do(Order order)
    {
        var account = new Account();
        Check(account.Iban); //~ PUR101 Account.Iban
        Check(account.Number);
    }

    private static void Check(string text)
    {
    }
}

interface ICounts
{
    [ProcessesFor(Purpose.Statistics)]
    double Average(IReadOnlyCollection<Customer> customers);

    int Size(IReadOnlyCollection<Customer> customers);
}

class Counts : ICounts
{
    public double Average(IReadOnlyCollection<Customer> customers) =>
        customers.Average(c => c.BirthDate.Year); //~ PUR101 Customer.BirthDate

    public int Size(IReadOnlyCollection<Customer> customers) => customers.Count(c => c.Points > 0);
}

class PointCounts : ICounts
{
    public double Average(IReadOnlyCollection<Customer> customers) => customers.Average(c => c.Points);

    public int Size(IReadOnlyCollection<Customer> customers) => customers.Where(c => c.Name != "").Count();
}

class Campaign
{
    [ProcessesFor(Purpose.PromotionalEmail)]
    public IEnumerable<string> Greetings(IEnumerable<Customer> customers) => customers.Select(c => "Hello " + c.Name);

    [ProcessesFor(Purpose.PromotionalEmail)]
    public IEnumerable<string> Calls(IEnumerable<Customer> customers) =>
        from c in customers
        where c.Phone != null
        select "Call " + c.Phone; //~ PUR101 Customer.Phone

    public IEnumerable<string> CallsUndeclared(IEnumerable<Customer> customers) => customers.Select(c => c.Phone ?? "");

    public void ByLambda(IEnumerable<Customer> customers)
    {
        var support = [ProcessesFor(Purpose.CustomerSupport)] (Customer c) => "Call " + c.Phone;
        var billing = [ProcessesFor(Purpose.Billing)] (Customer c) => "Call " + c.Phone; //~ PUR101 Customer.Phone
        foreach (var c in customers)
            _ = support(c) + billing(c);
    }

    private class Nested
    {
        [ProcessesFor(Purpose.OrderProcessing)]
        private static class Deep
        {
            public static string Of(Customer c) => c.BirthDate.ToString("d") + c.Name;

            public static string PhoneOf(Customer c) => c.Phone!; //~ PUR101 Customer.Phone
        }

        public string Of(Customer c) => Deep.Of(c);

        public string PhoneOf(Customer c) => Deep.PhoneOf(c);
    }
}
