// What is consumed without a purpose is charged to whoever declares one, at their call; transport is free.
class Work
{
    internal static string Initials(Customer c) => c.Name.Substring(0, 1) + ".";

    internal static string Pass(Customer c) => c.Name;

    internal static bool IsSame(Customer a, Customer b) => a.Email == b.Email;

    internal static bool HasPhone(Customer c) => c.Phone is not null;

    internal static void Fill(Card card, Customer c) => card.Name = c.Name;

    internal static void Upper(Card card) => card.Name = card.Name.ToUpperInvariant();

    internal static int Year(DateTime date) => date.Year + 1;

    internal static T Identity<T>(T value) => value;

    internal static void Both(Customer c)
    {
        _ = Initials(c);
        _ = c.Phone + "!";
    }
}

class Card
{
    [PersonalData(Category = DataCategory.Name)]
    public string Name { get; set; } = "";
}

[ProcessesFor(Purpose.Statistics)]
class Statistic
{
    void ConsumesBelow(Customer c) => _ = Work.Initials(c).Length; //~ PUR101 Customer.Name

    void ComparesBelow(Customer a, Customer b) => _ = Work.IsSame(a, b);

    void TestsBelow(Customer c) => _ = Work.HasPhone(c);

    void FillsBelow(Card card, Customer c) => Work.Fill(card, c);

    void ConsumesALabelledMemberBelow(Card card) => Work.Upper(card); //~ PUR101 Card.Name

    void ReceivesTheValue(Customer c)
    {
        var name = Work.Pass(c); //~ PUR101 Customer.Name
        Console.WriteLine(name == "");
    }

    void PassesTheObject(Customer c)
    {
        var same = Work.Identity(c);
        Console.WriteLine(same.Points);
    }

    void TwoLabelsBelow(Customer c) => Work.Both(c); //~ PUR101 Customer.Name + Customer.Phone

    void OwnDates(DateTime today) => _ = Work.Year(today);
}

[ProcessesFor(Purpose.CustomerSupport)]
class Desk
{
    string ConsumesBelow(Customer c) => Work.Initials(c);

    void TwoLabelsBelow(Customer c) => Work.Both(c);

    int Year(Customer c) => Work.Year(c.BirthDate); //~ PUR101 Customer.BirthDate

    void Upper(Card card) => Work.Upper(card);
}

[ProcessesFor(Purpose.Billing)]
class Billing
{
    void OneOfTwoBelow(Customer c) => Work.Both(c); //~ PUR101 Customer.Phone

    [ProcessesFor(Purpose.Shipping)]
    void InnerPurposeWins(Customer c) => Work.Both(c);

    void CallsOneWithAPurpose(Customer c) => InnerPurposeWins(c);

    void CallsADesk(Customer c) => Handle(c);

    [ProcessesFor(Purpose.CustomerSupport)]
    static void Handle(Customer c) => _ = c.Phone + "?";
}
