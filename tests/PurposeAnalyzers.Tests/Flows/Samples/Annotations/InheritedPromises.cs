// langversion: 12
using System.Net.Http.Json;

// Overrides and implementations that keep or break what they inherit; labels on parameters and results through layers.
interface IDirectory
{
    [return: PersonalData(Category = DataCategory.EmailAddress)]
    string MailOf(int id);

    string ThemeOf(int id);

    void Rename(int id, [PersonalData(Category = DataCategory.Name)] string name);
}

class Directory2(ICustomers customers) : IDirectory
{
    public string MailOf(int id) => customers.Get(id).Email;

    public string ThemeOf(int id) => customers.Get(id).Theme;

    public void Rename(int id, string name)
    {
        customers.Get(id).Name = name;
        Console.WriteLine("renamed " + id);
    }
}

class LoudDirectory(IDirectory inner) : IDirectory
{
    public string MailOf(int id)
    {
        var mail = inner.MailOf(id);
        Console.WriteLine(mail); //~ PUR203
        return mail;
    }

    public string ThemeOf(int id) => inner.ThemeOf(id);

    public void Rename(int id, string name)
    {
        Console.WriteLine("rename to " + name); //~ PUR203
        inner.Rename(id, name);
    }
}

[ProcessesFor(Purpose.Shipping)]
abstract class Shipper
{
    public abstract void Ship(Order order);

    public virtual string Label(Order order) => order.Buyer.Name + order.ShipTo;
}

class Truck : Shipper
{
    public override void Ship(Order order) => Load(order.ShipTo);

    public override string Label(Order order) => base.Label(order) + order.Buyer.Phone;

    private static void Load(string address)
    {
    }
}

class Drone : Shipper
{
    public override void Ship(Order order) => Fly(new Account { Iban = "" });

    private static void Fly(Account account)
    {
        var iban = account.Iban; //~ PUR101 Account.Iban
        _ = iban;
    }
}

class Uses2(IDirectory directory, Shipper shipper, HttpClient http)
{
    public void Show(int id)
    {
        Console.WriteLine(directory.ThemeOf(id));
        Console.WriteLine(directory.MailOf(id)); //~ PUR203
    }

    public void Rename(Customer c)
    {
        directory.Rename(c.Id, c.Name);
        directory.Rename(c.Id, "new");
        directory.Rename(c.Id, c.Email); //~ PUR103 Customer.Email
    }

    [ProcessesFor(Purpose.Statistics)]
    public int Length(int id) => directory.MailOf(id).Length; //~ PUR101

    [ProcessesFor(Purpose.Statistics)]
    public int ThemeLength(int id) => directory.ThemeOf(id).Length;

    public void Send(Order order) => shipper.Ship(order);

    public string Label(Order order) => shipper.Label(order);

    [ProcessesFor(Purpose.CustomerSupport)]
    public Task Forward(int id) => http.PostAsJsonAsync("https://api.mailer.example/x", new { Mail = directory.MailOf(id) });

    public Task ForwardElsewhere(int id) => http.PostAsJsonAsync("https://elsewhere.example/x", new { Mail = directory.MailOf(id) }); //~ PUR301

    public Task ForwardTheme(int id) => http.PostAsJsonAsync("https://elsewhere.example/x", new { Theme = directory.ThemeOf(id) });
}
