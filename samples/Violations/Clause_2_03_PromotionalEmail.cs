namespace Violations.PromotionalEmail;

// Policy 2.3, mail about new features and campaigns. Who applied for a job has not asked for any.

public sealed class Applicant
{
    [PersonalData(Purpose.Recruiting, Category = DataCategory.Name)]
    public required string Name { get; init; }

    [PersonalData(Purpose.Recruiting, Category = DataCategory.EmailAddress)]
    public required string Email { get; init; }
}

public sealed class Customer
{
    [PersonalData(Category = DataCategory.Name)]
    public required string Name { get; init; }

    [PersonalData(Category = DataCategory.EmailAddress)]
    public required string Email { get; init; }
}

[ProcessesFor(Purpose.PromotionalEmail)]
public sealed class CampaignWrong(IOutbox outbox)
{
    public async Task InviteAsync(IEnumerable<Applicant> applicants)
    {
        foreach (var applicant in applicants)
        {
            var text = $"Dear {applicant.Name}, our characters have learnt to dance."; //~ PUR101 Applicant.Name
            await outbox.SendAsync(applicant.Email, text); //~ PUR101 Applicant.Email
        }
    }
}

[ProcessesFor(Purpose.PromotionalEmail)]
public sealed class CampaignRight(IOutbox outbox)
{
    public async Task InviteAsync(IEnumerable<Customer> customers)
    {
        foreach (var customer in customers)
        {
            var text = $"Dear {customer.Name}, our characters have learnt to dance.";
            await outbox.SendAsync(customer.Email, text);
        }
    }
}
