// langversion: 12
using Microsoft.Extensions.Logging;

// A mediator, pipeline behaviours, domain events, notifications, an outbox.
interface IRequest<out TResponse>;

interface IHandler<TRequest, TResponse> where TRequest : IRequest<TResponse>
{
    Task<TResponse> Handle(TRequest request, CancellationToken stop);
}

interface IBehaviour<TRequest, TResponse> where TRequest : IRequest<TResponse>
{
    Task<TResponse> Handle(TRequest request, Func<Task<TResponse>> next, CancellationToken stop);
}

interface ISender
{
    Task<T> Send<T>(IRequest<T> request, CancellationToken stop = default);
}

record GetMail(int Id) : IRequest<string>;

record GetPoints(int Id) : IRequest<int>;

record ChangeMail(int Id, [PersonalData(Category = DataCategory.EmailAddress)] string Mail) : IRequest<bool>;

class GetMailHandler(ICustomers customers) : IHandler<GetMail, string>
{
    public async Task<string> Handle(GetMail request, CancellationToken stop) => (await customers.GetAsync(request.Id)).Email;
}

class GetPointsHandler(ICustomers customers) : IHandler<GetPoints, int>
{
    public async Task<int> Handle(GetPoints request, CancellationToken stop) => (await customers.GetAsync(request.Id)).Points;
}

class ChangeMailHandler(ICustomers customers, ILogger<ChangeMailHandler> log) : IHandler<ChangeMail, bool>
{
    public async Task<bool> Handle(ChangeMail request, CancellationToken stop)
    {
        var c = await customers.GetAsync(request.Id);
        if (c.Email == request.Mail)
            return false;
        c.Email = request.Mail;
        log.LogInformation("changed {Id}", request.Id);
        log.LogInformation("changed to {Mail}", request.Mail); //~ PUR203 ChangeMail.Mail
        return true;
    }
}

class Timed<TRequest, TResponse>(ILogger<Timed<TRequest, TResponse>> log) : IBehaviour<TRequest, TResponse> where TRequest : IRequest<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, Func<Task<TResponse>> next, CancellationToken stop)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var response = await next();
        log.LogInformation("{Name} took {Elapsed}", typeof(TRequest).Name, watch.Elapsed);
        return response;
    }
}

class Screens(ISender sender, IHandler<GetMail, string> mails, IHandler<GetPoints, int> points)
{
    public async Task Mail(int id) => Console.WriteLine(await mails.Handle(new GetMail(id), default)); //~ PUR203 Customer.Email

    public async Task Points(int id) => Console.WriteLine(await points.Handle(new GetPoints(id), default));

    public async Task Change(int id, Customer c)
    {
        var done = await sender.Send(new ChangeMail(id, c.Email));
        Console.WriteLine(done);
    }
}

abstract class AggregateRoot
{
    private readonly List<object> events = [];

    public IReadOnlyCollection<object> Events => events;

    protected void Raise(object e) => events.Add(e);

    public void Clear() => events.Clear();
}

record MailChanged(int Id, [PersonalData(Category = DataCategory.EmailAddress)] string Mail);

record PointsChanged(int Id, int Points);

class Member : AggregateRoot
{
    public int Id { get; init; }

    public void Change(Customer c)
    {
        Raise(new MailChanged(Id, c.Email));
        Raise(new PointsChanged(Id, c.Points));
    }
}

class Dispatcher(ILogger<Dispatcher> log)
{
    public void Dispatch(Member member)
    {
        foreach (var e in member.Events)
        {
            switch (e)
            {
                case MailChanged changed:
                    log.LogInformation("{Id} has a new address", changed.Id);
                    log.LogInformation("{Mail}", changed.Mail); //~ PUR203 MailChanged.Mail
                    break;
                case PointsChanged changed:
                    log.LogInformation("{Points}", changed.Points);
                    break;
                default:
                    log.LogWarning("unknown event {Type}", e.GetType().Name);
                    break;
            }
        }

        member.Clear();
    }
}
