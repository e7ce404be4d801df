// langversion: 12
using MediatR;
using MediatR.Pipeline;
using Microsoft.Extensions.Logging;

// The real MediatR: requests and notifications are objects like others; their handlers begin with what they are given.
record Welcome([property: PersonalData(Category = DataCategory.EmailAddress)][PersonalData(Category = DataCategory.EmailAddress)] string Mail, int Gift) : IRequest;

record Rename(int Id, string NewName) : IRequest<bool>; //~ PUR102 Rename.NewName

record FindCustomer(int Id) : IRequest<Customer>;

record Moved(int Id, string Street) : INotification; //~ PUR102 Moved.Street

class Front(IMediator mediator, ILogger<Front> log)
{
    Task Greet(Customer c) => mediator.Send(new Welcome(c.Email, c.Points));

    Task<bool> Rename(Customer c) => mediator.Send(new Rename(c.Id, c.Name));

    Task Move(Order order) => mediator.Publish(new Moved(order.Number, order.ShipTo));

    async Task Show(int id)
    {
        var c = await mediator.Send(new FindCustomer(id));
        log.LogInformation("{Points}", c.Points);
        log.LogInformation("{Mail}", c.Email); //~ PUR203 Customer.Email
    }

    async Task ShowResult(Customer c)
    {
        var done = await mediator.Send(new Rename(c.Id, c.Theme));
        log.LogInformation("{Done}", done);
    }
}

class WelcomeHandler(ILogger<WelcomeHandler> log, IMailer mailer) : IRequestHandler<Welcome, Unit>
{
    public async Task<Unit> Handle(Welcome request, CancellationToken cancellationToken)
    {
        log.LogInformation("gift {Gift}", request.Gift);
        log.LogInformation("to {Mail}", request.Mail); //~ PUR203 Welcome.Mail
        await mailer.SendAsync(request.Mail);
        return Unit.Value;
    }
}

class FindCustomerHandler(ICustomers customers) : IRequestHandler<FindCustomer, Customer>
{
    public Task<Customer> Handle(FindCustomer request, CancellationToken cancellationToken) => customers.GetAsync(request.Id);
}

[ProcessesFor(Purpose.Recruiting)]
class RecruitHandler : INotificationHandler<Hired>
{
    public Task Handle(Hired notification, CancellationToken cancellationToken)
    {
        Console.WriteLine(notification.Day);
        return File.AppendAllTextAsync("hired.txt", notification.Name);
    }
}

record Hired([PersonalData(Purpose.Recruiting, Category = DataCategory.Name)] string Name, int Day) : INotification;

[ProcessesFor(Purpose.Billing)]
class PayrollHandler : INotificationHandler<Hired>
{
    public Task Handle(Hired notification, CancellationToken cancellationToken) => File.AppendAllTextAsync("payroll.txt", notification.Name); //~ PUR101 Hired.Name
}

// What runs around every handler knows no request by its members.
class LoggingBehavior<TRequest, TResponse>(ILogger<LoggingBehavior<TRequest, TResponse>> log) : IPipelineBehavior<TRequest, TResponse>
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        log.LogInformation("handling {Request}", typeof(TRequest).Name);
        var response = await next();
        log.LogInformation("handled {Request}", typeof(TRequest).Name);
        return response;
    }
}

class WelcomeBehavior(ILogger<WelcomeBehavior> log) : IPipelineBehavior<Welcome, Unit>
{
    public Task<Unit> Handle(Welcome request, CancellationToken cancellationToken, RequestHandlerDelegate<Unit> next)
    {
        log.LogInformation("handling {@Request}", request); //~ PUR203 Welcome.Mail
        return next();
    }
}

class WelcomeAudit(ILogger<WelcomeAudit> log) : IRequestPreProcessor<Welcome>
{
    public Task Process(Welcome request, CancellationToken cancellationToken)
    {
        log.LogInformation("asked {Gift}", request.Gift);
        log.LogInformation("asked {Request}", request); //~ PUR203 Welcome.Mail
        return Task.CompletedTask;
    }
}
