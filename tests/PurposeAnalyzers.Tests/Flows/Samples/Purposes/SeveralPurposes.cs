class SeveralPurposes
{
    [ProcessesFor(Purpose.Shipping, Purpose.OrderProcessing)]
    DateTime AllPermitted(Customer c) => c.BirthDate;

    [ProcessesFor(Purpose.Shipping, Purpose.Billing)]
    DateTime OneIsNot(Customer c) => c.BirthDate; //~ PUR101 Customer.BirthDate + Billing

    [ProcessesFor(Purpose.Billing)]
    string OneLabelOfTwo(Customer c) => c.Email + c.Phone; //~ PUR101 Customer.Phone

    [ProcessesFor(Purpose.Billing)]
    string BothPermitted(Customer c) => c.Email + c.Name;

    [ProcessesFor(Purpose.Billing)]
    void MixedByACall(Customer c)
    {
        var both = Both(c); //~ PUR101 Customer.Phone
        Console.WriteLine(both.Length);
    }

    [ProcessesFor(Purpose.CustomerSupport)]
    void MixedByACallPermitted(Customer c)
    {
        var both = Both(c);
        Console.WriteLine(both.Length);
    }

    static string Both(Customer c) => c.Email + c.Phone;
}
