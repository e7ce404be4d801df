// catalog: { "defaultCategory": "Contact", "faceCategory": "FaceExpression", "rights": ["export", "erase"],
//   "purposes": { "Newsletter": { "consent": true }, "Billing": {}, "Recruiting": {} },
//   "categories": { "Contact": { "purposes": ["Billing"] },
//     "Name": {}, "EmailAddress": {}, "PhoneNumber": {}, "PostalAddress": {}, "BirthDate": {}, "BankAccount": {},
//     "CustomerId": {}, "UsageHistory": {}, "FaceExpression": {} } }
using Microsoft.EntityFrameworkCore;

// No handler, no request, no program: the project that stores is not the one that answers people's requests.
class Guest
{
    public int Id { get; set; }

    [PersonalData]
    public string Mail { get; set; } = "";
}

class Hotel : DbContext
{
    public DbSet<Guest> Guests => Set<Guest>();
}
