using AvatarStudio.Account;
using AvatarStudio.Staff;

namespace AvatarStudio.Gallery;

internal static class GalleryEndpoints
{
    public static void MapGallery(this IEndpointRouteBuilder app)
    {
        var gallery = app.MapGroup("/gallery");
        gallery.MapPost("", async (AvatarUpload upload, VerifiedCustomer who, GalleryService service, CancellationToken cancel) =>
                Results.Created($"/gallery/{await service.UploadAsync(who.Id, upload, cancel)}", null))
            .RequireAuthorization();
        gallery.MapPost("{id:int}/feature", async (int id, GalleryService service, CancellationToken cancel) =>
                await service.FeatureAsync(id, cancel) ? Results.NoContent() : Results.NotFound())
            .AddEndpointFilter<StaffKeyFilter>();
    }
}
