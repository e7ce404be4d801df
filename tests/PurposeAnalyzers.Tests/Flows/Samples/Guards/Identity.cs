// A handler of a right reaches data only after the requester's identity is verified: here, or by whoever calls.
using System.Text.Json;

interface IDesk
{
    [VerifiesIdentity]
    bool Confirms(string document);

    [VerifiesIdentity]
    Task RequireAsync(string document);
}

[VerifiesIdentity]
sealed record Proof(int Id);

[VerifiesIdentity]
sealed class VerifiedOnlyAttribute : Attribute
{
}

class RightsDesk
{
    private readonly ICustomers customers;
    private readonly IDesk desk;

    public RightsDesk(ICustomers customers, IDesk desk) => (this.customers, this.desk) = (customers, desk);

    [Exports(typeof(Customer))]
    string Unverified(int id) => JsonSerializer.Serialize(customers.Get(id)); //~ PUR403 RightsDesk.Unverified

    [Exports(typeof(Customer))]
    string? Verified(int id, string document) => desk.Confirms(document) ? JsonSerializer.Serialize(customers.Get(id)) : null;

    [Exports(typeof(Customer))]
    async Task<string> VerifiedByThrowing(int id, string document)
    {
        await desk.RequireAsync(document);
        return JsonSerializer.Serialize(customers.Get(id));
    }

    [Exports(typeof(Customer))]
    string? TooLate(int id, string document)
    {
        var c = customers.Get(id); //~ PUR403 RightsDesk.TooLate
        return desk.Confirms(document) ? JsonSerializer.Serialize(c) : null;
    }

    [Exports(typeof(Customer))]
    string WithProof(Proof who) => JsonSerializer.Serialize(customers.Get(who.Id));

    [Exports(typeof(Customer))]
    [VerifiedOnly]
    string Filtered(int id) => JsonSerializer.Serialize(customers.Get(id));

    [StopsUse(typeof(Customer))]
    private void StopFor(int id) => customers.Get(id).AcceptsNews = false;

    void StopVerified(int id, string document)
    {
        if (desk.Confirms(document))
            StopFor(id);
    }

    void StopUnverified(int id) => StopFor(id); //~ PUR403 RightsDesk.StopFor
}
