[DataLabel("EmailAddress")]
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
class MailAttribute : Attribute
{
}

[AttributeUsage(AttributeTargets.Property)]
class PlainAttribute : Attribute
{
}

class Subscriber
{
    [Mail]
    public string Address { get; set; } = "";

    [Plain]
    public string Theme { get; set; } = "";
}

interface ISubject
{
    [PersonalData(Category = DataCategory.Name)]
    string Title { get; }

    string Kind { get; }
}

class Subject : ISubject
{
    public string Title => "Ada";

    public string Kind => "person";
}

class OwnAttributes
{
    void Labelled(Subscriber s) => Console.WriteLine(s.Address); //~ PUR203 Subscriber.Address

    void Plain(Subscriber s) => Console.WriteLine(s.Theme);

    void Covered(Subscriber s, Customer c) => s.Address = c.Email;

    void NotCovered(Subscriber s, Customer c) => s.Address = c.Name; //~ PUR103 Customer.Name

    void ByTheInterface(ISubject s)
    {
        Console.WriteLine(s.Kind);
        Console.WriteLine(s.Title); //~ PUR203 Title
    }

    void ByTheImplementation(Subject s)
    {
        Console.WriteLine(s.Kind);
        Console.WriteLine(s.Title); //~ PUR203 Title
    }
}
