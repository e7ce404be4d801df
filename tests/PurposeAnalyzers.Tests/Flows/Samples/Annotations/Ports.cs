// langversion: 12

// Code of one's own that says what it does: stores, logs, discloses, anonymises, processes.
interface IVault
{
    [Stores]
    void Put(string key, object value);

    [Stores(Encrypted = true)]
    void PutSecret(string key, string value);

    string? Get(string key);
}

interface IJournal
{
    [Logs]
    void Write(string line);

    void Count(string counter, [Logs] string tag);
}

[DisclosesTo(Recipient.Carrier)]
interface ICarrierPort
{
    Task Announce(string name, string address);

    Task Ping();

    string Zone { get; set; }
}

class PartnerPort
{
    [DisclosesTo(Recipient.Lab)]
    public void Send(object payload)
    {
    }

    public void Prepare(object payload)
    {
    }
}

static class Protection
{
    [Anonymizes("only the year is left, rounded to decades")]
    public static int Decade(DateTime birth) => birth.Year / 10 * 10;

    [Pseudonymizes("keyed hash")]
    public static string Alias(string mail) => "u" + mail.GetHashCode();

    [Encrypts]
    public static string Seal(string text) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text));

    public static string Shorten(string text) => text.Length > 3 ? text[..3] : text;
}

class Uses(IVault vault, IJournal journal, ICarrierPort carrier, PartnerPort partner)
{
    public void Vault(Account a, FaceFrame frame)
    {
        vault.Put("page", a.LastPage);
        vault.Put("iban", a.Iban); //~ PUR202 Account.Iban
        vault.PutSecret("iban", a.Iban);
        vault.PutSecret("jaw", frame.JawOpen.ToString()); //~ PUR201 FaceFrame.JawOpen
        vault.Put("iban", Protection.Seal(a.Iban));
        vault.Put("short", Protection.Shorten(a.Iban)); //~ PUR202 Account.Iban
    }

    public void Whole(Account a) => vault.Put("account", a); //~ PUR202 Account.Iban

    public string? Read(Account a) => vault.Get("iban");

    public void Journal(Customer c)
    {
        journal.Write("customer " + c.Id);
        journal.Write("customer " + c.Email); //~ PUR203 Customer.Email
        journal.Count("visits", c.Theme);
        journal.Count("visits", c.Phone!); //~ PUR203 Customer.Phone
        journal.Write(Protection.Decade(c.BirthDate).ToString());
        journal.Write(Protection.Alias(c.Email)); //~ PUR203 Customer.Email
    }

    [ProcessesFor(Purpose.Shipping)]
    public async Task Carry(Order order)
    {
        await carrier.Ping();
        await carrier.Announce(order.Buyer.Name, order.ShipTo);
        await carrier.Announce(order.Buyer.Email, order.ShipTo); //~ PUR302 Customer.Email
        carrier.Zone = "EU";
    }

    [ProcessesFor(Purpose.Billing)]
    public Task CarryForBilling(Order order) => carrier.Announce(order.Buyer.Name, ""); //~ PUR302 Customer.Name

    [ProcessesFor(Purpose.JointService)]
    public void Share(Account a)
    {
        partner.Prepare(a.Number);
        partner.Send(new { a.Number });
        partner.Send(new { a.Number, a.LastPage }); //~ PUR302 Account.LastPage
    }
}
