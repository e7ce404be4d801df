using Microsoft.Extensions.Logging;

class Texts
{
    private readonly ILogger log;

    Texts(ILogger log) => this.log = log;

    void ClassPrintsItsTypeName(Customer c)
    {
        Console.WriteLine(c);
        log.LogInformation("Saved {Customer}", c);
        log.LogInformation("Saved " + c);
    }

    void RecordPrintsItsMembers(Contact contact)
    {
        Console.WriteLine(contact); //~ PUR203 Contact.Mail
        log.LogInformation("Saved {Contact}", contact); //~ PUR203 Contact.Mail
        log.LogInformation("Saved " + contact); //~ PUR203 Contact.Mail
    }

    void RecordMembersWithoutLabels(Contact contact)
    {
        Console.WriteLine(contact.Rank);
        Console.WriteLine(contact.GetHashCode());
    }

    void RecordOfRecords(Person person)
    {
        Console.WriteLine(person.ToString()); //~ PUR203 Contact.Mail
    }

    void RecordWithItsOwnText(Quiet quiet)
    {
        Console.WriteLine(quiet);
    }

    void ClassWithAText(Talker talker)
    {
        Console.WriteLine(talker); //~ PUR203 Talker.Mail
        Console.WriteLine($"{talker}"); //~ PUR203 Talker.Mail
    }

    void ListPrintsItsTypeName(List<Contact> contacts)
    {
        Console.WriteLine(contacts);
    }

    void AnonymousTypePrintsItsMembers(Customer c)
    {
        Console.WriteLine(new { c.Email }); //~ PUR203 Customer.Email
        Console.WriteLine(new { c.Points });
    }

    void TuplePrintsItsElements(Customer c)
    {
        Console.WriteLine((c.Points, c.Email)); //~ PUR203 Customer.Email
        Console.WriteLine((c.Points, c.Theme));
    }

    void JoinPrintsEachElement(List<Contact> contacts, List<Customer> customers)
    {
        Console.WriteLine(string.Join(", ", contacts)); //~ PUR203 Contact.Mail
        Console.WriteLine(string.Join(", ", customers));
    }
}

record Person(string Title, Contact Contact);

record Quiet([PersonalData(Category = DataCategory.EmailAddress)] string Mail)
{
    public override string ToString() => "contact";
}

class Talker
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    public override string ToString() => "<" + Mail + ">";
}
