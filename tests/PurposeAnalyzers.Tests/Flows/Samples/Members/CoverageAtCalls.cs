// What a labelled parameter or return value receives must be covered too.
class CoverageAtCalls
{
    void Covered(Customer c) => Keep(c.Email);

    void NotCovered(Customer c)
    {
        Keep(c.Name); //~ PUR103 Customer.Name
    }

    void NotCoveredThroughALocal(Customer c)
    {
        var text = "to " + c.Phone;
        Keep(text); //~ PUR103 Customer.Phone
    }

    void Unlabelled(Customer c) => Keep(c.Theme);

    [return: PersonalData(Category = DataCategory.EmailAddress)]
    string Same(Customer c) => c.Email;

    [return: PersonalData]
    string Ancestor(Customer c) => c.Email + c.Name;

    [return: PersonalData(Category = DataCategory.EmailAddress)]
    string Other(Customer c)
    {
        return c.Name; //~ PUR103 Customer.Name
    }

    [return: PersonalData(Category = DataCategory.EmailAddress)]
    string Nothing(Customer c) => c.Theme;

    void ConstructorOfARecord(Customer c)
    {
        _ = new Contact(c.Email, 1);
        _ = new Contact(c.Name, 1); //~ PUR103 Customer.Name
    }

    void WithOfARecord(Contact contact, Customer c)
    {
        _ = contact with { Mail = c.Email };
        _ = contact with { Mail = c.Name }; //~ PUR103 Customer.Name
    }

    static void Keep([PersonalData(Category = DataCategory.EmailAddress)] string mail) => Console.WriteLine(mail.Length);
}
