// catalog: { "defaultCategory": "Contact", "faceCategory": "FaceExpression",
//   "identityChecks": ["T:Microsoft.AspNetCore.Authorization.AuthorizeAttribute"],
//   "purposes": { "Newsletter": { "consent": true }, "Billing": {}, "Recruiting": {} },
//   "categories": { "Contact": {}, "Name": {}, "EmailAddress": {}, "PhoneNumber": {}, "PostalAddress": {}, "BirthDate": {}, "BankAccount": {},
//     "CustomerId": {}, "UsageHistory": {}, "FaceExpression": {} } }
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.SignalR;

// Controllers, pages and hubs are found by reflection: who may reach them is said where they are all mapped.
class Member
{
    public int Id { get; set; }

    [PersonalData]
    public string Mail { get; set; } = "";
}

interface IMembers
{
    Member Find(int id);

    void Remove(Member member);
}

static class Start
{
    static void Configure(WebApplication app)
    {
        app.MapControllers().RequireAuthorization();
        app.MapRazorPages();
        app.MapHub<GuardedHub>("/guarded").RequireAuthorization();
        app.MapHub<OpenHub>("/open");
    }
}

class MembersController : ControllerBase
{
    private readonly IMembers members;

    public MembersController(IMembers members) => this.members = members;

    [HttpGet("me"), Exports(typeof(Member))]
    public Member Me(int id) => members.Find(id);

    [HttpGet("open"), AllowAnonymous, Exports(typeof(Member))]
    public Member Open(int id) => members.Find(id); //~ PUR403 MembersController.Open

    [HttpDelete("me"), Erases(typeof(Member))]
    public void Leave(int id) => Forget(id);

    [HttpPost("unsubscribe"), AllowAnonymous]
    public void LeaveByMail(int id) => Forget(id); //~ PUR403

    [Erases(typeof(Member))]
    private void Forget(int id) => members.Remove(members.Find(id));
}

[AllowAnonymous]
class LobbyController : ControllerBase
{
    private readonly IMembers members;

    public LobbyController(IMembers members) => this.members = members;

    [HttpGet("lobby"), Exports(typeof(Member))]
    public Member Look(int id) => members.Find(id); //~ PUR403 LobbyController.Look
}

class ProfileModel : PageModel
{
    private readonly IMembers members;

    public ProfileModel(IMembers members) => this.members = members;

    [Exports(typeof(Member))]
    public void OnGet(int id) => ViewData["me"] = members.Find(id); //~ PUR403 ProfileModel.OnGet
}

[Authorize]
class GuardedModel : PageModel
{
    private readonly IMembers members;

    public GuardedModel(IMembers members) => this.members = members;

    [Exports(typeof(Member))]
    public void OnGet(int id) => ViewData["me"] = members.Find(id);
}

class GuardedHub : Hub
{
    private readonly IMembers members;

    public GuardedHub(IMembers members) => this.members = members;

    [Exports(typeof(Member))]
    public Member Me(int id) => members.Find(id);
}

class OpenHub : Hub
{
    private readonly IMembers members;

    public OpenHub(IMembers members) => this.members = members;

    [Exports(typeof(Member))]
    public Member Me(int id) => members.Find(id); //~ PUR403 OpenHub.Me
}
