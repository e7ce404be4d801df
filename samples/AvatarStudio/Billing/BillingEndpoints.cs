using AvatarStudio.Account;
using AvatarStudio.Staff;

namespace AvatarStudio.Billing;

internal static class BillingEndpoints
{
    public static void MapBilling(this IEndpointRouteBuilder app)
    {
        var billing = app.MapGroup("/billing");
        billing.MapPut("subscription", async (SubscriptionRequest request, VerifiedCustomer who, BillingService service, CancellationToken cancel) =>
            {
                await service.SubscribeAsync(who, request.PaymentMethod, cancel);
                return Results.NoContent();
            })
            .RequireAuthorization();
        billing.MapPost("refunds", async (RefundRequest refund, BillingService service, CancellationToken cancel) =>
                await service.RefundAsync(refund, cancel) ? Results.NoContent() : Results.Conflict())
            .AddEndpointFilter<StaffKeyFilter>();
    }
}

internal sealed record SubscriptionRequest(string PaymentMethod);
