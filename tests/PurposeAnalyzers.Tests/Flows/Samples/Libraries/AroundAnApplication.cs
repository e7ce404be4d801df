// langversion: 12
using FluentValidation;
using Hangfire;
using Serilog;
using Serilog.Context;

// Libraries around an application: structured logs, validators, jobs.
record Signup([PersonalData(Category = DataCategory.Name)] string Name, [PersonalData(Category = DataCategory.EmailAddress)] string Mail, int Age);

class SignupValidator : AbstractValidator<Signup>
{
    public SignupValidator()
    {
        RuleFor(s => s.Name).NotEmpty().MaximumLength(50);
        RuleFor(s => s.Mail).EmailAddress().WithMessage("This is no address.");
        RuleFor(s => s.Age).InclusiveBetween(18, 120);
        When(s => s.Mail.EndsWith("@shop.example"), () => RuleFor(s => s.Name).MinimumLength(2));
    }
}

class Signups(ILogger log, SignupValidator validator, IBackgroundJobClient jobs)
{
    public void Receive(Signup signup)
    {
        var result = validator.Validate(signup);
        if (!result.IsValid)
        {
            log.Warning("invalid: {Count} errors", result.Errors.Count);
            return;
        }

        log.Information("signup of age {Age}", signup.Age);
        log.Information("signup of {Name}", signup.Name); //~ PUR203 Signup.Name
        log.ForContext("age", signup.Age).Information("done");
        log.ForContext("mail", signup.Mail).Information("done"); //~ PUR203 Signup.Mail
    }

    public void Context(Signup signup)
    {
        using (LogContext.PushProperty("Age", signup.Age))
            log.Debug("in context");
        using (LogContext.PushProperty("Mail", signup.Mail)) //~ PUR203 Signup.Mail
            log.Debug("in context");
    }

    public void Static(Customer c)
    {
        Log.Information("{@Parts}", new { c.Id, c.Points });
        Log.Information("{@Parts}", new { c.Id, c.Name }); //~ PUR203 Customer.Name
        Log.Error(new InvalidOperationException("failed"), "for {Id}", c.Id);
    }

    public void Jobs(Account a, Customer c)
    {
        jobs.Enqueue<Biller>(b => b.Charge(a.Number));
        jobs.Enqueue<Biller>(b => b.ChargeAccount(a.Iban)); //~ PUR202 Account.Iban
        BackgroundJob.Schedule<Biller>(b => b.Remind(c.Id), TimeSpan.FromDays(1));
        RecurringJob.AddOrUpdate<Biller>("all", b => b.All(), Cron.Daily);
    }

    public void Thrown(Signup signup)
    {
        if (signup.Age < 18)
            throw new ValidationException("too young");
        if (signup.Name.Length > 50)
            throw new ValidationException($"{signup.Name} is too long"); //~ PUR203 Signup.Name
    }
}

class Biller
{
    public void Charge(string number)
    {
    }

    public void ChargeAccount(string iban)
    {
    }

    public void Remind(int customer)
    {
    }

    public void All()
    {
    }
}
