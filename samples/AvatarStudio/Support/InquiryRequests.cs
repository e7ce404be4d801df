namespace AvatarStudio.Support;

public sealed record NewInquiry(
    [PersonalData(Purpose.CustomerSupport, Purpose.AccountSelfService, Category = DataCategory.CommunicationLog)]
    [Required, StringLength(4000)]
    string Message);

public sealed record InquiryAnswer([Required, StringLength(4000)] string Text);

/// <summary>What an agent sees of a question that waits for an answer.</summary>
public sealed record OpenInquiry(
    int Id,
    DateTime ReceivedAt,
    [PersonalData(Category = DataCategory.Name)] string From,
    [PersonalData(Purpose.CustomerSupport, Category = DataCategory.CommunicationLog)] string Message);
