using FluentValidation;
using FluentValidation.Results;

// Rules are mentions of members; messages that hold a value are text for whoever asked.
class Application
{
    [PersonalData(Purpose.Recruiting, Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    [PersonalData(Purpose.CustomerSupport, Category = DataCategory.PhoneNumber)]
    public string? Phone { get; set; }

    public string Position { get; set; } = "";

    public List<Reference> References { get; set; } = new();
}

class Reference
{
    [PersonalData(Category = DataCategory.Name)]
    public string Name { get; set; } = "";
}

class ApplicationRules : AbstractValidator<Application>
{
    public ApplicationRules()
    {
        RuleFor(a => a.Mail).Cascade(CascadeMode.Stop).NotEmpty().EmailAddress().MaximumLength(200);
        RuleFor(a => a.Phone).Matches("^[0-9 ]+$").When(a => a.Phone != null);
        RuleFor(a => a.Position).NotEmpty().WithMessage(a => $"no such position: {a.Position}");
        RuleForEach(a => a.References).ChildRules(reference => reference.RuleFor(r => r.Name).NotEmpty());
        RuleFor(a => a.Mail).MustAsync(async (mail, stop) => await Known(mail, stop));
        RuleFor(a => a).Must(a => a.Mail != a.Phone);
    }

    private static Task<bool> Known(string mail, CancellationToken stop) => Task.FromResult(mail == "");
}

[ProcessesFor(Purpose.Billing)]
class BillingRules : AbstractValidator<Application>
{
    public BillingRules()
    {
        RuleFor(a => a.Mail).NotEmpty();
        RuleFor(a => a.Phone).NotEmpty().When(a => a.Position == "driver");
    }
}

class Handler
{
    private readonly IValidator<Application> validator;

    Handler(IValidator<Application> validator) => this.validator = validator;

    async Task Handle(Application application)
    {
        await validator.ValidateAndThrowAsync(application);
        Console.WriteLine(application.Position);
    }

    void Result(Application application)
    {
        ValidationResult result = validator.Validate(application);
        if (!result.IsValid)
            Console.WriteLine(result.Errors.Count);
    }

    void Failure(Application application)
    {
        if (!validator.Validate(application).IsValid)
            throw new ValidationException("cannot accept " + application.Mail); //~ PUR203 Application.Mail
    }

    void FailureHarmless(Application application)
    {
        if (!validator.Validate(application).IsValid)
            throw new ValidationException("cannot accept " + application.Position);
    }

    void Rejected(Application application)
    {
        Console.WriteLine("rejected " + application.Phone); //~ PUR203 Application.Phone
    }

    void ReferencesCounted(Application application) => Console.WriteLine("references: " + application.References.Count);

    void ReferencesListed(Application application) =>
        Console.WriteLine("references: " + string.Join(", ", application.References.Select(r => r.Name))); //~ PUR203 Reference.Name
}
