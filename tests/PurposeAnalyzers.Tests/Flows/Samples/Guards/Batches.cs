// What was read after the check stays checked: in lists, in labelled rows, sent later and elsewhere.
class Guest
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    [OptedOutOf(Recipient.Sisters)]
    public bool Stopped { get; set; }
}

record SharedGuest([PersonalData(Category = DataCategory.EmailAddress)] string Mail);

[DisclosesTo(Recipient.Sisters)]
class SistersClient
{
    private readonly HttpClient http;

    public SistersClient(HttpClient http) => this.http = http;

    public async Task Share(IReadOnlyList<SharedGuest> guests)
    {
        using var body = new StringContent(System.Text.Json.JsonSerializer.Serialize(guests));
        await http.PostAsync("v1/guests", body);
    }
}

class Batches
{
    private readonly SistersClient sisters;

    public Batches(SistersClient sisters) => this.sisters = sisters;

    public async Task Share(List<Guest> guests)
    {
        var batch = new List<SharedGuest>();
        foreach (var guest in guests)
        {
            if (guest.Stopped)
                continue;
            batch.Add(new SharedGuest(guest.Mail));
        }

        await Send(batch);
    }

    private async Task Send(List<SharedGuest> batch)
    {
        if (batch.Count > 0)
            await sisters.Share(batch);
    }
}

class UnaskedBatches
{
    private readonly SistersClient sisters;

    public UnaskedBatches(SistersClient sisters) => this.sisters = sisters;

    public async Task Share(List<Guest> guests)
    {
        var batch = new List<SharedGuest>();
        foreach (var guest in guests)
            batch.Add(new SharedGuest(guest.Mail));
        await Send(batch); //~ PUR304 Guest.Mail
    }

    private async Task Send(List<SharedGuest> batch)
    {
        if (batch.Count > 0)
            await sisters.Share(batch);
    }
}
