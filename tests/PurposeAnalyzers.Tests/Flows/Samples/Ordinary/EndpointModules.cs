// langversion: 12
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

// A minimal API in modules: groups, filters, typed results, streaming, files, redirects, problem details.
record ProfileReply(int Id, string Name, string Theme); //~ PUR102 Customer.Name

record OrderReply(int Number, decimal Total);

record NewOrder(int CustomerId, decimal Total, [PersonalData(Category = DataCategory.PostalAddress)] string ShipTo);

static class ProfileModule
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/profiles");
        group.MapGet("/{id:int}", async (int id, ICustomers customers) =>
        {
            var c = await customers.GetAsync(id);
            return c.Points < 0 ? Results.NotFound() : Results.Ok(new ProfileReply(c.Id, c.Name, c.Theme));
        });
        group.MapGet("/{id:int}/theme", (int id, ICustomers customers) => TypedResults.Ok(customers.Get(id).Theme));
        group.MapGet("/{id:int}/go", (int id, ICustomers customers) => Results.Redirect("/themes/" + customers.Get(id).Theme));
        group.MapGet("/{id:int}/mail", [ProcessesFor(Purpose.CustomerSupport)] (int id, ICustomers customers) => Results.Redirect("/inbox?of=" + customers.Get(id).Email)); //~ PUR203 Customer.Email
        group.MapGet("/all", (ICustomers customers) => Names(customers));
        group.MapDelete("/{id:int}", (int id, ILogger<Customer> log) =>
        {
            log.LogInformation("delete {Id}", id);
            return Results.NoContent();
        });
    }

    private static async IAsyncEnumerable<string> Names(ICustomers customers)
    {
        await foreach (var c in customers.Stream())
            yield return c.Name;
    }
}

static class OrderModule
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/orders", [ProcessesFor(Purpose.OrderProcessing)] (NewOrder order, ICustomers customers, ILogger<Order> log) =>
        {
            var c = customers.Get(order.CustomerId);
            var number = c.Orders.Count + 1;
            c.Orders.Add(new Order { Number = number, Total = order.Total, ShipTo = order.ShipTo, Buyer = c });
            log.LogInformation("order {Number} of {Total}", number, order.Total);
            log.LogInformation("received {Order}", order); //~ PUR203 NewOrder.ShipTo
            return Results.Created($"/orders/{number}", new OrderReply(number, order.Total));
        });
        app.MapPost("/orders/call", [ProcessesFor(Purpose.OrderProcessing)] (int id, ICustomers customers) =>
        {
            var c = customers.Get(id);
            return string.IsNullOrEmpty(c.Phone) ? Results.NotFound() : Results.Ok(c.Orders.Count);
        });
        app.MapPost("/orders/dial", [ProcessesFor(Purpose.OrderProcessing)] (int id, ICustomers customers) =>
        {
            var number = customers.Get(id).Phone; //~ PUR101 Customer.Phone
            return Results.Text(number ?? "none");
        });
        app.MapGet("/orders/{id:int}/label", (int id, ICustomers customers) => //~ PUR104 Order.ShipTo
        {
            var place = customers.Get(id).Orders[0].ShipTo;
            var lines = place.Split(',');
            return Results.Text(lines[^1].ToUpperInvariant());
        });
    }
}

class TimingFilter(ILogger<TimingFilter> log) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var started = Environment.TickCount64;
        var result = await next(context);
        log.LogInformation("{Path} took {Time}", context.HttpContext.Request.Path, Environment.TickCount64 - started);
        return result;
    }
}

class OrderFilter(ILogger<OrderFilter> log) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var order = context.GetArgument<NewOrder>(0);
        if (order.Total <= 0)
            return ValueTask.FromResult<object?>(Results.BadRequest($"total is {order.Total}"));
        if (order.ShipTo.Length < 5)
            log.LogWarning("bad address: {Place}", order.ShipTo); //~ PUR203 NewOrder.ShipTo
        return next(context);
    }
}
