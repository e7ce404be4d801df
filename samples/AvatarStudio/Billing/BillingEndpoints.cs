using AvatarStudio.Staff;

namespace AvatarStudio.Billing;

internal static class BillingEndpoints
{
    public static void MapBilling(this IEndpointRouteBuilder app) =>
        app.MapPost("/billing/refunds", async (RefundRequest refund, BillingService billing, CancellationToken cancel) =>
                await billing.RefundAsync(refund, cancel) ? Results.NoContent() : Results.Conflict())
            .AddEndpointFilter<StaffKeyFilter>();
}
