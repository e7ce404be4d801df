using System.Security.Claims;

namespace AvatarStudio.Account;

/// <summary>A customer who has shown, with a code that only the registered mailbox received, that it is really him or her.</summary>
[VerifiesIdentity]
public sealed class VerifiedCustomer
{
    private VerifiedCustomer(Guid id) => Id = id;

    [PersonalData(Category = DataCategory.CustomerId)]
    public Guid Id { get; }

    public static VerifiedCustomer? From(ClaimsPrincipal user) =>
        Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? new VerifiedCustomer(id) : null;

    /// <summary>Endpoints take a verified customer as a parameter; without one there is no call.</summary>
    public static ValueTask<VerifiedCustomer?> BindAsync(HttpContext context) => ValueTask.FromResult(From(context.User));
}
