// langversion: 12
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

// A base class of controllers that does the work; derived ones pass what they know.
record Envelope<T>(T Body, string TraceId);

abstract class ApiBase(ILogger log) : ControllerBase
{
    protected ILogger Log { get; } = log;

    protected ActionResult<Envelope<T>> Wrap<T>(T body) => Ok(new Envelope<T>(body, HttpContext.TraceIdentifier));

    protected ActionResult Fail(string what, int code)
    {
        Log.LogWarning("Request failed: {What}", what);
        return StatusCode(code);
    }

    protected ActionResult Refuse(int code)
    {
        Log.LogWarning("Request refused with {Code}", code);
        return StatusCode(code);
    }

    protected async Task<ActionResult> Guarded(Func<Task<ActionResult>> action, string? subject)
    {
        try
        {
            return await action();
        }
        catch (InvalidOperationException e)
        {
            Log.LogError(e, "Broken for {Subject}", subject);
            return Problem();
        }
    }
}

class CustomerView
{
    [PersonalData(Category = DataCategory.Name)]
    public required string Name { get; init; }

    public int Points { get; init; }
}

class CustomersController(ICustomers customers, ILogger<CustomersController> log) : ApiBase(log)
{
    [HttpGet("{id}")]
    public async Task<ActionResult<Envelope<CustomerView>>> Show(int id)
    {
        var c = await customers.GetAsync(id);
        return Wrap(new CustomerView { Name = c.Name, Points = c.Points });
    }

    [HttpPost("{id}/close")]
    public async Task<ActionResult> Close(int id) //~ PUR104 Close
    {
        var c = await customers.GetAsync(id);
        if (c.Orders.Count > 0)
            return Fail("open orders of " + c.Name, 409); //~ PUR203 Customer.Name
        return NoContent();
    }

    [HttpPost("{id}/reopen")]
    public async Task<ActionResult> Reopen(int id)
    {
        var c = await customers.GetAsync(id);
        if (c.Email.Length == 0)
            return Fail("no address for " + id, 409);
        return Refuse(c.Points);
    }

    [HttpPost("{id}/merge")]
    public Task<ActionResult> Merge(int id)
    {
        var c = customers.Get(id);
        return Guarded(() => Task.FromResult<ActionResult>(Ok()), c.Email); //~ PUR203 Customer.Email
    }

    [HttpPost("{id}/split")]
    public Task<ActionResult> Split(int id)
    {
        var c = customers.Get(id);
        return Guarded(async () =>
        {
            await Task.Yield();
            return c.Email == "" ? BadRequest() : Ok();
        }, id.ToString());
    }

    [HttpGet("{id}/debug")]
    public ActionResult Debug(int id)
    {
        var c = customers.Get(id);
        Log.LogDebug("{Mail} has {Points}", c.Email, c.Points); //~ PUR203 Customer.Email
        log.LogDebug("{Id} has {Points}", c.Id, c.Points);
        return Ok();
    }
}
