using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace AvatarStudio.Account;

internal static class SessionEndpoints
{
    private const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;

    public static void MapSessions(this IEndpointRouteBuilder app)
    {
        app.MapPost("/register", async (Registration registration, SignInService service, CancellationToken cancel) =>
            await service.RegisterAsync(registration, cancel) ? Results.NoContent() : Results.Conflict());
        app.MapPost("/session/code", async (CodeRequest request, SignInService service, CancellationToken cancel) =>
        {
            await service.SendCodeAsync(request, cancel);
            return Results.Accepted();
        });
        app.MapPost("/session", EnterAsync);
        app.MapDelete("/session", (HttpContext context) => context.SignOutAsync(Scheme)).RequireAuthorization();
    }

    /// <summary>The cookie holds the customer's number and nothing else, encrypted by the framework.</summary>
    [ProcessesFor(Purpose.AccountSelfService)]
    private static async Task<IResult> EnterAsync(SignIn signIn, SignInService service, HttpContext context, CancellationToken cancel)
    {
        if (!await service.MayEnterAsync(signIn, cancel) || await service.FindAsync(signIn, cancel) is not { } customer)
            return Results.Unauthorized();
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, customer.Id.ToString())], Scheme);
        await context.SignInAsync(Scheme, new ClaimsPrincipal(identity));
        return Results.NoContent();
    }
}
