// catalog: { "policy": { "name": "Shop", "version": "1" }, "defaultCategory": "Personal", "use": ["identity"],
//   "categories": { "Personal": { "logging": "forbidden" }, "EmailAddress": { "logging": "forbidden" }, "Face": { "storage": "forbidden" },
//     "Name": { }, "CustomerId": { "logging": "allowed" }, "PhoneNumber": { "logging": "forbidden" }, "BirthDate": { }, "PostalAddress": { }, "BankAccount": { }, "UsageHistory": { } },
//   "faceCategory": "Face", "purposes": { "Newsletter": { "consent": true }, "Recruiting": { } } }
// ASP.NET Core Identity's user, and its own attribute on one's own members.
using Microsoft.AspNetCore.Identity;

class AppUser : IdentityUser
{
    [ProtectedPersonalData]
    public string Nick { get; set; } = "";

    public string Theme { get; set; } = "";
}

class Users
{
    void Mail(AppUser user) => Console.WriteLine(user.Email); //~ PUR203 IdentityUser.Email (EmailAddress)

    void Normalized(IdentityUser user) => Console.WriteLine(user.NormalizedEmail); //~ PUR203 IdentityUser.NormalizedEmail (EmailAddress)

    void Call(AppUser user) => Console.WriteLine($"call {user.PhoneNumber}"); //~ PUR203 IdentityUser.PhoneNumber (PhoneNumber)

    void Own(AppUser user) => Console.WriteLine(user.Nick); //~ PUR203 AppUser.Nick (Personal)

    void Id(AppUser user) => Console.WriteLine(user.Id);

    void Confirmed(AppUser user) => Console.WriteLine(user.EmailConfirmed);

    void Look(AppUser user) => Console.WriteLine(user.Theme);
}
