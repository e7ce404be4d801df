// catalog: { "defaultCategory": "Contact", "faceCategory": "FaceExpression", "rights": ["export", "correct", "erase", "stopUse"],
//   "purposes": { "Newsletter": { "consent": true }, "Billing": {}, "Recruiting": {} },
//   "categories": { "Contact": { "purposes": ["Billing"] },
//     "Name": {}, "EmailAddress": {}, "PhoneNumber": {}, "PostalAddress": {}, "BirthDate": {}, "BankAccount": {},
//     "CustomerId": {}, "UsageHistory": {}, "FaceExpression": {} } }
using Microsoft.EntityFrameworkCore;

// Rights of the catalog that stored types lack: once per type, naming what is missing.
class Guest //~ PUR401 Guest.Mail + erase, stopUse
{
    public int Id { get; set; }

    [PersonalData]
    public string Mail { get; set; } = "";
}

class Room
{
    public int Id { get; set; }

    public int Floor { get; set; }
}

class Reader
{
    public int Id { get; set; }

    [PersonalData]
    public string Mail { get; set; } = "";

    [ConsentFor(Purpose.Newsletter)]
    public bool News { get; set; }
}

class Visit //~ PUR401 Visit.By + export, correct, erase, stopUse
{
    public int Id { get; set; }

    [PersonalData]
    public string By { get; set; } = "";
}

// Shown, never stored.
class GuestPage
{
    [PersonalData]
    public string Mail { get; set; } = "";
}

class Hotel : DbContext
{
    public DbSet<Guest> Guests => Set<Guest>();

    public DbSet<Guest> FormerGuests => Set<Guest>();

    public DbSet<Room> Rooms => Set<Room>();

    public DbSet<Reader> Readers => Set<Reader>();
}

class VisitLog
{
    [Stores]
    public void Keep(Visit visit) { }
}

[CheckedByCaller]
class GuestDesk
{
    private readonly Hotel hotel;

    public GuestDesk(Hotel hotel) => this.hotel = hotel;

    [Exports(typeof(Guest))]
    Guest? Tell(int id) => hotel.Guests.Find(id);

    [Corrects(typeof(Guest))]
    void Correct(int id, GuestPage page)
    {
        hotel.Guests.Find(id)!.Mail = page.Mail;
        hotel.SaveChanges();
    }
}

[CheckedByCaller]
interface IReaderDesk
{
    [Exports(typeof(Reader)), Corrects(typeof(Reader)), Erases(typeof(Reader)), StopsUse(typeof(Reader))]
    Task<Reader?> Handle(int id, string mail);
}

class ReaderDesk : IReaderDesk
{
    private readonly Hotel hotel;

    public ReaderDesk(Hotel hotel) => this.hotel = hotel;

    public async Task<Reader?> Handle(int id, string mail)
    {
        var reader = await hotel.Readers.FindAsync(id);
        if (reader is null)
            return null;
        reader.Mail = mail;
        reader.News = false;
        await hotel.SaveChangesAsync();
        return reader;
    }
}
