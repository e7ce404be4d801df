using AvatarStudio.Mail;
using AvatarStudio.Storage;

namespace AvatarStudio.Account;

/// <summary>Registration, and signing in with a mailed code.</summary>
[ProcessesFor(Purpose.AccountSelfService)]
public sealed class SignInService(StudioDbContext db, SignInCodes codes, IMailSender mail, ILogger<SignInService> logger)
{
    public async Task<bool> RegisterAsync(Registration registration, CancellationToken cancel)
    {
        if (await db.Customers.AnyAsync(customer => customer.Email == registration.Email, cancel))
            return false;
        var customer = new Customer
        {
            Email = registration.Email,
            Name = registration.Name,
            WantsPromotions = registration.WantsPromotions,
        };
        db.Customers.Add(customer);
        await db.SaveChangesAsync(cancel);
        logger.LogInformation("Customer {CustomerId} registered", customer.Id);
        return true;
    }

    /// <summary>Answers alike whether the address is known or not: who is registered is nobody's business.</summary>
    public async Task SendCodeAsync(CodeRequest request, CancellationToken cancel)
    {
        var customer = await db.Customers.SingleOrDefaultAsync(customer => customer.Email == request.Email, cancel);
        if (customer is null)
            return;
        var code = codes.Issue(customer.Id);
        await mail.SendAsync(customer.Email, "Your code", $"Your code for Avatar Studio is {code}.", cancel);
    }

    [VerifiesIdentity]
    public async Task<bool> MayEnterAsync(SignIn signIn, CancellationToken cancel) =>
        await FindAsync(signIn, cancel) is { } customer && codes.Redeem(customer.Id, signIn.Code);

    public Task<Customer?> FindAsync(SignIn signIn, CancellationToken cancel) =>
        db.Customers.SingleOrDefaultAsync(customer => customer.Email == signIn.Email, cancel);
}
