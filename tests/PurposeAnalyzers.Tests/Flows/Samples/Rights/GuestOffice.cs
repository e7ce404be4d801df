// langversion: 12
// catalog: {
//   "policy": { "name": "Office", "version": "1" },
//   "defaultCategory": "PersonalInfo", "faceCategory": "FaceExpression",
//   "purposes": { "Newsletter": { "consent": true }, "Recruiting": {} },
//   "categories": { "PersonalInfo": { "identifying": true, "logging": "forbidden" }, "Name": {}, "EmailAddress": {}, "PhoneNumber": {}, "BirthDate": {}, "PostalAddress": {},
//                   "CustomerId": {}, "BankAccount": {}, "UsageHistory": {}, "FaceExpression": { "final": true } },
//   "rights": ["export", "correct", "erase"]
// }
using Microsoft.EntityFrameworkCore;

// An office for people's rights: a stored type with all handlers, one without erasure, a handler that forgets a member, one that asks too late.
class Guest
{
    public int Id { get; set; }

    [PersonalData]
    public string Name { get; set; } = "";

    [PersonalData]
    public string Mail { get; set; } = "";

    public int Nights { get; set; }
}

class Booking //~ PUR401 erase
{
    public int Id { get; set; }

    [PersonalData]
    public string Wishes { get; set; } = "";
}

class Hotel : DbContext
{
    public DbSet<Guest> Guests { get; set; } = null!;

    public DbSet<Booking> Bookings { get; set; } = null!;
}

interface IIdentity
{
    [VerifiesIdentity]
    Task<bool> Knows(int id);
}

class GuestRights(Hotel db, IIdentity identity)
{
    [Exports(typeof(Guest))]
    public async Task<object?> Export(int id)
    {
        if (!await identity.Knows(id))
            return null;
        var guest = await db.Guests.FirstAsync(g => g.Id == id);
        return new { guest.Name, guest.Mail, guest.Nights };
    }

    [Corrects(typeof(Guest))]
    public async Task Correct(int id, string name, string mail)
    {
        if (!await identity.Knows(id))
            return;
        var guest = await db.Guests.FirstAsync(g => g.Id == id);
        (guest.Name, guest.Mail) = (name, mail);
        await db.SaveChangesAsync();
    }

    [Erases(typeof(Guest))]
    public async Task Erase(int id)
    {
        if (!await identity.Knows(id))
            throw new UnauthorizedAccessException();
        db.Guests.Remove(await db.Guests.FirstAsync(g => g.Id == id));
        await db.SaveChangesAsync();
    }

    [Exports(typeof(Guest))]
    public async Task<string> ExportShort(int id) //~ PUR402 Guest.Mail
    {
        if (!await identity.Knows(id))
            return "";
        return (await db.Guests.FirstAsync(g => g.Id == id)).Name;
    }

    [Exports(typeof(Booking))]
    public async Task<string> ExportBooking(int id)
    {
        var wishes = (await db.Bookings.FirstAsync(b => b.Id == id)).Wishes; //~ PUR403
        return await identity.Knows(id) ? wishes : "";
    }

    [Corrects(typeof(Booking))]
    public async Task CorrectBooking(int id, string wishes)
    {
        if (await identity.Knows(id))
            (await db.Bookings.FirstAsync(b => b.Id == id)).Wishes = wishes;
    }
}
