using System.IdentityModel.Tokens.Jwt;
using System.Security.Claims;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

// A token is readable to whoever holds it: what its claims contain is in its text.
class WebTokens
{
    void Written(ILogger log, Customer c)
    {
        var token = new JwtSecurityToken("shop", "app", new[] { new Claim("email", c.Email) });
        log.LogInformation("{Token}", new JwtSecurityTokenHandler().WriteToken(token)); //~ PUR203 Customer.Email
        var other = new JwtSecurityToken("shop", "app", new[] { new Claim("theme", c.Theme) });
        log.LogInformation("{Token}", new JwtSecurityTokenHandler().WriteToken(other));
    }

    void Made(ILogger log, Customer c)
    {
        var descriptor = new SecurityTokenDescriptor { Claims = new Dictionary<string, object> { ["email"] = c.Email } };
        log.LogInformation("{Token}", new JsonWebTokenHandler().CreateToken(descriptor)); //~ PUR203 Customer.Email
        log.LogInformation("{Token}", new JsonWebTokenHandler().CreateToken("{}"));
        log.LogInformation("{Token}", new JwtSecurityTokenHandler().CreateEncodedJwt(descriptor)); //~ PUR203 Customer.Email
    }
}
