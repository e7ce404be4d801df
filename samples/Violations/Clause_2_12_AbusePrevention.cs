namespace Violations.AbusePrevention;

// Policy 2.12, refusing those who break the terms. Devices are compared for it; bank accounts are for billing.

public sealed class Account
{
    [PersonalData(Purpose.AbusePrevention, Purpose.ServiceProvision, Category = DataCategory.DeviceId)]
    public required string DeviceId { get; init; }

    [PersonalData(Purpose.Billing, Category = DataCategory.BankAccount)]
    public required string Iban { get; init; }
}

public sealed class BanListWrong
{
    private readonly HashSet<string> banned = [];

    [ProcessesFor(Purpose.AbusePrevention)]
    public bool Refuses(Account account)
    {
        try
        {
            return banned.Contains(account.Iban.Substring(4)); //~ PUR101 Account.Iban
        }
        catch (ArgumentOutOfRangeException)
        {
            return false;
        }
    }
}

public sealed class BanListRight
{
    private readonly HashSet<string> banned = [];

    [ProcessesFor(Purpose.AbusePrevention)]
    public bool Refuses(Account account)
    {
        try
        {
            return banned.Contains(account.DeviceId.Substring(4));
        }
        catch (ArgumentOutOfRangeException)
        {
            return false;
        }
    }
}
