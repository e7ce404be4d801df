// langversion: 12
using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

// Commands, queries, a dispatcher with behaviours, domain events.
interface ICommand<TResult>;

interface ICommandHandler<TCommand, TResult>
    where TCommand : ICommand<TResult>
{
    Task<TResult> Handle(TCommand command, CancellationToken token);
}

interface IBehaviour
{
    Task<TResult> Around<TCommand, TResult>(TCommand command, Func<TCommand, Task<TResult>> next);
}

record PlaceOrder(int CustomerId, decimal Total, string ShipTo) : ICommand<int>; //~ PUR102 Order.ShipTo

record FindShipTo(int Number) : ICommand<string>;

record CountOrders(int CustomerId) : ICommand<int>;

interface IDomainEvent
{
    DateTime At { get; }
}

record OrderPlaced(int Number, DateTime At) : IDomainEvent;

record AddressChanged([PersonalData(Category = DataCategory.PostalAddress)] string NewAddress, DateTime At) : IDomainEvent;

[ProcessesFor(Purpose.OrderProcessing)]
class PlaceOrderHandler(ICustomers customers, Events events) : ICommandHandler<PlaceOrder, int>
{
    public async Task<int> Handle(PlaceOrder command, CancellationToken token)
    {
        var customer = await customers.GetAsync(command.CustomerId);
        var order = new Order { Number = customer.Orders.Count + 1, Total = command.Total, ShipTo = command.ShipTo, Buyer = customer };
        customer.Orders.Add(order);
        events.Raise(new OrderPlaced(order.Number, DateTime.Now));
        if (order.ShipTo != customer.Orders[0].ShipTo)
            events.Raise(new AddressChanged(order.ShipTo, DateTime.Now));
        return order.Number;
    }
}

class FindShipToHandler(List<Order> orders) : ICommandHandler<FindShipTo, string>
{
    public Task<string> Handle(FindShipTo command, CancellationToken token) =>
        Task.FromResult(orders.First(order => order.Number == command.Number).ShipTo);
}

class CountOrdersHandler(ICustomers customers) : ICommandHandler<CountOrders, int>
{
    public async Task<int> Handle(CountOrders command, CancellationToken token) => (await customers.GetAsync(command.CustomerId)).Orders.Count;
}

class LoggingBehaviour(ILogger<LoggingBehaviour> log) : IBehaviour
{
    public async Task<TResult> Around<TCommand, TResult>(TCommand command, Func<TCommand, Task<TResult>> next)
    {
        log.LogInformation("handling {Command}", typeof(TCommand).Name);
        var result = await next(command);
        log.LogInformation("handled {Command}", typeof(TCommand).Name);
        return result;
    }
}

class TimingBehaviour(ILogger<TimingBehaviour> log) : IBehaviour
{
    public async Task<TResult> Around<TCommand, TResult>(TCommand command, Func<TCommand, Task<TResult>> next)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        try
        {
            return await next(command);
        }
        finally
        {
            log.LogInformation("took {Elapsed} ms", watch.ElapsedMilliseconds);
        }
    }
}

class Dispatcher(IServiceProvider services, IEnumerable<IBehaviour> behaviours)
{
    public Task<TResult> Send<TCommand, TResult>(TCommand command, CancellationToken token)
        where TCommand : ICommand<TResult>
    {
        var handler = (ICommandHandler<TCommand, TResult>)services.GetService(typeof(ICommandHandler<TCommand, TResult>))!;
        Func<TCommand, Task<TResult>> chain = c => handler.Handle(c, token);
        foreach (var behaviour in behaviours.Reverse())
        {
            var next = chain;
            chain = c => behaviour.Around(c, next);
        }

        return chain(command);
    }
}

class Events
{
    private readonly ConcurrentQueue<IDomainEvent> raised = new();

    public void Raise(IDomainEvent @event) => raised.Enqueue(@event);

    public IEnumerable<IDomainEvent> Drain()
    {
        while (raised.TryDequeue(out var @event))
            yield return @event;
    }
}

class OrderApi(Dispatcher dispatcher, Events events, ILogger<OrderApi> log)
{
    public async Task Reorder(Order order, CancellationToken token)
    {
        var number = await dispatcher.Send<PlaceOrder, int>(new(order.Buyer.Id, order.Total, order.ShipTo), token);
        log.LogInformation("reordered as {Number}", number);
    }

    public async Task Label(int number, CancellationToken token)
    {
        var place = await dispatcher.Send<FindShipTo, string>(new(number), token);
        log.LogInformation("printing a label of {Length} letters", place.Length);
        log.LogInformation("printing {Place}", place); //~ PUR203 Order.ShipTo
    }

    public async Task Count(int id, CancellationToken token)
    {
        var count = await dispatcher.Send<CountOrders, int>(new(id), token);
        log.LogInformation("{Count} orders", count);
    }

    public void Publish()
    {
        foreach (var @event in events.Drain())
        {
            switch (@event)
            {
                case OrderPlaced placed:
                    log.LogInformation("{Number} placed at {At}", placed.Number, placed.At);
                    break;
                case AddressChanged { NewAddress: var place } when place.Length > 3:
                    log.LogInformation("moved to {Place}", place); //~ PUR203 AddressChanged.NewAddress
                    break;
                default:
                    log.LogInformation("something at {At}", @event.At);
                    break;
            }
        }
    }
}
