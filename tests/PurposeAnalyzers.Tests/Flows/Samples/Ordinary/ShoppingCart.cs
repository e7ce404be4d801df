using Microsoft.Extensions.Logging;

// A cart service: totals, vouchers, an address that is copied; nothing of it is wrong but two lines.
class Cart
{
    public int CustomerId { get; set; }

    public List<Line> Lines { get; } = new();

    [PersonalData(Category = DataCategory.PostalAddress)]
    public string Address { get; set; } = "";

    public decimal Total => Lines.Sum(l => l.Price * l.Count);
}

class Line
{
    public string Article { get; set; } = "";

    public decimal Price { get; set; }

    public int Count { get; set; }
}

class CartService
{
    private readonly Dictionary<int, Cart> carts = new();
    private readonly ILogger<CartService> log;
    private readonly ICustomers customers;

    public CartService(ILogger<CartService> log, ICustomers customers) => (this.log, this.customers) = (log, customers);

    Cart Open(int customer)
    {
        if (!carts.TryGetValue(customer, out var cart))
            carts[customer] = cart = new Cart { CustomerId = customer };
        log.LogDebug("cart of {Customer}", customer);
        return cart;
    }

    void Add(int customer, string article, decimal price)
    {
        var cart = Open(customer);
        var line = cart.Lines.FirstOrDefault(l => l.Article == article);
        if (line is null)
            cart.Lines.Add(line = new Line { Article = article, Price = price });
        line.Count++;
        log.LogInformation("{Article} x {Count} = {Total}", article, line.Count, cart.Total);
    }

    Order Place(int customer)
    {
        var cart = Open(customer);
        var order = new Order { Number = cart.Lines.Count, Total = cart.Total, ShipTo = cart.Address, Buyer = customers.Get(customer) };
        carts.Remove(customer);
        log.LogInformation("order {Number} over {Total}", order.Number, order.Total);
        return order;
    }

    void PlaceVerbose(int customer)
    {
        var order = Place(customer);
        log.LogInformation("order goes to {Address}", order.ShipTo); //~ PUR203 Order.ShipTo
    }

    void SetAddress(int customer, Order last)
    {
        var cart = Open(customer);
        cart.Address = last.ShipTo;
        if (string.IsNullOrWhiteSpace(cart.Address))
            throw new InvalidOperationException("no address");
    }

    void SetWrongAddress(int customer, Customer c) => Open(customer).Address = c.Email; //~ PUR103 Customer.Email

    bool CanShip(int customer) => Open(customer).Address.Length > 10;
}
