namespace Violations.ContentContact;

// Policy 2.16, writing to the uploader when an upload is used. A label on the type is a label on each of its members.

[PersonalData(Purpose.Billing, Category = DataCategory.PersonalInfo)]
public sealed class BillingContact
{
    public required string Mail { get; init; }

    public required string Street { get; init; }
}

public sealed class Upload
{
    [PersonalData(Category = DataCategory.UploadedContent)]
    public required string Title { get; init; }

    [PersonalData(Purpose.ContentContact, Category = DataCategory.EmailAddress)]
    public required string UploaderMail { get; init; }
}

public sealed class FrontPageWrong(IOutbox outbox)
{
    [ProcessesFor(Purpose.ContentContact)]
    public Task AnnounceAsync(BillingContact contact, Upload upload)
    {
        var text = string.Concat("Tomorrow on our front page: ", upload.Title);
        return outbox.SendAsync(contact.Mail, text); //~ PUR101 BillingContact.Mail
    }
}

public sealed class FrontPageRight(IOutbox outbox)
{
    [ProcessesFor(Purpose.ContentContact)]
    public Task AnnounceAsync(Upload upload)
    {
        var text = string.Concat("Tomorrow on our front page: ", upload.Title);
        return outbox.SendAsync(upload.UploaderMail, text);
    }
}
