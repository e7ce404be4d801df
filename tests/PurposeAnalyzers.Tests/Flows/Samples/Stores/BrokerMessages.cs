// langversion: 12
using MassTransit;
using Microsoft.Extensions.Logging;

// Messages over a broker: consumers, publishers, what a message may hold.
public record ParcelSent(int Order, [PersonalData(Category = DataCategory.PostalAddress)] string Address);

public record ParcelLost(int Order, string Where);

public record PaymentDue(int Order, [PersonalData(Category = DataCategory.BankAccount)] string Iban);

public record FaceSeen(int Customer, string Mood); //~ PUR102 FaceSeen.Mood

class Publisher(IPublishEndpoint bus)
{
    public Task Sent(Order order) => bus.Publish(new ParcelSent(order.Number, order.ShipTo));

    public Task Lost(Order order) => bus.Publish(new ParcelLost(order.Number, "depot"));

    public Task Due(Order order, Account account) => bus.Publish(new PaymentDue(order.Number, account.Iban)); //~ PUR202 Account.Iban

    public Task Anonymous(Order order, Account account) => bus.Publish<ParcelLost>(new { Order = order.Number, Where = account.Number });

    public Task Seen(Customer c) => bus.Publish(new FaceSeen(c.Id, c.LastFace["smile"] > 0.5f ? "happy" : "sad")); //~ PUR201 Customer.LastFace
}

class ParcelConsumer(ILogger<ParcelConsumer> log) : IConsumer<ParcelSent>, IConsumer<ParcelLost>
{
    public Task Consume(ConsumeContext<ParcelSent> context)
    {
        log.LogInformation("parcel {Order}", context.Message.Order);
        log.LogInformation("to {Address}", context.Message.Address); //~ PUR203 ParcelSent.Address
        return Task.CompletedTask;
    }

    public Task Consume(ConsumeContext<ParcelLost> context)
    {
        log.LogWarning("lost {Message}", context.Message);
        return Task.CompletedTask;
    }
}

class PaymentConsumer(ILogger<PaymentConsumer> log) : IConsumer<PaymentDue>
{
    public async Task Consume(ConsumeContext<PaymentDue> context)
    {
        var message = context.Message;
        log.LogWarning("due {Message}", message); //~ PUR203 PaymentDue.Iban
        await context.RespondAsync(new ParcelLost(message.Order, "bank"));
    }
}
