// langversion: 12
using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

// Endpoints as lambdas, method groups and groups with filters.
record Reply([PersonalData(Category = DataCategory.Name)] string Name, int Points);

record BareReply(string Name, int Points); //~ PUR102 BareReply.Name

static class Endpoints
{
    public static RouteGroupBuilder MapCustomers(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/customers").WithTags("customers");
        group.AddEndpointFilter(async (context, next) =>
        {
            var log = context.HttpContext.RequestServices.GetService(typeof(ILogger<Reply>)) as ILogger;
            log?.LogInformation("to {Path}", context.HttpContext.Request.Path);
            return await next(context);
        });

        group.MapGet("/{id}", async (int id, ICustomers customers) =>
            await customers.GetAsync(id) is { } c ? Results.Ok(new Reply(c.Name, c.Points)) : Results.NotFound());

        group.MapGet("/{id}/bare", (int id, ICustomers customers) =>
        {
            var c = customers.Get(id);
            return TypedResults.Ok(new BareReply(c.Name, c.Points));
        });

        group.MapGet("/{id}/points", (int id, ICustomers customers, ILogger<Reply> log) =>
        {
            var c = customers.Get(id);
            log.LogInformation("{Id}: {Points}", id, c.Points);
            return c.Points;
        });

        group.MapGet("/{id}/log", (int id, ICustomers customers, ILogger<Reply> log) =>
        {
            var c = customers.Get(id);
            log.LogInformation("{Id}: {Name}", id, c.Name); //~ PUR203 Customer.Name
            return Results.NoContent();
        });

        group.MapPost("/{id}/upper", (int id, ICustomers customers) => //~ PUR104
        {
            var c = customers.Get(id);
            return Results.Text(c.Name.ToUpperInvariant());
        });

        group.MapPost("/{id}/bill", [ProcessesFor(Purpose.Billing)] (int id, ICustomers customers) =>
        {
            var c = customers.Get(id);
            return Results.Text(c.Name.ToUpperInvariant());
        });

        group.MapPost("/{id}/count", [ProcessesFor(Purpose.Statistics)] (int id, ICustomers customers) =>
        {
            var c = customers.Get(id);
            return Results.Json(new { c.Points, Initial = c.Name[0] }); //~ PUR101 Customer.Name
        });

        group.MapDelete("/{id}", Delete);
        group.MapPut("/{id}/face", SaveFace);
        return group;
    }

    private static async Task<IResult> Delete(int id, ICustomers customers, ClaimsPrincipal user)
    {
        var c = await customers.GetAsync(id);
        c.Points = 0;
        return user.Identity is { IsAuthenticated: true } ? Results.NoContent() : Results.Unauthorized();
    }

    private static async Task<IResult> SaveFace(int id, FaceFrame frame, HttpContext context)
    {
        await File.WriteAllTextAsync($"{id}.json", System.Text.Json.JsonSerializer.Serialize(frame)); //~ PUR201
        context.Response.Headers["x-ticks"] = frame.Ticks.ToString();
        return Results.Ok(frame.Ticks);
    }
}
