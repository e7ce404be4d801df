// langversion: 12

// Labels on whole types, interfaces, parameters, return values and by attributes of one's own.
[DataLabel(DataCategory.PhoneNumber)]
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field)]
class PhoneAttribute : Attribute
{
}

[PersonalData]
class Patient
{
    public string Ward { get; set; } = "";

    public int Age { get; set; }

    public bool Insured { get; set; }

    public Customer? Account { get; set; }

    [Phone]
    public string Emergency { get; set; } = "";

    [PersonalData(Category = DataCategory.CustomerId)]
    public string Number { get; set; } = "";
}

interface IHasMail
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    string Mail { get; }

    string Language { get; }
}

class Subscriber : IHasMail
{
    public string Mail { get; init; } = "";

    public string Language { get; init; } = "";
}

class Directory
{
    [return: PersonalData(Category = DataCategory.PostalAddress)]
    public string AddressOf(int id) => "Street " + id;

    public string CityOf(int id) => "City " + id;

    public void Call([Phone] string number) => Console.WriteLine("calling " + number); //~ PUR203

    public void Dial([Phone] string number) => Console.WriteLine("calling " + number.Length);
}

class Ward(Directory directory)
{
    public void Ages(Patient p)
    {
        Console.WriteLine(p.Age); //~ PUR203 Patient.Age
        Console.WriteLine(p.Insured);
        Console.WriteLine(p.Ward); //~ PUR203 Patient.Ward
        Console.WriteLine(p.Number);
        Console.WriteLine(p.Account?.Points);
    }

    public void Emergencies(Patient p) => Console.WriteLine(p.Emergency); //~ PUR203 Patient.Emergency

    [ProcessesFor(Purpose.Billing)]
    public void Bill(Patient p)
    {
        var text = p.Ward + p.Number;
        var phone = p.Emergency; //~ PUR101 Patient.Emergency
        _ = text + phone;
    }

    public void Subscribers(Subscriber s, IHasMail any)
    {
        Console.WriteLine(s.Language + any.Language);
        Console.WriteLine(s.Mail); //~ PUR203 Mail
        Console.WriteLine(any.Mail); //~ PUR203 IHasMail.Mail
    }

    public void Addresses(int id)
    {
        Console.WriteLine(directory.CityOf(id));
        Console.WriteLine(directory.AddressOf(id)); //~ PUR203
    }

    public void Numbers(Customer c)
    {
        directory.Dial(c.Phone!);
        directory.Dial(c.Email); //~ PUR103 Customer.Email
        directory.Dial("112");
    }

    public void Kept(Subscriber s, Patient p)
    {
        p.Ward = s.Language;
        p.Ward = s.Mail;
        var copy = new Subscriber { Mail = p.Ward }; //~ PUR103 Patient.Ward
        Console.WriteLine(copy.Language);
    }
}
