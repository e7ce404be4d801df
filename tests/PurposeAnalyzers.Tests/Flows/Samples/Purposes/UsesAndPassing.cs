// langversion: 12

// What is a use under a purpose, and what only passes by.
[ProcessesFor(Purpose.OrderProcessing)]
class Orders(ICustomers customers, IMailer mailer)
{
    private readonly Dictionary<int, Customer> cache = [];

    public Customer Fetch(int id) => cache.TryGetValue(id, out var c) ? c : cache[id] = customers.Get(id);

    public void Confirm(int id)
    {
        var c = Fetch(id);
        mailer.Post(c.Email, "Dear " + c.Name);
    }

    public void ConfirmByPhone(int id)
    {
        var c = Fetch(id);
        if (c.Phone is null)
            return;
        mailer.Post(c.Phone, "call"); //~ PUR101 Customer.Phone
    }

    public bool SamePerson(Customer a, Customer b) => a.Phone == b.Phone; //~ PUR101 Customer.Phone //~ PUR101 Customer.Phone

    public bool Same(Customer a, Customer b) => a == b || a.Id == b.Id;

    public IEnumerable<Customer> Callable() => customers.All().Where(c => c.Phone != null);

    public IEnumerable<Customer> ByAge() => customers.All().OrderBy(c => c.BirthDate);

    public IEnumerable<Customer> ByPhone() => customers.All().OrderBy(c => c.Phone); //~ PUR101 Customer.Phone

    public string Named(Customer c) => nameof(c.Phone) + c.Orders.Count;

    public void Copy(Customer from, Customer to) => to.Phone = from.Phone; //~ PUR101 Customer.Phone

    public void Clear(Customer c) => c.Phone = null;

    public void Forward(Customer c, Desk desk) => desk.Call(c);

    public void ForwardPhone(Customer c, Desk desk) => desk.Dial(c.Phone!); //~ PUR101 Customer.Phone

    public async Task Later(int id)
    {
        await Task.Yield();
        var c = await customers.GetAsync(id);
        await Task.WhenAll(mailer.SendAsync(c.Email), Task.CompletedTask);
    }

    public void Each() => customers.All().ToList().ForEach(c => mailer.Post(c.Email, c.Phone ?? "")); //~ PUR101 Customer.Phone
}

[ProcessesFor(Purpose.CustomerSupport)]
class Desk
{
    public void Call(Customer c) => Dial(c.Phone!);

    public void Dial(string number)
    {
    }

    public void Greet(Customer c) => Greeting(c, c.Name);

    public void Ship([ProcessesFor(Purpose.Shipping)] string address)
    {
    }

    public void Send(Customer c, Order order)
    {
        Ship(c.Phone!);
        Ship(c.Name);
        Ship(order.ShipTo); //~ PUR101 Order.ShipTo
    }

    private static string Greeting(Customer c, string name) => $"Hello {name}, number {c.Id}";
}

class Undeclared(Desk desk)
{
    public void ByDesk(Customer c) => desk.Dial(c.Phone!);

    public void MailByDesk(Customer c) => desk.Dial(c.Email);

    public void BirthByDesk(Customer c) => desk.Dial(c.BirthDate.ToString("d")); //~ PUR101 Customer.BirthDate
}
