using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using Stripe;

// Endpoints in groups, handlers as methods, typed results.
static class Endpoints
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/customers").WithTags("customers");
        group.MapGet("/{id:int}", Get);
        group.MapGet("/{id:int}/mail", async (int id, ICustomers customers) => TypedResults.Ok((await customers.GetAsync(id)).Email));
        group.MapPost("/{id:int}/charge", Charge);
        group.MapPost("/{id:int}/charge-name", ChargeName);
        group.MapGet("/{id:int}/exists", (int id, ICustomers customers) => customers.Get(id) is not null);
        group.MapDelete("/{id:int}", [ProcessesFor(Purpose.Billing)] (int id, ICustomers customers) =>
        {
            var born = customers.Get(id).BirthDate; //~ PUR101 Customer.BirthDate
            return born < DateTime.Today ? Results.NoContent() : Results.Conflict();
        });
        group.MapPost("/{id:int}/parcel", [ProcessesFor(Purpose.Shipping)] (int id, ICustomers customers) =>
        {
            var born = customers.Get(id).BirthDate;
            return born < DateTime.Today ? Results.NoContent() : Results.Conflict();
        });
        group.MapGet("/{id:int}/log", (int id, ICustomers customers, ILoggerFactory loggers) =>
        {
            var c = customers.Get(id);
            loggers.CreateLogger("customers").LogInformation("{Points} {Phone}", c.Points, c.Phone); //~ PUR203 Customer.Phone
            return Results.Ok();
        });
    }

    private static async Task<Results<Ok<Shop.Customer>, NotFound>> Get(int id, ICustomers customers)
    {
        var c = await customers.GetAsync(id);
        return c is null ? TypedResults.NotFound() : TypedResults.Ok(c);
    }

    [ProcessesFor(Purpose.Billing)]
    private static async Task<IResult> Charge(int id, ICustomers customers, ChargeService stripe, CancellationToken stop)
    {
        var c = await customers.GetAsync(id);
        var options = new ChargeCreateOptions { Amount = 1000, Currency = "chf" };
        options.ReceiptEmail = c.Email;
        await stripe.CreateAsync(options, cancellationToken: stop);
        return TypedResults.Accepted("/customers/" + id);
    }

    [ProcessesFor(Purpose.Billing)]
    private static async Task<IResult> ChargeName(int id, ICustomers customers, ChargeService stripe)
    {
        var c = await customers.GetAsync(id);
        var options = new ChargeCreateOptions { Amount = 1000, ReceiptEmail = c.Email, Metadata = new() { ["name"] = c.Name } };
        await stripe.CreateAsync(options); //~ PUR302 Customer.Name
        return TypedResults.NoContent();
    }
}
