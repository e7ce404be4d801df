namespace Violations.IdentityFirst;

// Policy 9: requests are answered after it is verified who asks. A support page that exports whatever number is typed in answers anybody.

public sealed class Customer
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public required string Email { get; set; }

    [PersonalData(Category = DataCategory.Name)]
    public required string Name { get; set; }
}

public interface ICustomers
{
    Task<Customer> FindAsync(Guid id);
}

public interface IIdentityDesk
{
    [VerifiesIdentity]
    Task<bool> ConfirmsAsync(Guid id, string document);
}

public sealed class ExportWrong(ICustomers customers)
{
    [Exports(typeof(Customer))]
    public async Task<string> ExportAsync(Guid id) =>
        JsonSerializer.Serialize(await customers.FindAsync(id)); //~ PUR403 ExportWrong.ExportAsync
}

public sealed class ExportRight(ICustomers customers, IIdentityDesk desk)
{
    [Exports(typeof(Customer))]
    public async Task<string?> ExportAsync(Guid id, string document)
    {
        if (!await desk.ConfirmsAsync(id, document))
            return null;
        return JsonSerializer.Serialize(await customers.FindAsync(id));
    }
}
