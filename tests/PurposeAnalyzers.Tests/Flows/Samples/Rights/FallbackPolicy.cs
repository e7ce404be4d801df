// catalog: { "defaultCategory": "Contact", "faceCategory": "FaceExpression",
//   "identityChecks": ["T:Microsoft.AspNetCore.Authorization.AuthorizeAttribute"],
//   "purposes": { "Newsletter": { "consent": true }, "Billing": {}, "Recruiting": {} },
//   "categories": { "Contact": {}, "Name": {}, "EmailAddress": {}, "PhoneNumber": {}, "PostalAddress": {}, "BirthDate": {}, "BankAccount": {},
//     "CustomerId": {}, "UsageHistory": {}, "FaceExpression": {} } }
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

// A fallback policy: whatever is mapped asks for a known requester, unless it is said that anybody may come.
class Member
{
    public int Id { get; set; }

    [PersonalData]
    public string Mail { get; set; } = "";
}

interface IMembers
{
    Member Find(int id);
}

static class Start
{
    static void Services(IServiceCollection services) => services.AddAuthorization(options =>
    {
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
    });

    static void Configure(WebApplication app)
    {
        app.MapControllers();
        app.MapGet("/a", [Exports(typeof(Member))] (int id, IMembers members) => members.Find(id));
        app.MapGet("/b", [Exports(typeof(Member))] (int id, IMembers members) => members.Find(id)).AllowAnonymous(); //~ PUR403 lambda
        app.MapGet("/c", [Exports(typeof(Member)), AllowAnonymous] (int id, IMembers members) => members.Find(id)); //~ PUR403 lambda
        app.MapGet("/d", [Exports(typeof(Member)), AllowAnonymous] (int id, IMembers members) => members.Find(id)).RequireAuthorization(); //~ PUR403 lambda
        var open = app.MapGroup("/open").AllowAnonymous();
        open.MapGet("/e", [Exports(typeof(Member))] (int id, IMembers members) => members.Find(id)); //~ PUR403 lambda
        app.MapGet("/f", Desk.Export);
    }
}

static class Desk
{
    [Exports(typeof(Member))]
    public static Member Export(int id, IMembers members) => members.Find(id);
}

class MembersController : ControllerBase
{
    private readonly IMembers members;

    public MembersController(IMembers members) => this.members = members;

    [HttpGet("me"), Exports(typeof(Member))]
    public Member Me(int id) => members.Find(id);

    [HttpGet("open"), AllowAnonymous, Exports(typeof(Member))]
    public Member Open(int id) => members.Find(id); //~ PUR403 MembersController.Open
}

// Nobody maps a job: no requester is asked for.
class NightlyExport
{
    private readonly IMembers members;

    public NightlyExport(IMembers members) => this.members = members;

    [Exports(typeof(Member))]
    public Member Run(int id) => members.Find(id); //~ PUR403 NightlyExport.Run
}
