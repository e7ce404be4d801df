namespace Violations.DeliveryConfirmation;

// Policy 2.6, asking whether a parcel has arrived. The address that the customer gave for answers of support is no way round that.

public sealed class Inquiry
{
    [PersonalData(Purpose.CustomerSupport, Category = DataCategory.EmailAddress)]
    public required string ReplyTo { get; init; }
}

public sealed class Order
{
    public int Id { get; init; }

    [PersonalData(Purpose.OrderProcessing, Purpose.Shipping, Purpose.DeliveryConfirmation, Category = DataCategory.EmailAddress)]
    public required string ContactMail { get; init; }

    public Inquiry? LastInquiry { get; init; }
}

public sealed class ArrivalMailWrong(IOutbox outbox)
{
    [ProcessesFor(Purpose.DeliveryConfirmation)]
    public Task AskAsync(Order order)
    {
        var to = order.LastInquiry?.ReplyTo ?? order.ContactMail; //~ PUR101 Inquiry.ReplyTo
        return outbox.SendAsync(to, $"Has parcel {order.Id} arrived?");
    }
}

public sealed class ArrivalMailRight(IOutbox outbox)
{
    [ProcessesFor(Purpose.DeliveryConfirmation)]
    public Task AskAsync(Order order)
    {
        var to = order.LastInquiry is null ? order.ContactMail : order.ContactMail.ToLowerInvariant();
        return outbox.SendAsync(to, $"Has parcel {order.Id} arrived?");
    }
}
