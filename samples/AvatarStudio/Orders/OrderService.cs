using AvatarStudio.Billing;
using AvatarStudio.Mail;
using AvatarStudio.Storage;

namespace AvatarStudio.Orders;

/// <summary>Takes orders and has them paid (policy 2, "process orders and payments").</summary>
[ProcessesFor(Purpose.OrderProcessing)]
public sealed class OrderService(StudioDbContext db, IPaymentProcessor payments, IMailSender mail, ILogger<OrderService> logger)
{
    public async Task<Order?> PlaceAsync(Guid customerId, OrderRequest request, CancellationToken cancel)
    {
        var customer = await db.Customers.FindAsync([customerId], cancel);
        if (customer is null || ToLines(request.Items) is not { Count: > 0 } lines)
            return null;

        var order = new Order
        {
            CustomerId = customer.Id,
            RecipientName = request.RecipientName,
            ShipTo = request.ShipTo.Copy(),
            Lines = lines,
        };
        db.Orders.Add(order);
        await db.SaveChangesAsync(cancel);
        await PayAsync(order, customer, request.PaymentMethod, cancel);
        return order;
    }

    public async Task<IReadOnlyList<OrderConfirmed>> OrdersOfAsync(Guid customerId, CancellationToken cancel)
    {
        var orders = await db.Orders
            .Where(order => order.CustomerId == customerId)
            .OrderByDescending(order => order.PlacedAt)
            .Include(order => order.Lines)
            .ToListAsync(cancel);
        return orders.ConvertAll(order => new OrderConfirmed(order.Id, order.Status, order.TotalInCents));
    }

    private async Task PayAsync(Order order, Customer customer, string paymentMethod, CancellationToken cancel)
    {
        order.PaymentReference = await payments.ChargeAsync(paymentMethod, order.TotalInCents, order.Id, customer.Email, cancel);
        order.Status = OrderStatus.Paid;
        await db.SaveChangesAsync(cancel);

        var body = $"""
            Dear {customer.Name},

            thank you for your order {order.Id}. We will write again when it is on its way to you.
            """;
        await mail.SendAsync(customer.Email, "Your order at Avatar Studio", body, cancel);
        logger.LogInformation("Order {OrderId} of customer {CustomerId} is paid", order.Id, order.CustomerId);
    }

    private static List<OrderLine>? ToLines(IReadOnlyList<OrderedItem> items)
    {
        var lines = new List<OrderLine>();
        foreach (var item in items)
        {
            if (item.Quantity is < 1 or > 99 || !Products.TryGetPrice(item.ProductCode, out var cents))
                return null;
            lines.Add(new OrderLine { ProductCode = item.ProductCode, Quantity = item.Quantity, UnitPriceInCents = cents });
        }

        return lines;
    }
}
