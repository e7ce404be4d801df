// langversion: 12

// Work done in shared helpers is charged to the code that declares the purpose.
static class TextTools
{
    public static string Initials(string name) => string.Concat(name.Split(' ').Select(part => part[0]));

    public static string Pass(string text) => text;

    public static bool IsSet(string? text) => !string.IsNullOrWhiteSpace(text);

    public static string? FirstOrNull(IEnumerable<string> texts) => texts.FirstOrDefault();
}

static class CustomerTools
{
    public static string InitialsOf(this Customer c) => TextTools.Initials(c.Name);

    public static string Age(this Customer c) => (DateTime.Today.Year - c.BirthDate.Year).ToString();

    public static bool Adult(this Customer c) => c.BirthDate.AddYears(18) <= DateTime.Today;

    public static Customer Refreshed(this Customer c, ICustomers customers) => customers.Get(c.Id);

    public static string? PhoneOf(this Customer c) => c.Phone;
}

[ProcessesFor(Purpose.Statistics)]
class Numbers
{
    public string Initials(Customer c) => c.InitialsOf(); //~ PUR101 Customer.Name

    public string Ages(Customer c) => c.Age(); //~ PUR101 Customer.BirthDate

    public int Points(Customer c, ICustomers customers) => c.Refreshed(customers).Points;

    public bool Reachable(Customer c) => TextTools.IsSet(c.Phone); //~ PUR101 Customer.Phone

    public bool Known(Customer c) => c.Phone is not null;

    public int Many(IEnumerable<Customer> customers) => customers.Select(c => c.Refreshed(null!)).Count();
}

[ProcessesFor(Purpose.Billing)]
class Bills
{
    public string Head(Customer c) => TextTools.Pass(c.Name) + c.InitialsOf();

    public string Ages(Customer c) => c.Age(); //~ PUR101 Customer.BirthDate

    public void Call(Customer c)
    {
        var phone = c.PhoneOf(); //~ PUR101 Customer.Phone
        Console.WriteLine(phone is null);
    }

    public string? First(IEnumerable<Customer> customers) => TextTools.FirstOrNull(customers.Select(c => c.Email));

    public string? FirstPhone(IEnumerable<Customer> customers) =>
        TextTools.FirstOrNull(customers.Select(c => c.Phone!)); //~ PUR101 Customer.Phone
}

[ProcessesFor(Purpose.CustomerSupport)]
class Desk(Bills bills)
{
    public string Phone(Customer c) => TextTools.Pass(c.Phone!);

    public string Head(Customer c) => bills.Head(c);

    public string Ages(Customer c) => c.Age(); //~ PUR101 Customer.BirthDate
}

class NoPurpose
{
    public string Pass(Customer c) => TextTools.Pass(c.Name);

    public string Initials(Customer c) => c.InitialsOf();
}
