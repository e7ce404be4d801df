[ProcessesFor(Purpose.Billing)]
class BillingDesk
{
    DateTime OfTheType(Customer c) => c.BirthDate; //~ PUR101 Customer.BirthDate

    string OfTheTypePermitted(Customer c) => c.Email;

    [ProcessesFor(Purpose.Shipping)]
    DateTime OfTheMemberInstead(Customer c) => c.BirthDate;

    [ProcessesFor(Purpose.Shipping)]
    int Property => Current.BirthDate.Year;

    int PropertyOfTheType => Current.BirthDate.Year; //~ PUR101 Customer.BirthDate

    Customer Current { get; } = new();

    void OfALambda(Customer c)
    {
        Func<int> ship = [ProcessesFor(Purpose.Shipping)] () => c.BirthDate.Year;
        Func<int> bill = () => c.BirthDate.Year; //~ PUR101 Customer.BirthDate
        Console.WriteLine(ship == bill);
    }

    void OfALocalFunction(Customer c)
    {
        Console.WriteLine(c.Points);

        [ProcessesFor(Purpose.Shipping)]
        static int Ship(Customer c) => c.BirthDate.Year;

        static int Bill(Customer c) => c.BirthDate.Year; //~ PUR101 Customer.BirthDate
    }

    class Inner
    {
        int OfTheEnclosingType(Customer c) => c.BirthDate.Year; //~ PUR101 Customer.BirthDate
    }

    [ProcessesFor(Purpose.Shipping)]
    class OwnPurpose
    {
        int OfTheInnerType(Customer c) => c.BirthDate.Year;
    }
}

class NoPurpose
{
    DateTime Read(Customer c) => c.BirthDate;
}

class ConstructorContext
{
    [ProcessesFor(Purpose.Billing)]
    ConstructorContext(Customer c)
    {
        Console.WriteLine(c.Points);
        _ = c.BirthDate; //~ PUR101 Customer.BirthDate
    }

    [ProcessesFor(Purpose.Shipping)]
    ConstructorContext(Customer c, int weight)
    {
        _ = c.BirthDate;
    }
}
