// A client that says to whom it discloses is believed: the addresses that it uses are that recipient's.
using System.Net.Http.Json;

class Customer
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Email { get; set; } = "";

    [PersonalData(Category = DataCategory.BankAccount)]
    public string Iban { get; set; } = "";
}

[DisclosesTo(Recipient.Crm)]
class Contacts
{
    private readonly HttpClient http = new();

    public Task Push(string contact) => http.PostAsJsonAsync("https://eu.elsewhere.example/contacts", contact);

    public Task Own(Customer customer) => http.PostAsJsonAsync("https://eu.elsewhere.example/contacts", customer.Email);

    public Task PushTo(string address, string contact) => http.PostAsJsonAsync(address, contact);

    public Task PushLater(string contact) => Task.Run(() => http.PostAsJsonAsync("https://eu.elsewhere.example/contacts", contact));
}

class Notes
{
    private readonly HttpClient http = new();

    [DisclosesTo(Recipient.Crm)]
    public Task Push(string contact) => http.PostAsJsonAsync("https://eu.elsewhere.example/notes", contact);

    public Task Other(string contact) => http.PostAsJsonAsync("https://eu.elsewhere.example/notes", contact);
}

class Desk
{
    [ProcessesFor(Purpose.CustomerSupport)]
    public Task ByClass(Customer customer, Contacts contacts) => contacts.Push(customer.Email);

    [ProcessesFor(Purpose.CustomerSupport)]
    public Task ByAddress(Customer customer, Contacts contacts) => contacts.PushTo("https://eu.elsewhere.example/more", customer.Email);

    [ProcessesFor(Purpose.CustomerSupport)]
    public Task Later(Customer customer, Contacts contacts) => contacts.PushLater(customer.Email);

    [ProcessesFor(Purpose.CustomerSupport)]
    public Task ByMethod(Customer customer, Notes notes) => notes.Push(customer.Email);

    [ProcessesFor(Purpose.CustomerSupport)]
    public Task Undeclared(Customer customer, Notes notes) => notes.Other(customer.Email); //~ PUR301 Customer.Email (EmailAddress) is handed to eu.elsewhere.example

    // The recipient is judged, whatever its address: it is listed for support, not for billing.
    [ProcessesFor(Purpose.Billing)]
    public Task NotApproved(Customer customer, Contacts contacts) => contacts.Push(customer.Iban); //~ PUR302 Customer.Iban (BankAccount) is handed to Crm
}
