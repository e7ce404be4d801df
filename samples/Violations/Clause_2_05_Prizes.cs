namespace Violations.Prizes;

// Policy 2.5, telling winners. The number that the driver may ring is not the one to ring about a raffle.

public sealed class Order
{
    public int Id { get; init; }

    [PersonalData(Purpose.Shipping, Purpose.DeliveryConfirmation, Category = DataCategory.PhoneNumber)]
    public required string Phone { get; init; }
}

public sealed class RaffleTicket
{
    public int Id { get; init; }

    [PersonalData(Purpose.Prizes, Category = DataCategory.PhoneNumber)]
    public required string Phone { get; init; }
}

public sealed class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<Order> Orders => Set<Order>();

    public DbSet<RaffleTicket> Tickets => Set<RaffleTicket>();
}

[ProcessesFor(Purpose.Prizes)]
public sealed class WinnersWrong(ShopContext db)
{
    public async Task<string> NumberToCallAsync(int orderId)
    {
        var order = await db.Orders.SingleAsync(order => order.Id == orderId);
        return order.Phone.Replace(" ", ""); //~ PUR101 Order.Phone
    }
}

[ProcessesFor(Purpose.Prizes)]
public sealed class WinnersRight(ShopContext db)
{
    public async Task<string> NumberToCallAsync(int ticketId)
    {
        var ticket = await db.Tickets.SingleAsync(ticket => ticket.Id == ticketId);
        return ticket.Phone.Replace(" ", "");
    }
}
