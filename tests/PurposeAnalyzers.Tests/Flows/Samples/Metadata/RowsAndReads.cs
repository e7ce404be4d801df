// langversion: 12
// domain: metadata
using Microsoft.Extensions.Logging;

// The labelled classes come from another assembly.
class Row
{
    public string Title { get; set; } = ""; //~ PUR102 Row.Title

    public int Points { get; set; }
}

class FarAway(ICustomers customers, ILogger<FarAway> log)
{
    private readonly List<Customer> kept = [];

    public IEnumerable<Row> Rows() => customers.All().Select(c => new Row { Title = c.Name, Points = c.Points });

    public void Tell()
    {
        foreach (var row in Rows())
        {
            log.LogInformation("{Points}", row.Points);
            log.LogInformation("{Title}", row.Title); //~ PUR203 Customer.Name
        }
    }

    public async Task Keep(int id)
    {
        kept.Add(await customers.GetAsync(id));
        log.LogInformation("{Count} kept", kept.Count);
    }

    public void Show() => log.LogInformation("{Mail}", kept[0].Email); //~ PUR203 Customer.Email

    public void Change(Customer c, Account a)
    {
        c.Name = c.Name.Trim();
        c.Theme = c.Points > 100 ? "gold" : "grey";
        a.Number = "0";
    }

    public void Wrong(Customer c, Account a)
    {
        c.Name = a.Iban; //~ PUR103 Account.Iban
        c.Theme = c.Email; //~ PUR102 Customer.Theme
    }

    [ProcessesFor(Purpose.Billing)]
    public string Bill(Customer c, Account a) => c.Name + a.Iban;

    [ProcessesFor(Purpose.Billing)]
    public string BillBorn(Customer c) => c.Name + c.BirthDate.Year; //~ PUR101 Customer.BirthDate

    public void Save(Account a) => File.WriteAllText("a.txt", a.Iban); //~ PUR202 Account.Iban

    public void SaveContact(Contact contact)
    {
        log.LogInformation("{Rank}", contact.Rank);
        log.LogInformation("{Contact}", contact); //~ PUR203 Contact.Mail
    }
}
