namespace AvatarStudio.Orders;

/// <summary>What the shop's form sends. Labelled like the order it becomes.</summary>
public sealed record OrderRequest(
    [PersonalData(Purpose.OrderProcessing, Purpose.Shipping, Purpose.DeliveryConfirmation, Purpose.AccountSelfService, Category = DataCategory.Name)]
    string RecipientName,
    PostalAddress ShipTo,
    string PaymentMethod,
    IReadOnlyList<OrderedItem> Items);

public sealed record OrderedItem(string ProductCode, int Quantity);

public sealed record OrderConfirmed(Guid Id, OrderStatus Status, int TotalInCents);
