namespace AvatarStudio.Account;

/// <summary>Everything we hold about one customer, and what we hold it for (policy 9).</summary>
public sealed record AccountExport(
    Customer Registration,
    IReadOnlyList<Order> Orders,
    IReadOnlyList<Inquiry> Inquiries,
    IReadOnlyList<UploadedAvatar> Uploads,
    IReadOnlyList<UsageEvent> Usage)
{
    public IReadOnlyDictionary<string, string[]> Purposes { get; } = new Dictionary<string, string[]>
    {
        ["registration"] = [Purpose.ServiceProvision, Purpose.CustomerSupport, Purpose.PromotionalEmail, Purpose.GroupSharing],
        ["birthDate"] = [Purpose.Statistics],
        ["phone"] = [Purpose.Shipping, Purpose.DeliveryConfirmation],
        ["orders"] = [Purpose.OrderProcessing, Purpose.Shipping, Purpose.DeliveryConfirmation],
        ["inquiries"] = [Purpose.CustomerSupport],
        ["uploads"] = [Purpose.ServiceProvision, Purpose.ContentContact],
        ["usage"] = [Purpose.Statistics, Purpose.Personalization],
    };
}
