using AvatarStudio.Account;
using AvatarStudio.Staff;

namespace AvatarStudio.Audience;

internal static class AudienceEndpoints
{
    public static void MapAudience(this IEndpointRouteBuilder app)
    {
        app.MapGet("/statistics", (AudienceStatistics statistics, CancellationToken cancel) => statistics.CurrentAsync(cancel));
        app.MapPost("/visits/{page}", async (string page, VerifiedCustomer who, UsageRecorder recorder, CancellationToken cancel) =>
                await recorder.VisitAsync(who, page, cancel) ? Results.NoContent() : Results.NotFound())
            .RequireAuthorization();
        app.MapGet("/recommendations", (VerifiedCustomer who, Recommendations recommendations, CancellationToken cancel) =>
                recommendations.ForAsync(who, cancel))
            .RequireAuthorization();
        app.MapPost("/campaigns", (Campaign campaign, CampaignMailer mailer, CancellationToken cancel) => mailer.SendAsync(campaign, cancel))
            .AddEndpointFilter<StaffKeyFilter>();
    }
}
