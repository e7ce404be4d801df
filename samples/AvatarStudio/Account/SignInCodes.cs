using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;

namespace AvatarStudio.Account;

/// <summary>One-time codes that have been mailed and not been used yet. Kept in memory, for ten minutes at most.</summary>
public sealed class SignInCodes(TimeProvider clock, IConfiguration configuration)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<Guid, Issued> issued = new();

    public string Issue(Guid customerId)
    {
        var code = configuration["SignIn:FixedCode"] ?? RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture);
        issued[customerId] = new Issued(code, clock.GetUtcNow() + Lifetime);
        return code;
    }

    public bool Redeem(Guid customerId, string code) =>
        issued.TryRemove(customerId, out var expected)
        && expected.ValidUntil > clock.GetUtcNow()
        && string.Equals(expected.Code, code, StringComparison.Ordinal);

    private sealed record Issued(string Code, DateTimeOffset ValidUntil);
}
