using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

// A model that the framework fills from the request is corrected in all its members.
class Subscriber
{
    public int Id { get; set; }

    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Email { get; set; } = "";

    [PersonalData(Category = DataCategory.PhoneNumber)]
    public string? Phone { get; set; }
}

class Letters : DbContext
{
    public DbSet<Subscriber> Subscribers => Set<Subscriber>();
}

[CheckedByCaller]
class Corrections : ControllerBase
{
    private readonly Letters db;

    public Corrections(Letters db) => this.db = db;

    [Corrects(typeof(Subscriber))]
    async Task<IActionResult> Filled(int id)
    {
        var subscriber = await db.Subscribers.SingleAsync(s => s.Id == id);
        if (await TryUpdateModelAsync(subscriber))
            await db.SaveChangesAsync();
        return NoContent();
    }

    [Corrects(typeof(Subscriber))]
    async Task<IActionResult> Half(int id, string email) //~ PUR402 Subscriber.Phone
    {
        var subscriber = await db.Subscribers.SingleAsync(s => s.Id == id);
        subscriber.Email = email;
        await db.SaveChangesAsync();
        return NoContent();
    }
}
