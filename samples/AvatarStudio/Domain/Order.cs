namespace AvatarStudio.Domain;

public enum OrderStatus { Placed, Paid, Shipped, Delivered, Returned }

/// <summary>Printed figures of one's own character, posters and the like.</summary>
public sealed class Order
{
    public Guid Id { get; init; } = Guid.NewGuid();

    [PersonalData(Category = DataCategory.CustomerId)]
    public Guid CustomerId { get; init; }

    public DateTime PlacedAt { get; init; } = DateTime.UtcNow;

    public OrderStatus Status { get; set; }

    /// <summary>Often not the customer: a present goes to somebody who has agreed to nothing else.</summary>
    [PersonalData(Purpose.OrderProcessing, Purpose.Shipping, Purpose.DeliveryConfirmation, Purpose.AccountSelfService, Category = DataCategory.Name)]
    [MaxLength(100)]
    public required string RecipientName { get; set; }

    public required PostalAddress ShipTo { get; set; }

    public List<OrderLine> Lines { get; init; } = [];

    [MaxLength(64)]
    public string? PaymentReference { get; set; }

    [MaxLength(64)]
    public string? TrackingNumber { get; set; }

    public int TotalInCents => Lines.Sum(line => line.Quantity * line.UnitPriceInCents);
}

public sealed class OrderLine
{
    public int Id { get; init; }

    [MaxLength(32)]
    public required string ProductCode { get; init; }

    public int Quantity { get; init; }

    public int UnitPriceInCents { get; init; }
}
