// langversion: 12
// What an object is is known where it was made: arms, casts and tests for another class do not get it.
abstract class Party
{
    public string Contact { get; set; } = ""; //~ PUR102 Customer.Email
}

class Person : Party;

class Organisation : Party;

class TestedTypes
{
    void Switched(Customer c, bool isPerson)
    {
        Party party = isPerson ? new Person { Contact = c.Email } : new Organisation { Contact = "info@shop.example" };
        switch (party)
        {
            case Organisation organisation:
                Console.WriteLine(organisation.Contact);
                break;
            case Person person:
                Console.WriteLine(person.Contact); //~ PUR203 Customer.Email
                break;
        }
    }

    void ByExpression(Customer c, bool isPerson)
    {
        object party = isPerson ? new Person { Contact = c.Email } : new Organisation { Contact = "info@shop.example" };
        Console.WriteLine(party switch { Organisation { Contact: var contact } => contact, _ => "" });
        Console.WriteLine(party switch { Person { Contact: var contact } => contact, _ => "" }); //~ PUR203 Customer.Email
        Console.WriteLine(party switch { Party { Contact: var contact } => contact, _ => "" }); //~ PUR203 Customer.Email
    }

    void Cast(Customer c, bool isPerson)
    {
        Party party = isPerson ? new Person { Contact = c.Email } : new Organisation { Contact = "info@shop.example" };
        Console.WriteLine((party as Organisation)?.Contact);
        if (party is Organisation)
            Console.WriteLine(((Organisation)party).Contact);
        if (party is Organisation organisation)
            Console.WriteLine(organisation.Contact);
        Console.WriteLine((party as Person)?.Contact); //~ PUR203 Customer.Email
        if (party is Person)
            Console.WriteLine(((Person)party).Contact); //~ PUR203 Customer.Email
    }

    void Unknown(Party party, Customer c)
    {
        party.Contact = c.Email;
        if (party is Organisation organisation)
            Console.WriteLine(organisation.Contact); //~ PUR203 Customer.Email
    }
}
