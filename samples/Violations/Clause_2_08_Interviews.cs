namespace Violations.Interviews;

// Policy 2.8, asking for interviews. The purpose stands on the interface; who implements it is bound by it.

public sealed class Customer
{
    [PersonalData(Purpose.Interviews, Purpose.CustomerSupport, Category = DataCategory.Name)]
    public required string Name { get; init; }

    [PersonalData(Purpose.Personalization, Category = DataCategory.UsageHistory)]
    public required string FavouritePage { get; init; }
}

[ProcessesFor(Purpose.Interviews)]
public interface IInvitation
{
    string Write(Customer customer);
}

public sealed class InvitationWrong : IInvitation
{
    public string Write(Customer customer) =>
        "We see that you like our " + customer.FavouritePage + ". May we ask you about it?"; //~ PUR101 Customer.FavouritePage
}

public sealed class InvitationRight : IInvitation
{
    public string Write(Customer customer) =>
        "Dear " + customer.Name + ", may we ask you about our service?";
}
