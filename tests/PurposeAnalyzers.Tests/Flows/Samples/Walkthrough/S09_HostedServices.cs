using System.Threading.Channels;
using Microsoft.Extensions.Hosting;

// Long-running services: queues in memory, timers, loops. What they only hand on needs no purpose.
class Outbox
{
    private readonly Channel<Letter> channel = Channel.CreateUnbounded<Letter>();

    public ValueTask Add(Letter letter) => channel.Writer.WriteAsync(letter);

    public IAsyncEnumerable<Letter> All(CancellationToken stop) => channel.Reader.ReadAllAsync(stop);
}

record Letter([property: PersonalData(Category = DataCategory.EmailAddress)] string To, string Text);

class OutboxService : BackgroundService
{
    private readonly Outbox outbox;
    private readonly IMailer mailer;

    public OutboxService(Outbox outbox, IMailer mailer) => (this.outbox, this.mailer) = (outbox, mailer);

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        await foreach (var letter in outbox.All(stop))
            await mailer.SendAsync(letter.To);
    }
}

class ChattyOutboxService : BackgroundService
{
    private readonly Outbox outbox;

    public ChattyOutboxService(Outbox outbox) => this.outbox = outbox;

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        await foreach (var letter in outbox.All(stop))
            Console.WriteLine(letter); //~ PUR203 Letter.To
    }
}

class Cleaner : BackgroundService
{
    private readonly ICustomers customers;

    public Cleaner(ICustomers customers) => this.customers = customers;

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1));
        while (await timer.WaitForNextTickAsync(stop))
        {
            foreach (var c in customers.All().Where(c => c.Email == "" && c.Orders.Count == 0))
                c.Points = 0;
        }
    }
}

[ProcessesFor(Purpose.PromotionalEmail)]
class Birthdays : BackgroundService
{
    private readonly ICustomers customers;
    private readonly IMailer mailer;

    public Birthdays(ICustomers customers, IMailer mailer) => (this.customers, this.mailer) = (customers, mailer);

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        foreach (var c in customers.All())
        {
            if (c.BirthDate.Day == DateTime.Today.Day) //~ PUR101 Customer.BirthDate
                await mailer.SendAsync(c.Email);
        }
    }
}

[ProcessesFor(Purpose.PromotionalEmail)]
class Sales : BackgroundService
{
    private readonly ICustomers customers;
    private readonly IMailer mailer;

    public Sales(ICustomers customers, IMailer mailer) => (this.customers, this.mailer) = (customers, mailer);

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        await foreach (var c in customers.Stream().WithCancellation(stop))
        {
            if (c.Points > 100)
                await mailer.SendAsync(c.Email);
        }
    }
}
