using AvatarStudio.Staff;

namespace AvatarStudio.Partners;

internal static class GroupSharingEndpoints
{
    public static void MapGroupSharing(this IEndpointRouteBuilder app) =>
        app.MapPost("/group/share", async (GroupSharing sharing, CancellationToken cancel) =>
            {
                await sharing.ShareAsync(cancel);
                return Results.NoContent();
            })
            .AddEndpointFilter<StaffKeyFilter>();
}
