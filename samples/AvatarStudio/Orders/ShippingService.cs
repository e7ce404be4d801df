using AvatarStudio.Mail;
using AvatarStudio.Storage;

namespace AvatarStudio.Orders;

/// <summary>Hands paid orders to the carrier, and tells the customer (policy 2, "ship goods, take returns").</summary>
[ProcessesFor(Purpose.Shipping)]
public sealed class ShippingService(StudioDbContext db, ICarrier carrier, IMailSender mail, ILogger<ShippingService> logger)
{
    public async Task<bool> ShipAsync(Guid orderId, CancellationToken cancel)
    {
        var order = await db.Orders.SingleOrDefaultAsync(order => order.Id == orderId, cancel);
        if (order is not { Status: OrderStatus.Paid })
            return false;
        var customer = await db.Customers.SingleAsync(customer => customer.Id == order.CustomerId, cancel);

        order.TrackingNumber = await carrier.BookAsync(order.RecipientName, order.ShipTo, customer.Phone, cancel);
        order.Status = OrderStatus.Shipped;
        await db.SaveChangesAsync(cancel);
        logger.LogInformation("Order {OrderId} is on its way as {TrackingNumber}", order.Id, order.TrackingNumber);

        var body = $"Dear {customer.Name}, your parcel {order.TrackingNumber} is on its way to {order.RecipientName}.";
        await mail.SendAsync(customer.Email, "Your parcel is on its way", body, cancel);
        return true;
    }

    /// <summary>The carrier says that the parcel is there; the customer is asked whether it is (policy 2, "confirm a delivery").</summary>
    [ProcessesFor(Purpose.DeliveryConfirmation)]
    public async Task<bool> ConfirmDeliveryAsync(Guid orderId, CancellationToken cancel)
    {
        var order = await db.Orders.FindAsync([orderId], cancel);
        if (order is not { Status: OrderStatus.Shipped })
            return false;
        var customer = await db.Customers.SingleAsync(customer => customer.Id == order.CustomerId, cancel);

        order.Status = OrderStatus.Delivered;
        await db.SaveChangesAsync(cancel);
        var body = $"Dear {customer.Name}, your parcel was handed to {order.RecipientName} today. Is everything in order?";
        await mail.SendAsync(customer.Email, "Your parcel has arrived", body, cancel);
        return true;
    }

    public async Task<bool> TakeReturnAsync(Guid orderId, CancellationToken cancel)
    {
        var order = await db.Orders.FindAsync([orderId], cancel);
        if (order is not { Status: OrderStatus.Shipped or OrderStatus.Delivered })
            return false;
        order.Status = OrderStatus.Returned;
        await db.SaveChangesAsync(cancel);
        logger.LogInformation("Order {OrderId} came back", orderId);
        return true;
    }
}
