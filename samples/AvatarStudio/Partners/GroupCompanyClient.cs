namespace AvatarStudio.Partners;

/// <summary>The companies of our group (policy 5). Every caller has to ask first whether the customer has stopped it.</summary>
[DisclosesTo(Recipient.GroupCompanies)]
internal sealed class GroupCompanyClient(HttpClient http)
{
    public async Task ShareAsync(IReadOnlyList<SharedCustomer> customers, CancellationToken cancel)
    {
        using var response = await http.PostAsJsonAsync("v1/customers", customers, cancel);
        response.EnsureSuccessStatusCode();
    }
}

internal sealed record SharedCustomer(
    [PersonalData(Category = DataCategory.EmailAddress)] string Email,
    [PersonalData(Category = DataCategory.Name)] string Name);
