namespace Violations.RequestsAreAnswered;

// Policy 9: on request we tell what we hold and what for, correct it, erase it, and stop its use. All of it, not what the form had last year.

public sealed class Profile
{
    public int Id { get; init; }

    [PersonalData(Category = DataCategory.EmailAddress)]
    public required string Email { get; set; }

    [PersonalData(Category = DataCategory.PhoneNumber)]
    public string? Phone { get; set; }

    [ConsentFor(Purpose.Personalization)]
    public bool WantsPersonalization { get; set; }
}

// Added for the voice chat; nobody has thought of requests.
public sealed class VoiceMessageWrong //~ PUR401 VoiceMessageWrong.Recording + export, correct, erase, stopUse
{
    public int Id { get; init; }

    [PersonalData(Category = DataCategory.UploadedContent)]
    public required string Recording { get; set; }
}

public sealed class VoiceMessageRight
{
    public int Id { get; init; }

    [PersonalData(Category = DataCategory.UploadedContent)]
    public required string Recording { get; set; }
}

[CheckedByCaller]
public interface IVoiceRequests
{
    [Exports(typeof(VoiceMessageRight)), Corrects(typeof(VoiceMessageRight)), Erases(typeof(VoiceMessageRight)), StopsUse(typeof(VoiceMessageRight))]
    Task AnswerAsync(int customer);
}

public sealed class ProfilesDatabase(DbContextOptions<ProfilesDatabase> options) : DbContext(options)
{
    public DbSet<Profile> Profiles => Set<Profile>();

    public DbSet<VoiceMessageWrong> FormerVoiceMessages => Set<VoiceMessageWrong>();

    public DbSet<VoiceMessageRight> VoiceMessages => Set<VoiceMessageRight>();
}

[CheckedByCaller]
[ProcessesFor(Purpose.AccountSelfService)]
public sealed class ProfileRequestsWrong(ProfilesDatabase db)
{
    [Exports(typeof(Profile))]
    public async Task<string> ExportAsync(int id) //~ PUR402 Profile.Phone
    {
        var profile = await db.Profiles.SingleAsync(profile => profile.Id == id);
        return "Mail: " + profile.Email;
    }

    [Corrects(typeof(Profile))]
    public async Task CorrectAsync(int id, [PersonalData(Category = DataCategory.EmailAddress)] string email) //~ PUR402 Profile.Phone
    {
        var profile = await db.Profiles.SingleAsync(profile => profile.Id == id);
        profile.Email = email;
        await db.SaveChangesAsync();
    }

    [Erases(typeof(Profile))]
    public async Task EraseAsync(int id) //~ PUR402 Profile.Phone
    {
        var profile = await db.Profiles.SingleAsync(profile => profile.Id == id);
        profile.Email = "";
        await db.SaveChangesAsync();
    }

    [StopsUse(typeof(Profile))]
    public Task StopUseAsync(int id) => db.Profiles.AnyAsync(profile => profile.Id == id && profile.WantsPersonalization); //~ PUR402 Profile.Email
}

[CheckedByCaller]
[ProcessesFor(Purpose.AccountSelfService)]
public sealed class ProfileRequestsRight(ProfilesDatabase db)
{
    [Exports(typeof(Profile))]
    public async Task<string> ExportAsync(int id) => JsonSerializer.Serialize(await db.Profiles.SingleAsync(profile => profile.Id == id));

    [Corrects(typeof(Profile))]
    public async Task CorrectAsync(
        int id,
        [PersonalData(Category = DataCategory.EmailAddress)] string email,
        [PersonalData(Category = DataCategory.PhoneNumber)] string? phone)
    {
        var profile = await db.Profiles.SingleAsync(profile => profile.Id == id);
        profile.Email = email;
        profile.Phone = phone ?? profile.Phone;
        await db.SaveChangesAsync();
    }

    [Erases(typeof(Profile))]
    public Task EraseAsync(int id) => db.Profiles.Where(profile => profile.Id == id).ExecuteDeleteAsync();

    [StopsUse(typeof(Profile))]
    public async Task StopUseAsync(int id)
    {
        var profile = await db.Profiles.SingleAsync(profile => profile.Id == id);
        profile.WantsPersonalization = false;
        await db.SaveChangesAsync();
    }
}
