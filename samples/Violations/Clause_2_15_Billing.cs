namespace Violations.Billing;

// Policy 2.15, charging. A repository, a mapper and a copy of the customer stand between the data and the charge, and change nothing.

public sealed class Customer
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public required string Email { get; init; }

    [PersonalData(Purpose.Statistics, Purpose.AccountSelfService, Category = DataCategory.BirthDate)]
    public required DateOnly BirthDate { get; init; }
}

public sealed class CustomerView
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public required string Mail { get; init; }

    [PersonalData(Purpose.Statistics, Purpose.AccountSelfService, Category = DataCategory.BirthDate)]
    public required DateOnly Born { get; init; }
}

public interface ICustomers
{
    Task<Customer> GetAsync(int id);
}

internal static class Views
{
    public static CustomerView ToView(this Customer customer) => new() { Mail = customer.Email, Born = customer.BirthDate };
}

public interface ITill
{
    Task ChargeAsync(string reference, int cents);
}

[ProcessesFor(Purpose.Billing)]
public sealed class InvoicesWrong(ICustomers customers, ITill till)
{
    public async Task ChargeAsync(int id)
    {
        var customer = await customers.GetAsync(id);
        var view = customer.ToView();
        await till.ChargeAsync(view.Born.ToString("O"), 990); //~ PUR101 BirthDate
    }
}

[ProcessesFor(Purpose.Billing)]
public sealed class InvoicesRight(ICustomers customers, ITill till)
{
    public async Task ChargeAsync(int id)
    {
        var customer = await customers.GetAsync(id);
        var view = customer.ToView();
        await till.ChargeAsync(view.Mail, 990);
    }
}
