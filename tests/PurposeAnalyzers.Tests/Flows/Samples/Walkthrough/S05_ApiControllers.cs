using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

// An API in its ordinary shapes; a purpose on an action is a purpose of every read in it.
[ApiController, Route("customers")]
class CustomersController : ControllerBase
{
    private readonly ICustomers customers;
    private readonly ILogger<CustomersController> log;

    public CustomersController(ICustomers customers, ILogger<CustomersController> log) => (this.customers, this.log) = (customers, log);

    [HttpGet("{id:int}")]
    public async Task<ActionResult<Answer>> Get(int id)
    {
        var c = await customers.GetAsync(id);
        if (c is null)
            return NotFound();
        log.LogInformation("Customer {Id} was looked up", id);
        return new Answer { Mail = c.Email, Points = c.Points };
    }

    [HttpGet("{id:int}/mail")]
    public async Task<ActionResult<string>> Mail(int id)
    {
        var c = await customers.GetAsync(id);
        log.LogDebug("Mail of {Id}: {Mail}", id, c.Email); //~ PUR203 Customer.Email
        return c.Email;
    }

    [HttpGet]
    public IEnumerable<Answer> All() => customers.All().Select(c => new Answer { Mail = c.Email, Points = c.Points });

    [HttpPost("{id:int}/ship"), ProcessesFor(Purpose.Shipping)]
    public ActionResult Ship(int id)
    {
        var c = customers.Get(id);
        return Accepted(new { c.Phone, c.BirthDate });
    }

    [HttpPost("{id:int}/bill"), ProcessesFor(Purpose.Billing)]
    public ActionResult Bill(int id)
    {
        var c = customers.Get(id);
        return Accepted(new { c.Email, c.Phone }); //~ PUR101 Customer.Phone
    }

    [HttpPut("{id:int}")]
    public IActionResult Put(int id, Answer changed)
    {
        var c = customers.Get(id);
        c.Email = changed.Mail;
        c.Points = changed.Points;
        return NoContent();
    }

    [HttpDelete("{id:int}")]
    public IActionResult Delete(int id)
    {
        var c = customers.Get(id);
        if (c.Orders.Count > 0)
            return Conflict(new ProblemDetails { Title = "has orders", Detail = $"{c.Orders.Count} orders" });
        return NoContent();
    }
}

class Answer
{
    public string Mail { get; set; } = ""; //~ PUR102 Customer.Email

    public int Points { get; set; }
}
