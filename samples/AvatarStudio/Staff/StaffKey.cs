using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace AvatarStudio.Staff;

/// <summary>Staff tools call with a key of their own; customers never have it.</summary>
internal static class StaffKey
{
    public const string Header = "X-Staff-Key";

    public static bool IsPresent(HttpContext context)
    {
        var expected = context.RequestServices.GetRequiredService<IConfiguration>()["Staff:Key"];
        var given = context.Request.Headers[Header].ToString();
        return !string.IsNullOrEmpty(expected)
            && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(given));
    }
}

internal sealed class StaffKeyFilter : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        StaffKey.IsPresent(context.HttpContext) ? next(context) : ValueTask.FromResult<object?>(Results.Unauthorized());
}

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class StaffKeyAttribute : Attribute, IAuthorizationFilter
{
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (!StaffKey.IsPresent(context.HttpContext))
            context.Result = new UnauthorizedResult();
    }
}
