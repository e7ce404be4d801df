// catalog: { "defaultCategory": "Contact", "faceCategory": "FaceExpression", "rights": ["export", "erase"],
//   "purposes": { "Newsletter": { "consent": true }, "Billing": {}, "Recruiting": {} },
//   "categories": { "Contact": { "purposes": ["Billing"] },
//     "Name": {}, "EmailAddress": {}, "PhoneNumber": {}, "PostalAddress": {}, "BirthDate": {}, "BankAccount": {},
//     "CustomerId": {}, "UsageHistory": {}, "FaceExpression": {} } }
using Archive;
using Hotels;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

// What a referenced project stores, and this one answers for: it sets the context up, and it is where requests arrive.
static class Start
{
    static void Services(IServiceCollection services)
    {
        services.AddDbContext<HotelContext>(options => options.EnableDetailedErrors()); //~ PUR401 Guest.Mail + erase
        services.AddDbContext<ArchiveContext>();
    }
}

[CheckedByCaller]
class Desk : ControllerBase
{
    private readonly HotelContext hotel;

    public Desk(HotelContext hotel) => this.hotel = hotel;

    [HttpGet("me"), Exports(typeof(Guest))]
    public Guest Tell(int id) => hotel.Guests.Single(guest => guest.Id == id);

    [HttpGet("booking"), Exports(typeof(Booking))]
    public Booking TellBooking(int id) => hotel.Bookings.Single(booking => booking.Id == id);

    [HttpDelete("booking"), Erases(typeof(Booking))]
    public void Remove(int id) => hotel.Bookings.Remove(hotel.Bookings.Single(booking => booking.Id == id));
}

// assembly: Ours.Hotels
using Microsoft.EntityFrameworkCore;
using System.Linq;
using PurposeAnalyzers;

namespace Hotels
{
    public class Guest
    {
        public int Id { get; set; }

        [PersonalData]
        public string Mail { get; set; } = "";
    }

    public class Booking
    {
        public int Id { get; set; }

        [PersonalData]
        public string Name { get; set; } = "";
    }

    public class Room
    {
        public int Id { get; set; }
    }

    public class HotelContext : DbContext
    {
        public DbSet<Guest> Guests => Set<Guest>();

        public DbSet<Booking> Bookings => Set<Booking>();

        public DbSet<Room> Rooms => Set<Room>();
    }

    // Nobody here names it.
    public class LedgerContext : DbContext
    {
        public DbSet<Guest> Guests => Set<Guest>();
    }
}

// assembly: Ours.Archive
using Microsoft.EntityFrameworkCore;
using System.Linq;
using PurposeAnalyzers;

namespace Archive
{
    public class Letter
    {
        public int Id { get; set; }

        [PersonalData]
        public string Sender { get; set; } = "";
    }

    public class ArchiveContext : DbContext
    {
        public DbSet<Letter> Letters => Set<Letter>();
    }

    // It handles rights itself: what it lacks was told there.
    public class Clerk
    {
        private readonly ArchiveContext archive;

        public Clerk(ArchiveContext archive) => this.archive = archive;

        [Exports(typeof(Letter)), CheckedByCaller]
        public Letter Tell(int id) => archive.Letters.Single(letter => letter.Id == id);
    }
}
