// langversion: 12
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Logging;

// Validation by attributes and by hand, guard classes, problem details, filters, middleware.
static class Guard
{
    public static string NotEmpty(string? value, string name) =>
        string.IsNullOrEmpty(value) ? throw new ArgumentException($"{name} is empty", name) : value;

    public static string Matches(string value, string pattern) =>
        System.Text.RegularExpressions.Regex.IsMatch(value, pattern) ? value : throw new FormatException("'" + value + "' does not match");

    public static void Range(int value, int low, int high)
    {
        if (value < low || value > high)
            throw new ArgumentOutOfRangeException(nameof(value), value, "out of range");
    }
}

class SignUp : IValidatableObject
{
    [Required, EmailAddress, PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    [Required, StringLength(50), PersonalData(Category = DataCategory.Name)]
    public string Name { get; set; } = "";

    public int Plan { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Plan < 0)
            yield return new ValidationResult("no such plan", [nameof(Plan)]);
        if (Mail.EndsWith("@spam.example"))
            yield return new ValidationResult("not welcome", [nameof(Mail)]);
    }
}

class Checks
{
    public void Checked(SignUp s)
    {
        var mail = Guard.NotEmpty(s.Mail, nameof(s.Mail));
        Console.WriteLine(mail.Length);
    }

    public void CheckedByPattern(SignUp s) => Guard.Matches(s.Mail, ".+@.+"); //~ PUR203 SignUp.Mail

    public void CheckedTheme(Customer c) => Guard.Matches(c.Theme, "[a-z]+");

    public void CheckedRange(Customer c)
    {
        Guard.Range(c.Points, 0, 100);
        Guard.Range(c.BirthDate.Year, 1900, 2020); //~ PUR203 Customer.BirthDate
    }

    public bool Validated(SignUp s)
    {
        var results = new List<ValidationResult>();
        var valid = Validator.TryValidateObject(s, new ValidationContext(s), results, true);
        Console.WriteLine(results.Count);
        return valid;
    }
}

class LogFilter(ILogger<LogFilter> log) : IActionFilter
{
    public void OnActionExecuting(ActionExecutingContext context)
    {
        log.LogInformation("{Action} begins", context.ActionDescriptor.DisplayName);
        if (context.ActionArguments.TryGetValue("signUp", out var value) && value is SignUp signUp)
            log.LogInformation("{Mail} signs up", signUp.Mail); //~ PUR203 SignUp.Mail
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
        if (context.Exception is { } e)
            log.LogError(e, "failed");
    }
}

class SignUpController(ILogger<SignUpController> log) : ControllerBase
{
    [HttpPost]
    public IActionResult Post(SignUp signUp)
    {
        if (!ModelState.IsValid)
            return ValidationProblem(ModelState);
        if (signUp.Plan == 0)
            return BadRequest(new ProblemDetails { Title = "no plan", Detail = $"plan {signUp.Plan}" });
        log.LogInformation("plan {Plan}", signUp.Plan);
        return Created($"/signups/{signUp.Plan}", new { signUp.Name });
    }

    [HttpPut]
    public IActionResult Put(SignUp signUp)
    {
        log.LogInformation("received {@SignUp}", new { signUp.Plan });
        log.LogInformation("received {SignUp}", signUp);
        log.LogInformation("received {Text}", System.Text.Json.JsonSerializer.Serialize(signUp)); //~ PUR203 SignUp.Mail + SignUp.Name
        return NoContent();
    }
}
