// catalog: { "defaultCategory": "Contact", "faceCategory": "FaceExpression",
//   "identityChecks": ["T:Microsoft.AspNetCore.Authorization.AuthorizeAttribute"],
//   "purposes": { "Newsletter": { "consent": true }, "Billing": {}, "Recruiting": {} },
//   "categories": { "Contact": {}, "Name": {}, "EmailAddress": {}, "PhoneNumber": {}, "PostalAddress": {}, "BirthDate": {}, "BankAccount": {},
//     "CustomerId": {}, "UsageHistory": {}, "FaceExpression": {} } }
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

// One handler at two addresses: each of them must be guarded. A fallback policy that is taken back guards nothing.
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
    static void Services(IServiceCollection services) => services.AddAuthorization(options => options.FallbackPolicy = null);

    static void MoreServices(IServiceCollection services) => services.AddAuthorizationBuilder().SetFallbackPolicy(null);

    static void Configure(WebApplication app)
    {
        app.MapGet("/a", OnceGuarded).RequireAuthorization();
        app.MapGet("/b", OnceGuarded); //~ PUR403 OnceGuarded
        app.MapGet("/c", TwiceGuarded).RequireAuthorization();
        app.MapGet("/d", TwiceGuarded).RequireAuthorization("adults");
        var export = [Exports(typeof(Member))] (int id, IMembers members) => members.Find(id); //~ PUR403 lambda
        app.MapGet("/e", export).RequireAuthorization();
        app.MapGet("/f", export);
        var guarded = [Exports(typeof(Member))] (int id, IMembers members) => members.Find(id);
        app.MapGet("/g", guarded).RequireAuthorization();
        app.MapGroup("/h").RequireAuthorization().MapGet("/i", guarded);
        var desk = new Desk();
        app.MapGet("/j", desk.Export).RequireAuthorization();
        app.MapGet("/k", desk.Export); //~ PUR403 Desk.Export
    }

    [Exports(typeof(Member))]
    static Member OnceGuarded(int id, IMembers members) => members.Find(id);

    [Exports(typeof(Member))]
    static Member TwiceGuarded(int id, IMembers members) => members.Find(id);
}

class Desk
{
    [Exports(typeof(Member))]
    public Member Export(int id, IMembers members) => members.Find(id);
}
