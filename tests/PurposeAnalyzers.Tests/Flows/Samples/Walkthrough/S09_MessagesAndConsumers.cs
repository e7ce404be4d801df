using MassTransit;

// A broker is a store. A message that carries a member labels it or is reported once, whoever publishes it.
record FaceSeen(float Jaw, long Ticks); //~ PUR102 FaceFrame.JawOpen

record MailChanged([property: PersonalData(Category = DataCategory.EmailAddress)] string Mail, int Id);

class AddressChanged
{
    public int Id { get; set; }

    public string Street { get; set; } = ""; //~ PUR102 Order.ShipTo
}

interface IOrderPlaced
{
    int Number { get; }

    decimal Total { get; }
}

class Publishing
{
    private readonly IPublishEndpoint publish;
    private readonly ISendEndpoint send;

    Publishing(IPublishEndpoint publish, ISendEndpoint send) => (this.publish, this.send) = (publish, send);

    async Task Mail(Customer c) => await publish.Publish(new MailChanged(c.Email, c.Id));

    async Task Street(Order order) => await publish.Publish(new AddressChanged { Id = order.Number, Street = order.ShipTo });

    async Task StreetAgain(Order order)
    {
        var message = new AddressChanged { Id = order.Number };
        message.Street = order.ShipTo;
        await send.Send(message);
    }

    async Task Anonymous(Order order) => await publish.Publish<IOrderPlaced>(new { order.Number, order.Total });

    async Task Face(FaceFrame frame)
    {
        await publish.Publish(new FaceSeen(frame.JawOpen, frame.Ticks)); //~ PUR201 FaceFrame.JawOpen
    }

    async Task Ticks(FaceFrame frame) => await publish.Publish(new { frame.Ticks });

    async Task Whole(Customer c) => await publish.Publish(c); //~ PUR201 Customer.LastFace

    async Task InTheClear(Account account) => await send.Send(new { account.Iban }); //~ PUR202 Account.Iban
}

class MailChangedConsumer : IConsumer<MailChanged>
{
    public Task Consume(ConsumeContext<MailChanged> context)
    {
        Console.WriteLine(context.Message.Id);
        Console.WriteLine(context.Message.Mail); //~ PUR203 MailChanged.Mail
        return Task.CompletedTask;
    }
}

[ProcessesFor(Purpose.Statistics)]
class CountingConsumer : IConsumer<MailChanged>
{
    private int count;

    public Task Consume(ConsumeContext<MailChanged> context)
    {
        if (context.Message.Id > 0)
            count++;
        return Task.CompletedTask;
    }
}

[ProcessesFor(Purpose.Statistics)]
class DomainConsumer : IConsumer<MailChanged>
{
    private readonly Dictionary<string, int> domains = new();

    public Task Consume(ConsumeContext<MailChanged> context)
    {
        var domain = context.Message.Mail.Split('@')[1]; //~ PUR101 MailChanged.Mail
        domains[domain] = domains.GetValueOrDefault(domain) + 1;
        return Task.CompletedTask;
    }
}
