namespace Violations.PolicyChanges;

// Policy 10: the policy may change. Code that still names what the catalog no longer has, or permits what it no longer permits, says so
// in the build that brings the new catalog.

[ProcessesFor("Newsletter")] //~ PUR002 Newsletter
public sealed class NewsletterWrong(IOutbox outbox)
{
    public Task SendAsync(string text) => outbox.SendAsync("readers@lists.avatarstudio.example", text);
}

[ProcessesFor(Purpose.PromotionalEmail)]
public sealed class NewsletterRight(IOutbox outbox)
{
    public Task SendAsync(string text) => outbox.SendAsync("readers@lists.avatarstudio.example", text);
}

public sealed class PayeeWrong
{
    [PersonalData(Purpose.Billing, Purpose.MarketResearch, Category = DataCategory.BankAccount)] //~ PUR003 MarketResearch
    public required string Iban { get; init; }

    [DisclosesTo("MailHouse")] //~ PUR002 MailHouse
    public void Print(string text) => ArgumentNullException.ThrowIfNull(text);
}

public sealed class PayeeRight
{
    [PersonalData(Purpose.Billing, Category = DataCategory.BankAccount)]
    public required string Iban { get; init; }

    [DisclosesTo(Recipient.Courier)]
    public void Print(string text) => ArgumentNullException.ThrowIfNull(text);
}
