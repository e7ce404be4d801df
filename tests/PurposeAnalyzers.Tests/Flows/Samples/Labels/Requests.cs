// langversion: 12
// catalog: { "policy": { "name": "Shop", "version": "1" }, "defaultCategory": "Personal", "use": ["aspnetcore"],
//   "categories": { "Personal": { "logging": "forbidden" }, "IpAddress": { "logging": "forbidden" }, "UserAgent": { "logging": "forbidden" },
//     "Cookie": { "logging": "forbidden", "storage": "forbidden" }, "EmailAddress": { "logging": "forbidden" }, "Face": { "storage": "forbidden" },
//     "Name": { }, "PhoneNumber": { }, "BirthDate": { }, "PostalAddress": { }, "BankAccount": { }, "CustomerId": { "logging": "allowed" }, "UsageHistory": { } },
//   "faceCategory": "Face", "purposes": { "Newsletter": { "consent": true }, "Recruiting": { } } }
// What a request tells about whoever sends it: sources without any label of one's own.
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

class Requests(ILogger<Requests> log)
{
    void Address(HttpContext context) => log.LogInformation("from {Ip}", context.Connection.RemoteIpAddress); //~ PUR203 ConnectionInfo.RemoteIpAddress (IpAddress)

    void Port(HttpContext context) => log.LogInformation("from {Port}", context.Connection.RemotePort);

    void Agent(HttpRequest request) => log.LogInformation("by {Agent}", request.Headers.UserAgent.ToString()); //~ PUR203 the User-Agent header (UserAgent)

    void AgentByName(HttpRequest request)
    {
        var agent = request.Headers["User-Agent"].ToString();
        log.LogInformation("by {Agent}", agent); //~ PUR203 the User-Agent header (UserAgent)
    }

    void Forwarded(HttpRequest request) => Console.WriteLine(request.Headers["X-Forwarded-For"]); //~ PUR203 the X-Forwarded-For header (IpAddress)

    void OtherHeader(HttpRequest request) => Console.WriteLine(request.Headers["X-Correlation-Id"]);

    void Accepts(HttpRequest request) => Console.WriteLine(request.Headers.Accept);

    void CookieKept(HttpRequest request) => File.WriteAllText("cookie.txt", request.Cookies["session"]); //~ PUR201 a cookie (Cookie)

    void CookieTried(HttpRequest request)
    {
        if (request.Cookies.TryGetValue("session", out var value))
            File.AppendAllText("cookie.txt", value); //~ PUR201 a cookie (Cookie)
    }

    void MailClaim(ClaimsPrincipal user) => log.LogInformation("{Mail}", user.FindFirstValue(ClaimTypes.Email)); //~ PUR203 the e-mail claim (EmailAddress)

    void MailClaimObject(ClaimsPrincipal user) => log.LogInformation("{Mail}", user.FindFirst("email")?.Value); //~ PUR203 the e-mail claim (EmailAddress)

    void RoleClaim(ClaimsPrincipal user) => log.LogInformation("{Role}", user.FindFirstValue(ClaimTypes.Role));

    void IdClaim(ClaimsPrincipal user) => log.LogInformation("{Id}", user.FindFirstValue(ClaimTypes.NameIdentifier));
}
