namespace Violations.PublishedByCustomers;

// Policy 7: what customers publish themselves is not our disclosure. It must be their own act: a page that shows names because it looks
// livelier is ours.

public sealed class Artist
{
    [PersonalData(Category = DataCategory.Name)]
    public required string Name { get; init; }
}

[DisclosesTo(Recipient.Public)]
public interface IPublicGallery
{
    Task ShowAsync(string caption);
}

public sealed class FrontPageWrong(IPublicGallery gallery)
{
    public Task DecorateAsync(Artist artist) => gallery.ShowAsync("New from " + artist.Name); //~ PUR302 Artist.Name
}

public sealed class PublishRight(IPublicGallery gallery)
{
    [DisclosureBasis(DisclosureGround.SubjectsOwnAct, "The artist chose to publish under the name shown in the preview")]
    public Task PublishAsync(Artist artist) => gallery.ShowAsync("By " + artist.Name);
}
