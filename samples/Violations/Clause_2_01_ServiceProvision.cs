namespace Violations.ServiceProvision;

// Policy 2.1, providing the service. What an external service told us for a joint service is not there to fill a friend list with.

public sealed class LinkedAccount
{
    [PersonalData(Purpose.ServiceProvision, Category = DataCategory.ExternalAccountId)]
    public required string ExternalId { get; init; }

    [PersonalData(Purpose.JointService, Category = DataCategory.ExternalPublicProfile)]
    public required string Nickname { get; init; }
}

[ProcessesFor(Purpose.ServiceProvision)]
public sealed class FriendListWrong
{
    public IReadOnlyList<string> Of(IEnumerable<LinkedAccount> accounts) =>
        accounts.Select(account => account.Nickname.Trim()).ToList(); //~ PUR101 LinkedAccount.Nickname
}

[ProcessesFor(Purpose.ServiceProvision)]
public sealed class FriendListRight
{
    public IReadOnlyList<string> Of(IEnumerable<LinkedAccount> accounts) =>
        accounts.Select(account => account.ExternalId.Trim()).ToList();
}
