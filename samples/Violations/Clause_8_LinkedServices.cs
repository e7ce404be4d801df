namespace Violations.LinkedServices;

// Policy 8: linked services have policies of their own. What goes to one goes to a third party, and so to one that the catalog lists.

public sealed class LinkedAccount
{
    [PersonalData(Category = DataCategory.ExternalAccountId)]
    public required string ExternalId { get; init; }
}

[ProcessesFor(Purpose.ServiceProvision)]
public sealed class ShareButtonWrong(HttpClient http)
{
    public async Task ShareAsync(LinkedAccount account, string picture)
    {
        await PostAsync("https://api.otherchat.example/shares", new { user = account.ExternalId, picture }); //~ PUR301 LinkedAccount.ExternalId
    }

    private Task PostAsync<T>(string address, T body) => http.PostAsJsonAsync(address, body);
}

[ProcessesFor(Purpose.ServiceProvision)]
public sealed class ShareButtonRight(HttpClient http)
{
    public async Task ShareAsync(LinkedAccount account, string picture)
    {
        await PostAsync("https://api.social.example/shares", new { user = account.ExternalId, picture });
    }

    private Task PostAsync<T>(string address, T body) => http.PostAsJsonAsync(address, body);
}
