// catalog: { "defaultCategory": "Contact", "faceCategory": "FaceExpression",
//   "identityChecks": ["T:Microsoft.AspNetCore.Authorization.AuthorizeAttribute"],
//   "purposes": { "Newsletter": { "consent": true }, "Billing": {}, "Recruiting": {} },
//   "categories": { "Contact": {}, "Name": {}, "EmailAddress": {}, "PhoneNumber": {}, "PostalAddress": {}, "BirthDate": {}, "BankAccount": {},
//     "CustomerId": {}, "UsageHistory": {}, "FaceExpression": {} } }
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

// Where endpoints are mapped it is said who may reach them: identity is asked for there, if nowhere else.
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

class Desk
{
    private readonly IMembers members;

    public Desk(IMembers members) => this.members = members;

    [Exports(typeof(Member))]
    public Member Export(int id) => members.Find(id);

    [Exports(typeof(Member))]
    public Member ExportInGroup(int id) => members.Find(id);
}

[VerifiesIdentity]
class PassFilter : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) => next(context);
}

class TimingFilter : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) => next(context);
}

static class Endpoints
{
    static void Map(WebApplication app)
    {
        app.MapGet("/a", [Exports(typeof(Member))] (int id, IMembers members) => members.Find(id)); //~ PUR403 lambda
        app.MapGet("/b", [Exports(typeof(Member))] (int id, IMembers members) => members.Find(id)).RequireAuthorization();
        app.MapGet("/c", [Exports(typeof(Member))] (int id, IMembers members) => members.Find(id)).WithName("c").RequireAuthorization("adults");
        app.MapGet("/d", [Exports(typeof(Member)), Authorize] (int id, IMembers members) => members.Find(id));
        app.MapGet("/e", [Exports(typeof(Member))] (int id, IMembers members) => members.Find(id)).RequireAuthorization().AllowAnonymous(); //~ PUR403 lambda
        app.MapGet("/f", [Exports(typeof(Member))] (int id, IMembers members) => members.Find(id)).AddEndpointFilter<PassFilter>();
        app.MapGet("/g", [Exports(typeof(Member))] (int id, IMembers members) => members.Find(id)).AddEndpointFilter<TimingFilter>(); //~ PUR403 lambda
        app.MapGet("/h", (int id, Desk desk) => desk.Export(id)).RequireAuthorization();
        app.MapGet("/i", (int id, Desk desk) => desk.Export(id)); //~ PUR403 Desk.Export

        var me = app.MapGroup("/me").WithTags("me").RequireAuthorization();
        me.MapGet("/data", [Exports(typeof(Member))] (int id, IMembers members) => members.Find(id));
        me.MapGroup("/deep").MapGet("/data", [Exports(typeof(Member))] (int id, IMembers members) => members.Find(id));
        me.MapGet("/open", [Exports(typeof(Member))] (int id, IMembers members) => members.Find(id)).AllowAnonymous(); //~ PUR403 lambda
        me.MapGroup("/secret").RequireAuthorization("two-factor");
        var all = app.MapGroup("/all");
        all.MapGroup("/part").RequireAuthorization();
        all.MapGet("/data", [Exports(typeof(Member))] (int id, IMembers members) => members.Find(id)); //~ PUR403 lambda
        var late = app.MapGroup("/late");
        late.MapGet("/data", [Exports(typeof(Member))] (int id, IMembers members) => members.Find(id));
        late.RequireAuthorization();

        app.MapGroup("/account").RequireAuthorization().MapAccount();
    }

    static RouteGroupBuilder MapAccount(this RouteGroupBuilder group)
    {
        group.MapGet("/data", (int id, Desk desk) => desk.ExportInGroup(id));
        return group;
    }

    static void MapOpen(WebApplication app) => app.MapGroup("/open").MapOpenAccount(); //~ PUR403 lambda

    static RouteGroupBuilder MapOpenAccount(this RouteGroupBuilder group)
    {
        group.MapGet("/data", [Exports(typeof(Member))] (int id, IMembers members) => members.Find(id));
        return group;
    }
}

[Authorize]
class AccountController : ControllerBase
{
    private readonly IMembers members;

    public AccountController(IMembers members) => this.members = members;

    [HttpGet("data"), Exports(typeof(Member))]
    public Member Data(int id) => members.Find(id);

    [HttpGet("open"), AllowAnonymous, Exports(typeof(Member))]
    public Member Open(int id) => members.Find(id); //~ PUR403 AccountController.Open
}

class OpenController : ControllerBase
{
    private readonly IMembers members;

    public OpenController(IMembers members) => this.members = members;

    [HttpGet("data"), Exports(typeof(Member))]
    public Member Data(int id) => members.Find(id); //~ PUR403 OpenController.Data

    [HttpGet("mine"), Authorize(Roles = "member"), Exports(typeof(Member))]
    public Member Mine(int id) => members.Find(id);
}

class MembersOnlyAttribute : AuthorizeAttribute
{
}

[MembersOnly]
class InheritedController : OpenBase
{
    public InheritedController(IMembers members) : base(members) { }
}

abstract class OpenBase : ControllerBase
{
    private readonly IMembers members;

    protected OpenBase(IMembers members) => this.members = members;

    [HttpGet("data"), MembersOnly, Exports(typeof(Member))]
    public Member Data(int id) => members.Find(id);
}
