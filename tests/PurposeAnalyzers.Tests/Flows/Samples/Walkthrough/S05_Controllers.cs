using Microsoft.AspNetCore.Mvc;

[ApiController, Route("me")]
class MeController : ControllerBase
{
    private readonly ICustomers customers;

    public MeController(ICustomers customers) => this.customers = customers;

    [HttpGet]
    public async Task<ActionResult<ProfileVm>> Me()
    {
        var user = await customers.GetAsync(1);
        return Ok(new ProfileVm(user.Email, user.Name));
    }

    [HttpGet("again")]
    public async Task<ProfileVm> Again()
    {
        var user = await customers.GetAsync(1);
        return new ProfileVm(user.Email, user.Name);
    }

    [HttpGet("list")]
    public ActionResult List() => new JsonResult(customers.All().Select(c => new { c.Email, c.Points }));

    [HttpPut]
    public ActionResult Change([FromBody] ChangeMail change)
    {
        var user = customers.Get(change.Id);
        user.Email = change.Mail;
        return NoContent();
    }

    [HttpGet("logged")]
    public async Task<ActionResult> Logged()
    {
        var user = await customers.GetAsync(1);
        Console.WriteLine(user.Points);
        Console.WriteLine(user.Email); //~ PUR203 Customer.Email
        return Ok();
    }
}

record ProfileVm(
    string Mail, //~ PUR102 Customer.Email
    string Name); //~ PUR102 Customer.Name

class ChangeMail
{
    public int Id { get; set; }

    public string Mail { get; set; } = "";
}
