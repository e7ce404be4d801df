// langversion: 12
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Logging;

// Middleware, filters, controllers with cookies, sessions, headers, problem details and models of views.
class VisitorMiddleware(RequestDelegate next, ILogger<VisitorMiddleware> log)
{
    public async Task InvokeAsync(HttpContext context, ICustomers customers)
    {
        if (context.Request.Query.TryGetValue("customer", out var id) && int.TryParse(id, out var number))
        {
            var c = await customers.GetAsync(number);
            context.Items["customer"] = c;
            context.Items["theme"] = c.Theme;
        }

        try
        {
            await next(context);
        }
        catch (InvalidOperationException e)
        {
            log.LogError(e, "failed at {Path}", context.Request.Path);
            context.Response.StatusCode = 500;
            await context.Response.WriteAsync("something failed");
        }
    }
}

class ThemeFilter(ILogger<ThemeFilter> log) : IActionFilter
{
    public void OnActionExecuting(ActionExecutingContext context)
    {
        if (context.HttpContext.Items["theme"] is string theme)
            log.LogDebug("theme {Theme}", theme);
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
        if (context.Result is ObjectResult { Value: Customer c })
        {
            log.LogDebug("answered with {Id}", c.Id);
            log.LogDebug("answered with {Name}", c.Name); //~ PUR203 Customer.Name
        }
    }
}

class AccountVm
{
    public int Id { get; set; }

    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    public string Hint { get; set; } = ""; //~ PUR102 Customer.Phone

    public bool HasPhone { get; set; }
}

[Route("account")]
[ProcessesFor(Purpose.CustomerSupport)]
class AccountController(ICustomers customers, ILogger<AccountController> log) : Controller
{
    [HttpGet("{id}")]
    public async Task<ActionResult<AccountVm>> Get(int id)
    {
        var c = await customers.GetAsync(id);
        return new AccountVm { Id = c.Id, Mail = c.Email, HasPhone = c.Phone is not null, Hint = Masked(c.Phone) };
    }

    [HttpPost("{id}")]
    public IActionResult Post(int id, AccountVm model)
    {
        if (!ModelState.IsValid)
            return BadRequest(ModelState);
        var c = customers.Get(id);
        c.Email = model.Mail;
        log.LogInformation("{Id} has a new address", id);
        TempData["theme"] = c.Theme;
        return RedirectToAction(nameof(Get), new { id });
    }

    [HttpPost("{id}/cookies")]
    public IActionResult Cookies(int id)
    {
        var c = customers.Get(id);
        Response.Cookies.Append("theme", c.Theme);
        HttpContext.Session.SetString("points", c.Points.ToString());
        Response.Headers["X-Points"] = c.Points.ToString();
        return View("Cookies", new AccountVm { Id = id });
    }

    [HttpPost("{id}/face")]
    public IActionResult Face(int id, FaceFrame frame)
    {
        HttpContext.Session.SetInt32("frames", 1);
        HttpContext.Session.SetString("jaw", frame.JawOpen.ToString()); //~ PUR101 FaceFrame.JawOpen //~ PUR201 FaceFrame.JawOpen
        return Ok(frame.Ticks);
    }

    [HttpGet("{id}/birthday")]
    public IActionResult Birthday(int id)
    {
        var c = customers.Get(id);
        return c.BirthDate.Month == DateTime.Today.Month ? Ok("today?") : NotFound(); //~ PUR101 Customer.BirthDate
    }

    private static string Masked(string? phone) => phone is { Length: > 3 } known ? "..." + known[^3..] : "";
}
