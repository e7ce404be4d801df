namespace Violations.KeptCorrect;

// Policy 4: personal information is kept correct and current. What is stored and can never be corrected is not.

public sealed class DeliveryContactWrong //~ PUR401 correct
{
    public int Id { get; init; }

    [PersonalData(Category = DataCategory.PhoneNumber)]
    public required string Phone { get; set; }
}

public sealed class DeliveryContactRight
{
    public int Id { get; init; }

    [PersonalData(Category = DataCategory.PhoneNumber)]
    public required string Phone { get; set; }
}

public sealed class ContactsDatabase(DbContextOptions<ContactsDatabase> options) : DbContext(options)
{
    public DbSet<DeliveryContactWrong> Wrong => Set<DeliveryContactWrong>();

    public DbSet<DeliveryContactRight> Right => Set<DeliveryContactRight>();
}

/// <summary>What both have, implemented elsewhere.</summary>
[CheckedByCaller]
public interface IContactRequests
{
    [Exports(typeof(DeliveryContactWrong)), Erases(typeof(DeliveryContactWrong)), StopsUse(typeof(DeliveryContactWrong))]
    [Exports(typeof(DeliveryContactRight)), Erases(typeof(DeliveryContactRight)), StopsUse(typeof(DeliveryContactRight))]
    Task AnswerAsync(int customer);
}

[CheckedByCaller]
[ProcessesFor(Purpose.AccountSelfService)]
public sealed class ContactCorrections(ContactsDatabase db)
{
    [Corrects(typeof(DeliveryContactRight))]
    public async Task CorrectAsync(int id, [PersonalData(Category = DataCategory.PhoneNumber)] string phone)
    {
        var contact = await db.Right.SingleAsync(contact => contact.Id == id);
        contact.Phone = phone;
        await db.SaveChangesAsync();
    }
}
