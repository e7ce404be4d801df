namespace Violations.AnythingElse;

// Policy 2, at its end: whatever is not among the purposes needs the customer's consent first. Somebody has had the idea to teach the
// generator of characters with the avatars in the gallery: the catalog foresees that with consent, and for nothing but uploaded works.

public sealed class GalleryAvatar
{
    public Guid Id { get; set; }

    [PersonalData(Category = DataCategory.UploadedContent)]
    public required string ModelFile { get; set; }

    [PersonalData(Purpose.ContentContact, Category = DataCategory.Name)]
    public required string Artist { get; set; }

    [ConsentFor(Purpose.ModelTraining)]
    public DateTime? TrainingAgreedAt { get; set; }
}

public interface IGallery
{
    IAsyncEnumerable<GalleryAvatar> AllAsync(CancellationToken stop);
}

public interface ITrainingSet
{
    Task AddAsync(string name, string file);
}

[ProcessesFor(Purpose.ModelTraining)]
public sealed class TrainingRunWrong(IGallery gallery, ITrainingSet set, ILogger<TrainingRunWrong> log)
{
    public async Task RunAsync(CancellationToken stop)
    {
        var count = 0;
        await foreach (var avatar in gallery.AllAsync(stop))
        {
            await set.AddAsync(avatar.Id.ToString("N"), avatar.ModelFile); //~ PUR105 GalleryAvatar.ModelFile (UploadedContent) is used for ModelTraining
            count++;
        }

        log.LogInformation("{Count} avatars taken over", count);
    }
}

[ProcessesFor(Purpose.ModelTraining)]
public sealed class TrainingRunRight(IGallery gallery, ITrainingSet set, ILogger<TrainingRunRight> log)
{
    public async Task RunAsync(CancellationToken stop)
    {
        var count = 0;
        await foreach (var avatar in gallery.AllAsync(stop))
        {
            if (avatar.TrainingAgreedAt is null)
                continue;
            await set.AddAsync(avatar.Id.ToString("N"), avatar.ModelFile);
            count++;
        }

        log.LogInformation("{Count} avatars taken over", count);
    }
}

// What the catalog does not foresee at all is no matter of a forgotten check: without the artist's consent his name is for nothing else.
[ProcessesFor(Purpose.ModelTraining)]
public sealed class CreditsWrong(ITrainingSet set)
{
    public Task NameAsync(GalleryAvatar avatar) => set.AddAsync(avatar.Artist, "style"); //~ PUR101 GalleryAvatar.Artist
}

[ProcessesFor(Purpose.ModelTraining)]
public sealed class CreditsRight(ITrainingSet set)
{
    public Task NameAsync(GalleryAvatar avatar) =>
        avatar.TrainingAgreedAt is { } agreed && agreed < DateTime.UtcNow ? set.AddAsync(avatar.Artist, "style") : Task.CompletedTask;
}
