using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Stripe;

static class Endpoints
{
    static void Map(WebApplication app)
    {
        app.MapPost("/pay", [ProcessesFor(Purpose.Billing)] async (Pay r, ICustomers repo, ChargeService stripe) =>
        {
            var c = await repo.GetAsync(r.Id);
            await stripe.CreateAsync(new ChargeCreateOptions { ReceiptEmail = c.Email });
            return Results.Ok();
        });

        app.MapPost("/pay2", [ProcessesFor(Purpose.Billing)] async (Pay r, ICustomers repo, ChargeService stripe) =>
        {
            var c = await repo.GetAsync(r.Id);
            await stripe.CreateAsync(new ChargeCreateOptions { Description = c.Name }); //~ PUR302 Customer.Name
            return Results.Ok();
        });

        app.MapPost("/pay3", [ProcessesFor(Purpose.Billing)] async (Pay r, ICustomers repo, ChargeService stripe) =>
        {
            var c = await repo.GetAsync(r.Id);
            var born = c.BirthDate; //~ PUR101 Customer.BirthDate
            await stripe.CreateAsync(new ChargeCreateOptions { Amount = 3, Description = c.Theme });
            return Results.Ok(born > DateTime.Now);
        });

        app.MapGet("/points", async (int id, ICustomers repo) => Results.Ok((await repo.GetAsync(id)).Points));

        app.MapPost("/ship", [ProcessesFor(Purpose.Shipping)] (int id, ICustomers repo) => Results.Ok(repo.Get(id).BirthDate));
    }

    static async Task Refund(ICustomers repo, RefundService stripe)
    {
        var c = await repo.GetAsync(1);
        await stripe.CreateAsync(new RefundCreateOptions { Amount = c.Points });
    }
}

record Pay(int Id);
