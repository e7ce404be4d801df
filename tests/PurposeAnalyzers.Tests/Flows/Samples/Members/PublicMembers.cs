// A member that others can read is the boundary: reported once, at its declaration, and carried on only when it is labelled.
class CustomerDto
{
    public string Mail { get; set; } = ""; //~ PUR102 Customer.Email

    public string Theme { get; set; } = "";

    public bool Adult { get; set; }

    public int Points { get; set; }

    [PersonalData(Category = DataCategory.Name)]
    public string Name { get; set; } = "";
}

class PublicGetter
{
    public string Mail { get; private set; } = ""; //~ PUR102 Customer.Email

    public void Take(Customer c) => Mail = c.Email;
}

class InternalField
{
    internal string? Phone; //~ PUR102 Customer.Phone

    public void Take(Customer c) => Phone = c.Phone;
}

class ProtectedField
{
    protected string phone = ""; //~ PUR102 Customer.Phone

    public void Take(Customer c) => phone = c.Phone ?? phone;
}

static class StaticMember
{
    public static string Last = ""; //~ PUR102 Customer.Email

    public static void Take(Customer c) => Last = c.Email;
}

class Mapper
{
    CustomerDto ByInitializer(Customer c) => new() { Mail = c.Email, Points = c.Points, Adult = c.BirthDate < DateTime.Now, Name = c.Name };

    void ByAssignment(Customer c, CustomerDto dto)
    {
        dto.Mail = c.Email.Trim();
        dto.Theme = c.Theme;
    }

    void Again(Customer c, CustomerDto dto) => dto.Mail = c.Email;

    void FromAnotherDto(CustomerDto from, CustomerDto to) => to.Mail = from.Mail;

    void ReadElsewhereCarriesNothing(CustomerDto dto)
    {
        Console.WriteLine(dto.Mail);
        Console.WriteLine(dto.Theme);
    }

    void ReadOfTheLabelledOne(CustomerDto dto)
    {
        Console.WriteLine(dto.Name); //~ PUR203 CustomerDto.Name
    }

    void ValueIsFollowedAllTheSame(Customer c)
    {
        var dto = ByInitializer(c);
        Console.WriteLine(dto.Points);
        Console.WriteLine(dto.Adult);
        Console.WriteLine(dto.Mail); //~ PUR203 Customer.Email
    }
}
