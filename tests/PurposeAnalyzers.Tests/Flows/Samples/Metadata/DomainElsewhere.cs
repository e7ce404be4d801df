// domain: metadata
class DomainElsewhere
{
    void Read(Customer c)
    {
        Console.WriteLine(c.Theme);
        Console.WriteLine(c.Email); //~ PUR203 Customer.Email
    }

    void ReadRecord(Contact contact)
    {
        Console.WriteLine(contact.Rank);
        Console.WriteLine(contact); //~ PUR203 Contact.Mail
    }

    void Whole(Customer c)
    {
        File.WriteAllText("c.json", System.Text.Json.JsonSerializer.Serialize(c)); //~ PUR201 Customer.LastFace
    }

    [ProcessesFor(Purpose.Billing)]
    void Use(Customer c)
    {
        _ = c.Email;
        _ = c.BirthDate; //~ PUR101 Customer.BirthDate
    }

    void Covered(Customer c, Contact contact) => c.Email = contact.Mail;

    void NotCovered(Customer c) => c.Name = c.Email; //~ PUR103 Customer.Email

    void UnlabelledMemberThere(Customer c) => c.Theme = c.Email; //~ PUR102 Customer.Email
}
