// Labels come down: to overrides, implementations, derived records, type labels' members; their own labels win.
abstract class Person
{
    [PersonalData(Category = DataCategory.Name)]
    public abstract string Name { get; set; }

    [PersonalData(Category = DataCategory.EmailAddress)]
    public virtual string Mail { get; set; } = "";

    public virtual string Note { get; set; } = "";
}

class Employee : Person
{
    private string name = "";

    public override string Name
    {
        get => name;
        set => name = value;
    }

    public override string Note { get; set; } = "";
}

interface IReachable
{
    [PersonalData(Category = DataCategory.PhoneNumber)]
    string? Phone { get; }

    string Zone { get; }
}

class Office : IReachable
{
    public string? Phone => "1";

    public string Zone => "north";
}

class Hidden : IReachable
{
    string? IReachable.Phone => "1";

    public string Zone => "south";
}

record Base([property: PersonalData(Category = DataCategory.Name)] string Name);

record Derived(string Name, int Rank) : Base(Name);

[PersonalData(Category = DataCategory.UsageHistory)]
class Visit
{
    public string Page { get; set; } = "";

    public int Seconds { get; set; }

    public bool Bounced { get; set; }

    public Visit? Next { get; set; }

    [PersonalData(Category = DataCategory.CustomerId)]
    public string By { get; set; } = "";
}

class Inherited
{
    void Override(Employee e)
    {
        Console.WriteLine(e.Note);
        Console.WriteLine(e.Name); //~ PUR203 Name
    }

    void Virtual(Employee e) => Console.WriteLine(e.Mail); //~ PUR203 Person.Mail

    void Implementation(Office office)
    {
        Console.WriteLine(office.Zone);
        Console.WriteLine(office.Phone); //~ PUR203 Phone
    }

    void ByTheInterface(IReachable r)
    {
        Console.WriteLine(r.Zone);
        Console.WriteLine(r.Phone); //~ PUR203 Phone
    }

    void Explicit(Hidden hidden)
    {
        Console.WriteLine(hidden.Zone);
        Console.WriteLine(((IReachable)hidden).Phone); //~ PUR203 Phone
    }

    void BaseRecord(Derived d)
    {
        Console.WriteLine(d.Rank);
        Console.WriteLine(d.Name); //~ PUR203 Base.Name
    }

    void TypeLabel(Visit v)
    {
        Console.WriteLine(v.Bounced);
        Console.WriteLine(v.Next == null);
        Console.WriteLine(v.By);
        Console.WriteLine(v.Seconds); //~ PUR203 Visit.Seconds
    }

    void TypeLabelBelow(Visit v) => Console.WriteLine(v.Next!.Page); //~ PUR203 Visit.Page
}
