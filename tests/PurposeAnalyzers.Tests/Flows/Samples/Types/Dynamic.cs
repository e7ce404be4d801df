using System.Dynamic;

class Dynamic
{
    void MemberOfADynamic(Customer c)
    {
        dynamic thing = c;
        string mail = thing.Email;
        Console.WriteLine(mail); //~ PUR203 Customer.Email
    }

    void OtherMemberOfADynamic(Customer c)
    {
        dynamic thing = c;
        string theme = thing.Theme;
        Console.WriteLine(theme);
    }

    void ValueInADynamic(Customer c)
    {
        dynamic mail = c.Email;
        Console.WriteLine((string)mail.Trim()); //~ PUR203 Customer.Email
    }

    void DynamicArgument(Customer c)
    {
        dynamic mail = c.Email;
        Show(mail); //~ PUR203 Customer.Email
    }

    void DynamicHarmless(Customer c)
    {
        dynamic theme = c.Theme;
        Show(theme);
    }

    void Expando(Customer c)
    {
        dynamic bag = new ExpandoObject();
        bag.Mail = c.Email;
        bag.Theme = c.Theme;
        Console.WriteLine((string)bag.Mail); //~ PUR203 Customer.Email
        Console.WriteLine((string)bag.Theme);
    }

    static void Show(string text) => Console.WriteLine(text);
}
