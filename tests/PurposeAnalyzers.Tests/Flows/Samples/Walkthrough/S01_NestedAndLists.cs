// DTOs in DTOs, lists of DTOs, dictionaries of DTOs; a mapper that maps back.
class OrderDto
{
    public int Number { get; set; }

    public string Street { get; set; } = ""; //~ PUR102 Order.ShipTo

    public BuyerDto Buyer { get; set; } = new();

    public List<BuyerDto> Others { get; set; } = new();
}

class BuyerDto
{
    public string Mail { get; set; } = ""; //~ PUR102 Customer.Email

    public bool HasPhone { get; set; }

    public int Points { get; set; }
}

static class OrderMapping
{
    internal static OrderDto ToDto(this Order order)
    {
        var dto = new OrderDto
        {
            Number = order.Number,
            Street = order.ShipTo,
            Buyer = order.Buyer.ToDto(),
        };
        foreach (var other in order.Buyer.Orders)
            dto.Others.Add(other.Buyer.ToDto());
        return dto;
    }

    internal static BuyerDto ToDto(this Customer c) => new()
    {
        Mail = c.Email,
        HasPhone = !string.IsNullOrEmpty(c.Phone),
        Points = c.Points,
    };

    internal static Customer ToEntity(this BuyerDto dto) => new() { Email = dto.Mail, Points = dto.Points };
}

[ProcessesFor(Purpose.Statistics)]
class Numbers
{
    int Points(Order order) => order.ToDto().Buyer.Points;

    int Known(List<Order> orders) => orders.Select(o => o.ToDto()).Count(d => d.Buyer.HasPhone);

    string NestedMail(Order order)
    {
        var dto = order.ToDto();
        return dto.Buyer.Mail; //~ PUR101 Customer.Email
    }

    string ListedMail(Order order)
    {
        var dto = order.ToDto();
        var first = dto.Others[0];
        return first.Mail; //~ PUR101 Customer.Email
    }

    int ListedPoints(Order order)
    {
        var total = 0;
        foreach (var other in order.ToDto().Others)
            total += other.Points;
        return total;
    }

    string Looked(List<Customer> all)
    {
        var byId = all.ToDictionary(c => c.Id, c => c.ToDto());
        return byId[3].Mail; //~ PUR101 Customer.Email
    }

    bool Present(List<Customer> all)
    {
        var byId = all.ToDictionary(c => c.Id, c => c.ToDto());
        return byId.TryGetValue(3, out var dto) && dto.HasPhone;
    }
}

[ProcessesFor(Purpose.CustomerSupport)]
class Support
{
    string NestedMail(Order order) => order.ToDto().Buyer.Mail;

    string Street(Order order)
    {
        var dto = order.ToDto();
        return dto.Street; //~ PUR101 Order.ShipTo
    }
}

class Printing
{
    void Street(Order order) => Console.WriteLine(order.ToDto().Street); //~ PUR203 Order.ShipTo

    void Number(Order order) => Console.WriteLine(order.ToDto().Number);

    void RoundTrip(Customer c)
    {
        var again = c.ToDto().ToEntity();
        Console.WriteLine(again.Points);
        Console.WriteLine(again.Email); //~ PUR203 Customer.Email
    }
}
