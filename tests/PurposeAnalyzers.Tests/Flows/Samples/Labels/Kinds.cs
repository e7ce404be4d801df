class Kinds
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    private string field = "";

    [PersonalData(Category = DataCategory.BirthDate)]
    private readonly bool adult = true;

    [PersonalData(Category = DataCategory.Name)]
    private const string Owner = "Ada";

    void Field() => Console.WriteLine(field); //~ PUR203 Kinds.field

    void LabelledBool() => Console.WriteLine(adult); //~ PUR203 Kinds.adult

    void Parameter([PersonalData(Category = DataCategory.EmailAddress)] string mail, string theme)
    {
        Console.WriteLine(theme);
        Console.WriteLine(mail); //~ PUR203 mail
    }

    void ParameterOverwritten([PersonalData(Category = DataCategory.EmailAddress)] string mail)
    {
        mail = "";
        Console.WriteLine(mail);
    }

    [return: PersonalData(Category = DataCategory.PhoneNumber)]
    string Find(int number) => "+1" + number;

    void Returned()
    {
        Console.WriteLine(Find(3)); //~ PUR203 Find
        Console.WriteLine(Find(3).Length);
    }

    [ProcessesFor(Purpose.Billing)]
    void ReturnedForAPurpose()
    {
        var phone = Find(3); //~ PUR101 Find
        Console.WriteLine(phone == null);
    }

    [ProcessesFor(Purpose.Shipping)]
    void ReturnedForAPermittedPurpose()
    {
        var phone = Find(3);
        Console.WriteLine(phone == null);
    }

    void LambdaParameter()
    {
        Action<string> log = ([PersonalData(Category = DataCategory.EmailAddress)] string mail) => Console.WriteLine(mail); //~ PUR203 mail
        log("x");
    }

    void LambdaParameterWithout()
    {
        Action<string> log = (string mail) => Console.WriteLine(mail);
        log("x");
    }

    // The name of a member is no evidence.
    void NamedLikePersonalData(string email, string passportNumber) => Console.WriteLine(email + passportNumber);
}
