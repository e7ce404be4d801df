// A mediator of one's own: requests, handlers, behaviours around them, found by interface.
interface IRequest<TResult> { }

interface IHandler<TRequest, TResult> where TRequest : IRequest<TResult>
{
    Task<TResult> Handle(TRequest request, CancellationToken stop);
}

class LoggingBehaviour<TRequest, TResult> : IHandler<TRequest, TResult> where TRequest : IRequest<TResult>
{
    private readonly IHandler<TRequest, TResult> inner;

    public LoggingBehaviour(IHandler<TRequest, TResult> inner) => this.inner = inner;

    public async Task<TResult> Handle(TRequest request, CancellationToken stop)
    {
        Console.WriteLine("handling " + typeof(TRequest).Name);
        return await inner.Handle(request, stop);
    }
}

class GetMail : IRequest<string>
{
    public int Id { get; set; }
}

class GetMailHandler : IHandler<GetMail, string>
{
    private readonly ICustomers customers;

    public GetMailHandler(ICustomers customers) => this.customers = customers;

    public async Task<string> Handle(GetMail request, CancellationToken stop) => (await customers.GetAsync(request.Id)).Email;
}

class GetPoints : IRequest<int>
{
    public int Id { get; set; }
}

class GetPointsHandler : IHandler<GetPoints, int>
{
    private readonly ICustomers customers;

    public GetPointsHandler(ICustomers customers) => this.customers = customers;

    public async Task<int> Handle(GetPoints request, CancellationToken stop) => (await customers.GetAsync(request.Id)).Points;
}

class GetTheme : IRequest<string>
{
    public int Id { get; set; }
}

class GetThemeHandler : IHandler<GetTheme, string>
{
    private readonly ICustomers customers;

    public GetThemeHandler(ICustomers customers) => this.customers = customers;

    public Task<string> Handle(GetTheme request, CancellationToken stop) => Task.FromResult(customers.Get(request.Id).Theme);
}

class Callers
{
    private readonly IHandler<GetMail, string> mails;
    private readonly IHandler<GetPoints, int> points;
    private readonly IHandler<GetTheme, string> themes;

    Callers(IHandler<GetMail, string> mails, IHandler<GetPoints, int> points, IHandler<GetTheme, string> themes) =>
        (this.mails, this.points, this.themes) = (mails, points, themes);

    async Task LogMail(CancellationToken stop)
    {
        var mail = await mails.Handle(new GetMail { Id = 1 }, stop);
        Console.WriteLine(mail); //~ PUR203 Customer.Email
    }

    async Task LogPoints(CancellationToken stop) => Console.WriteLine(await points.Handle(new GetPoints { Id = 1 }, stop));

    async Task LogTheme(CancellationToken stop) => Console.WriteLine(await themes.Handle(new GetTheme { Id = 1 }, stop));

    [ProcessesFor(Purpose.Billing)]
    async Task Bill(IMailer mailer, CancellationToken stop) => await mailer.SendAsync(await mails.Handle(new GetMail { Id = 1 }, stop));

    [ProcessesFor(Purpose.Statistics)]
    async Task Count(IMailer mailer, CancellationToken stop)
    {
        var mail = await mails.Handle(new GetMail { Id = 1 }, stop); //~ PUR101 Customer.Email
        await mailer.SendAsync(mail);
    }
}
