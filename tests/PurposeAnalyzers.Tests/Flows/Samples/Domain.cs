// The domain that every sample shares: compiled with it, or before it into an assembly of its own.
namespace Shop;

public class Customer
{
    public int Id { get; set; }

    [PersonalData(Category = DataCategory.Name)]
    public string Name { get; set; } = "";

    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Email { get; set; } = "";

    [PersonalData(Category = DataCategory.PhoneNumber)]
    public string? Phone { get; set; }

    [PersonalData(Category = DataCategory.BirthDate)]
    public DateTime BirthDate { get; set; }

    [FaceData]
    public Dictionary<string, float> LastFace { get; set; } = new();

    [ConsentFor(Purpose.Newsletter)]
    public bool AcceptsNews { get; set; }

    public int Points { get; set; }

    public string Theme { get; set; } = "";

    public List<Order> Orders { get; set; } = new();
}

public class Order
{
    public int Number { get; set; }

    public decimal Total { get; set; }

    public string Note { get; set; } = "";

    [PersonalData(Category = DataCategory.PostalAddress)]
    public string ShipTo { get; set; } = "";

    public Customer Buyer { get; set; } = new();
}

/// <summary>A record: its text shows its members.</summary>
public record Contact([PersonalData(Category = DataCategory.EmailAddress)] string Mail, int Rank);

/// <summary>What the camera measured.</summary>
public class FaceFrame
{
    [FaceData]
    public float[] Shapes { get; set; } = Array.Empty<float>();

    [FaceData]
    public float JawOpen { get; set; }

    public long Ticks { get; set; }
}

public class Applicant
{
    [PersonalData(Purpose.Recruiting, Category = DataCategory.Name)]
    public string Name { get; set; } = "";
}

public class Account
{
    [PersonalData(Category = DataCategory.CustomerId)]
    public string Number { get; set; } = "";

    [PersonalData(Category = DataCategory.BankAccount)]
    public string Iban { get; set; } = "";

    [PersonalData(Category = DataCategory.UsageHistory)]
    public string LastPage { get; set; } = "";
}

public interface ICustomers
{
    Customer Get(int id);

    Task<Customer> GetAsync(int id);

    IEnumerable<Customer> All();

    IAsyncEnumerable<Customer> Stream();
}

public interface IMailer
{
    void Post(string address, string text);

    Task SendAsync(string address);
}
