// langversion: 12
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

// Own layers over logging: static facades, scopes, handlers for interpolated strings, conditional methods, exceptions.
static class Log
{
    private static ILogger? sink;

    public static void Use(ILogger logger) => sink = logger;

    public static void Info(string message, params object?[] values) => sink?.LogInformation(message, values);

    public static void Error(Exception? e, string message, [CallerMemberName] string member = "") => sink?.LogError(e, "{Member}: {Message}", member, message);

    [Conditional("DEBUG")]
    public static void Debug(ref DebugText text) => Console.WriteLine(text.Text);
}

[InterpolatedStringHandler]
ref struct DebugText(int literals, int holes)
{
    private readonly System.Text.StringBuilder builder = new(literals + holes);

    public string Text => builder.ToString();

    public void AppendLiteral(string text) => builder.Append(text);

    public void AppendFormatted<T>(T value) => builder.Append(value);
}

class CustomerProblem(string message, Customer customer) : Exception(message)
{
    public Customer Customer { get; } = customer;
}

class Jobs(ICustomers customers, ILogger<Jobs> logger)
{
    public void Started(Customer c)
    {
        Log.Info("started for {Id}", c.Id);
        Log.Info("started for {Mail}", c.Email); //~ PUR203 Customer.Email
        Log.Info("started for " + c.Points);
    }

    public void Failed(Customer c, Exception e)
    {
        Log.Error(e, $"failed for {c.Id}");
        Log.Error(e, $"failed for {c.Name}"); //~ PUR203 Customer.Name
        Log.Error(null, nameof(c.Name));
    }

    public void Debugged(Customer c)
    {
        Log.Debug($"have {c.Phone}"); //~ PUR203 Customer.Phone
        Log.Debug($"have {c.Points}");
    }

    public void Scoped(Customer c)
    {
        using (logger.BeginScope("customer {Id}", c.Id))
            logger.LogInformation("inside");
        using (logger.BeginScope(new Dictionary<string, object> { ["mail"] = c.Email })) //~ PUR203 Customer.Email
            logger.LogInformation("inside");
    }

    public void Thrown(int id)
    {
        var c = customers.Get(id);
        if (c.Points < 0)
            throw new CustomerProblem("negative points", c);
        if (c.Orders.Count == 0)
            throw new CustomerProblem($"{c.Name} never bought", c); //~ PUR203 Customer.Name
    }

    public void Caught(int id)
    {
        try
        {
            Thrown(id);
        }
        catch (CustomerProblem problem) when (problem.Customer.Points < 0)
        {
            logger.LogWarning("{Id}", problem.Customer.Id);
        }
        catch (CustomerProblem problem)
        {
            logger.LogWarning("{Mail}", problem.Customer.Email); //~ PUR203 Customer.Email
        }
    }

    public void Assertions(Customer c)
    {
        System.Diagnostics.Debug.Assert(c.Points >= 0, "negative");
        System.Diagnostics.Debug.Assert(c.Email.Length > 0, "no mail for " + c.Name); //~ PUR203 Customer.Name
        Activity.Current?.SetTag("customer.id", c.Id);
        Activity.Current?.SetTag("customer.mail", c.Email); //~ PUR203 Customer.Email
    }
}
