using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

// Sign-in, profile, change of address: replies to the requester, labelled view models, no word in a log.
class ProfileView
{
    [PersonalData(Category = DataCategory.Name)]
    public string Name { get; init; } = "";

    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Email { get; init; } = "";

    public int Points { get; init; }

    public bool Adult { get; init; }

    public static ProfileView Of(Customer c) => new()
    {
        Name = c.Name,
        Email = c.Email,
        Points = c.Points,
        Adult = c.BirthDate < DateTime.UtcNow.AddYears(-18),
    };
}

record ChangeEmail([PersonalData(Category = DataCategory.EmailAddress)] string Email);

record Problem(string Title, int Status);

[ApiController, Route("account"), Authorize]
class AccountController : ControllerBase
{
    private readonly ICustomers customers;
    private readonly ILogger<AccountController> log;

    public AccountController(ICustomers customers, ILogger<AccountController> log) => (this.customers, this.log) = (customers, log);

    private int UserId => int.Parse(User.FindFirst(ClaimTypes.NameIdentifier)!.Value);

    [HttpGet]
    public async Task<ActionResult<ProfileView>> Get()
    {
        var c = await customers.GetAsync(UserId);
        return c == null ? NotFound() : ProfileView.Of(c);
    }

    [HttpGet("all"), Authorize(Roles = "admin")]
    public IEnumerable<ProfileView> All() => customers.All().Where(c => c.Points > 0).Select(ProfileView.Of);

    [HttpPut("email")]
    public async Task<ActionResult> Change(ChangeEmail change)
    {
        if (!change.Email.Contains('@'))
            return BadRequest(new Problem("This is no address.", 400));
        var c = await customers.GetAsync(UserId);
        if (c.Email == change.Email)
            return NoContent();
        c.Email = change.Email;
        log.LogInformation("User {Id} changed the address", UserId);
        return Ok(ProfileView.Of(c));
    }

    [HttpGet("points")]
    public async Task<int> Points() => (await customers.GetAsync(UserId)).Points;
}

static class AccountEndpoints
{
    public static void MapAccount(this WebApplication app)
    {
        var group = app.MapGroup("/api/account").RequireAuthorization();
        group.MapGet("/", Get);
        group.MapGet("/points", async (int id, ICustomers customers) => (await customers.GetAsync(id)).Points);
        group.MapPost("/email", async Task<Results<Ok<ProfileView>, NotFound>> (int id, ChangeEmail change, ICustomers customers) =>
        {
            var c = await customers.GetAsync(id);
            if (c is null)
                return TypedResults.NotFound();
            c.Email = change.Email;
            return TypedResults.Ok(ProfileView.Of(c));
        });
    }

    static async Task<IResult> Get(int id, ICustomers customers, HttpContext context)
    {
        var c = await customers.GetAsync(id);
        context.Response.Headers["X-Points"] = c.Points.ToString();
        return Results.Ok(ProfileView.Of(c));
    }
}
