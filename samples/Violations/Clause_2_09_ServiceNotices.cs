namespace Violations.ServiceNotices;

// Policy 2.9, important notices. The lambda that is handed over says what it is for; what it captures is judged by that.

public sealed class Partner
{
    [PersonalData(Purpose.PartnerPromotion, Category = DataCategory.EmailAddress)]
    public required string ContactMail { get; init; }
}

public sealed class Customer
{
    [PersonalData(Purpose.ServiceProvision, Purpose.ServiceNotices, Category = DataCategory.EmailAddress)]
    public required string Email { get; init; }
}

public delegate Task Notice(IOutbox outbox);

public static class MaintenanceWrong
{
    public static Notice For(Partner partner) =>
        [ProcessesFor(Purpose.ServiceNotices)] async (outbox) =>
        {
            await outbox.SendAsync(partner.ContactMail, "We are down for an hour tonight."); //~ PUR101 Partner.ContactMail
        };
}

public static class MaintenanceRight
{
    public static Notice For(Customer customer) =>
        [ProcessesFor(Purpose.ServiceNotices)] async (outbox) =>
        {
            await outbox.SendAsync(customer.Email, "We are down for an hour tonight.");
        };
}
