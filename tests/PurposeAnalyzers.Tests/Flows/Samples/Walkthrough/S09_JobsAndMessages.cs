using Hangfire;
using MassTransit;
using Microsoft.Extensions.Hosting;

class Jobs
{
    void Allowed(Customer c) => BackgroundJob.Enqueue<IMailer>(m => m.SendAsync(c.Email));

    void Forbidden(FaceFrame f) => BackgroundJob.Enqueue<IAnimator>(a => a.Open(f.JawOpen)); //~ PUR201 FaceFrame.JawOpen

    void Harmless(FaceFrame f) => BackgroundJob.Enqueue<IAnimator>(a => a.At(f.Ticks));

    async Task Published(IBus bus, Customer c) => await bus.Publish(new CustomerMoved(c.Id, c.Email));

    async Task PublishedAgain(IBus bus, Customer c) => await bus.Publish(new CustomerMoved(c.Id, c.Email));

    async Task PublishedFace(IBus bus, FaceFrame f) => await bus.Publish(f); //~ PUR201 FaceFrame.JawOpen + FaceFrame.Shapes

    async Task PublishedHarmless(IBus bus, Customer c) => await bus.Publish(new PointsChanged(c.Id, c.Points));
}

interface IAnimator
{
    void Open(float jaw);

    void At(long ticks);
}

record CustomerMoved(int Id, string Mail); //~ PUR102 Customer.Email

record PointsChanged(int Id, int Points);

class Touching : BackgroundService
{
    private readonly ICustomers customers;

    public Touching(ICustomers customers) => this.customers = customers;

    protected override Task ExecuteAsync(CancellationToken stop) //~ PUR104 EmailAddress
    {
        foreach (var c in customers.All())
            Touch(c.Email);
        foreach (var c in customers.All())
            Touch(c.Email);
        return Task.CompletedTask;
    }

    static void Touch(string mail) => Done(mail.Trim().ToUpperInvariant());

    static void Done(string mail) => Console.WriteLine(mail.Length);
}

class Billing : BackgroundService
{
    private readonly ICustomers customers;

    public Billing(ICustomers customers) => this.customers = customers;

    [ProcessesFor(Purpose.Billing)]
    protected override Task ExecuteAsync(CancellationToken stop)
    {
        foreach (var c in customers.All())
            Console.WriteLine(c.Email.Trim().Length);
        return Task.CompletedTask;
    }
}

class Passing : BackgroundService
{
    private readonly ICustomers customers;
    private readonly IMailer mailer;

    public Passing(ICustomers customers, IMailer mailer) => (this.customers, this.mailer) = (customers, mailer);

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        foreach (var c in customers.All())
            await mailer.SendAsync(c.Email);
    }
}
