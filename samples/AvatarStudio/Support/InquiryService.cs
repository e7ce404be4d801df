using AvatarStudio.Mail;
using AvatarStudio.Storage;

namespace AvatarStudio.Support;

/// <summary>Takes questions, shows them to agents and mails the answers (policy 2, "take, look into and answer inquiries").</summary>
[ProcessesFor(Purpose.CustomerSupport)]
public sealed class InquiryService(StudioDbContext db, IMailSender mail, TimeProvider clock, ILogger<InquiryService> logger)
{
    public async Task<int> ReceiveAsync(Guid customerId, NewInquiry received, CancellationToken cancel)
    {
        var inquiry = new Inquiry { CustomerId = customerId, Message = received.Message };
        db.Inquiries.Add(inquiry);
        await db.SaveChangesAsync(cancel);
        logger.LogInformation("Inquiry {InquiryId} of customer {CustomerId} received", inquiry.Id, customerId);
        return inquiry.Id;
    }

    public async Task<IReadOnlyList<OpenInquiry>> OpenAsync(CancellationToken cancel)
    {
        var open =
            from inquiry in db.Inquiries
            join customer in db.Customers on inquiry.CustomerId equals customer.Id
            where inquiry.Answer == null
            orderby inquiry.ReceivedAt
            select new OpenInquiry(inquiry.Id, inquiry.ReceivedAt, customer.Name, inquiry.Message);
        return await open.Take(50).ToListAsync(cancel);
    }

    public async Task<bool> AnswerAsync(int id, InquiryAnswer answer, CancellationToken cancel)
    {
        var inquiry = await db.Inquiries.FindAsync([id], cancel);
        if (inquiry is not { Answer: null })
            return false;
        var customer = await db.Customers.SingleAsync(customer => customer.Id == inquiry.CustomerId, cancel);

        inquiry.Answer = answer.Text;
        inquiry.AnsweredAt = clock.GetUtcNow().UtcDateTime;
        await db.SaveChangesAsync(cancel);
        await mail.SendAsync(customer.Email, $"Your inquiry {inquiry.Id}", Letter(customer.Name, answer.Text), cancel);
        return true;
    }

    private static string Letter(string name, string answer) => $"""
        Dear {name},

        {answer}

        If anything is still unclear, just answer this mail.
        Avatar Studio
        """;
}
