// catalog: {
//   "use": ["aspnetcore", "identity"], "defaultCategory": "PersonalInfo", "faceCategory": "FaceExpression",
//   "purposes": { "Billing": { }, "Newsletter": { "consent": true }, "Recruiting": { } },
//   "categories": {
//     "PersonalInfo": { "identifying": true, "logging": "forbidden" },
//     "Name": { "parent": "PersonalInfo" }, "EmailAddress": { "parent": "PersonalInfo" }, "PhoneNumber": { "parent": "PersonalInfo" },
//     "PostalAddress": { "parent": "PersonalInfo" }, "BirthDate": { "parent": "PersonalInfo" }, "BankAccount": { "parent": "PersonalInfo" },
//     "CustomerId": { "logging": "allowed" }, "UsageHistory": { }, "UserName": { "parent": "PersonalInfo" }, "IpAddress": { "parent": "PersonalInfo" }, "Cookie": { "parent": "PersonalInfo" },
//     "FaceExpression": { "final": true, "logging": "forbidden" } } }
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

// What a request and Identity's user tell, switched on by the catalog.
class IdentityOfRequests
{
    void Forwarded(HttpRequest request)
    {
        Console.WriteLine(string.Join(",", request.Headers.GetCommaSeparatedValues("Accept")));
        Console.WriteLine(string.Join(",", request.Headers.GetCommaSeparatedValues("X-Forwarded-For"))); //~ PUR203
    }

    void Cookies(HttpRequest request)
    {
        Console.WriteLine(request.Headers.Host);
        Console.WriteLine(request.Headers.Cookie); //~ PUR203
    }

    void User(IdentityUser user)
    {
        Console.WriteLine(user.LockoutEnabled);
        Console.WriteLine(user.UserName); //~ PUR203
        Console.WriteLine(user.NormalizedUserName); //~ PUR203
    }
}
