class TransportAndConsumption
{
    [ProcessesFor(Purpose.Billing)]
    void CallsWhatConsumes(Customer c)
    {
        Console.WriteLine(AgeGroup(c)); //~ PUR101 Customer.BirthDate
    }

    [ProcessesFor(Purpose.Shipping)]
    void CallsWhatConsumesForAnAllowedPurpose(Customer c)
    {
        Console.WriteLine(AgeGroup(c));
    }

    [ProcessesFor(Purpose.Billing)]
    void CallsWhatConsumesTwoCallsAway(Customer c)
    {
        Report(c); //~ PUR101 Customer.BirthDate
    }

    [ProcessesFor(Purpose.Billing)]
    void CallsWhatOnlyTransports(Customer c)
    {
        var slip = ToSlip(c);
        Console.WriteLine(slip.Points);
    }

    [ProcessesFor(Purpose.Billing)]
    void ReadsWhatWasTransported(Customer c)
    {
        var slip = ToSlip(c);
        var born = slip.Born; //~ PUR101 Customer.BirthDate
        Console.WriteLine(born == default);
    }

    [ProcessesFor(Purpose.Billing)]
    void CallsWhatCompares(Customer c)
    {
        Console.WriteLine(IsAdult(c));
    }

    [ProcessesFor(Purpose.Billing)]
    void PassesAWholeObjectOn(Customer c)
    {
        Hand(c);
    }

    [ProcessesFor(Purpose.Billing)]
    void ConsumptionOfAPermittedLabel(Customer c)
    {
        Console.WriteLine(Shout(c).Length);
    }

    void NoPurposeAtAll(Customer c)
    {
        Console.WriteLine(AgeGroup(c));
    }

    static int AgeGroup(Customer c)
    {
        var decade = c.BirthDate.Year / 10;
        return decade > 197 ? 1 : 2;
    }

    static void Report(Customer c) => Console.WriteLine(AgeGroup(c));

    static Slip ToSlip(Customer c) => new() { Born = c.BirthDate, Points = c.Points };

    static bool IsAdult(Customer c) => c.BirthDate < DateTime.Now;

    static void Hand(Customer c) => Console.WriteLine(c.Points);

    static string Shout(Customer c) => c.Email.ToUpperInvariant();
}

class Slip
{
    public DateTime Born { get; set; } //~ PUR102 Customer.BirthDate

    public int Points { get; set; }
}
