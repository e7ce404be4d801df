using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

// What is given back to whoever asked is no disclosure.
class ProfileController : ControllerBase
{
    private readonly ICustomers customers;

    public ProfileController(ICustomers customers) => this.customers = customers;

    [HttpGet]
    public async Task<ActionResult> Me()
    {
        var c = await customers.GetAsync(1);
        return Ok(new { c.Email, c.Name });
    }

    [HttpGet("whole")]
    public Customer Whole() => customers.Get(1);

    [HttpGet("view")]
    public ActionResult<ProfileView> View()
    {
        var c = customers.Get(1);
        return Ok(new ProfileView { Mail = c.Email, Points = c.Points });
    }

    [HttpGet("log")]
    public ActionResult Logged()
    {
        var c = customers.Get(1);
        Console.WriteLine(c.Email); //~ PUR203 Customer.Email
        return Ok();
    }
}

class ProfileView
{
    public string Mail { get; set; } = ""; //~ PUR102 Customer.Email

    public int Points { get; set; }
}

static class Endpoints
{
    static void Map(WebApplication app)
    {
        app.MapGet("/me", (ICustomers customers) => Results.Ok(customers.Get(1)));
        app.MapGet("/mail", (ICustomers customers) => customers.Get(1).Email);
        app.MapGet("/json", async (ICustomers customers, HttpResponse response) => await response.WriteAsJsonAsync(await customers.GetAsync(1)));
    }
}
