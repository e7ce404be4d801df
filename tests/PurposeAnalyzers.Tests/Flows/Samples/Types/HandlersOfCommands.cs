// langversion: 12
using Microsoft.Extensions.Logging;

// Commands and queries through a dispatcher of one's own.
interface ICommand;

interface ICommandHandler<in TCommand> where TCommand : ICommand
{
    Task Handle(TCommand command, CancellationToken stop);
}

record RenameCustomer(int Id, [PersonalData(Category = DataCategory.Name)] string NewName) : ICommand;

record MovePoints(int From, int To, int Points) : ICommand;

record NotifyCustomer(int Id, string Text) : ICommand; //~ PUR102 NotifyCustomer.Text

class RenameHandler(ICustomers customers, ILogger<RenameHandler> log) : ICommandHandler<RenameCustomer>
{
    public async Task Handle(RenameCustomer command, CancellationToken stop)
    {
        var c = await customers.GetAsync(command.Id);
        c.Name = command.NewName;
        log.LogInformation("Renamed {Id}", command.Id);
        log.LogInformation("Handled {Command}", command); //~ PUR203 RenameCustomer.NewName
    }
}

class MoveHandler(ICustomers customers, ILogger<MoveHandler> log) : ICommandHandler<MovePoints>
{
    public async Task Handle(MovePoints command, CancellationToken stop)
    {
        var from = await customers.GetAsync(command.From);
        from.Points -= command.Points;
        log.LogInformation("Handled {Command}", command);
        log.LogInformation("{From} has {Points} left", from.Id, from.Points);
    }
}

class NotifyHandler(ILogger<NotifyHandler> log) : ICommandHandler<NotifyCustomer>
{
    public Task Handle(NotifyCustomer command, CancellationToken stop)
    {
        log.LogInformation("To {Id}", command.Id);
        return Task.CompletedTask;
    }
}

class LoggingHandler<TCommand>(ICommandHandler<TCommand> inner, ILogger<LoggingHandler<TCommand>> log) : ICommandHandler<TCommand>
    where TCommand : ICommand
{
    public async Task Handle(TCommand command, CancellationToken stop)
    {
        log.LogDebug("Begin {Name}", typeof(TCommand).Name);
        await inner.Handle(command, stop);
        log.LogDebug("End {Name}", command.GetType().Name);
    }
}

class Reminder(ICustomers customers, ICommandHandler<NotifyCustomer> notify, ICommandHandler<MovePoints> move)
{
    public async Task Remind(int id)
    {
        var c = await customers.GetAsync(id);
        await notify.Handle(new NotifyCustomer(id, $"Dear {c.Name}, your points expire."), default);
    }

    public async Task RemindShortly(int id) => await notify.Handle(new NotifyCustomer(id, "Your points expire."), default);

    public async Task Move(int id, int to)
    {
        var c = await customers.GetAsync(id);
        await move.Handle(new MovePoints(c.Id, to, c.Points), default);
    }
}
