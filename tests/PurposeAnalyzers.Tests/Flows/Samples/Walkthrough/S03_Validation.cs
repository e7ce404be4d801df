using System.ComponentModel.DataAnnotations;
using FluentValidation;

class CustomerRules : AbstractValidator<Customer>
{
    public CustomerRules()
    {
        RuleFor(x => x.Email).NotEmpty().EmailAddress();
        RuleFor(x => x.BirthDate).LessThan(DateTime.Now).When(x => x.Phone != null);
        RuleFor(x => x.Name).Must(name => name.Length > 2).WithMessage("too short");
    }
}

[ProcessesFor(Purpose.Billing)]
class BillingRules : AbstractValidator<Customer>
{
    public BillingRules() => RuleFor(x => x.BirthDate).NotEmpty();
}

class Checks
{
    void Throw(Customer customer)
    {
        if (!customer.Email.Contains('@'))
            throw new System.ComponentModel.DataAnnotations.ValidationException($"bad mail {customer.Email}"); //~ PUR203 Customer.Email
    }

    void ThrowHarmless(Customer customer)
    {
        if (!customer.Email.Contains('@'))
            throw new System.ComponentModel.DataAnnotations.ValidationException("bad mail");
    }

    void ThrowWithAnIdentifier(Customer customer)
    {
        if (customer.Name.Length == 0)
            throw new ArgumentException($"customer {customer.Id} has no name", nameof(customer.Name));
    }

    void ThrowFluent(Customer customer)
    {
        throw new FluentValidation.ValidationException("unknown: " + customer.Name); //~ PUR203 Customer.Name
    }

    IEnumerable<ValidationResult> Results(Customer customer)
    {
        if (customer.Email == "")
            yield return new ValidationResult("no mail", new[] { nameof(customer.Email) });
    }
}
