// Proofs of identity: whoever holds one has been verified, however it got there.
using System.Text.Json;

interface ILogin
{
    Session? Verify(string document);

    [VerifiesIdentity]
    bool Matches(int id, string code);
}

[VerifiesIdentity]
abstract class Session
{
    public int Id { get; set; }
}

sealed class StrongSession : Session
{
}

class ProofDesk
{
    private readonly ICustomers customers;
    private readonly ILogin login;

    public ProofDesk(ICustomers customers, ILogin login) => (this.customers, this.login) = (customers, login);

    [Exports(typeof(Customer))]
    string ByProof(Session session) => JsonSerializer.Serialize(customers.Get(session.Id));

    [Exports(typeof(Customer))]
    string ByDerived(StrongSession session) => JsonSerializer.Serialize(customers.Get(session.Id));

    [Exports(typeof(Customer))]
    string ByPerhaps(Session? session, int id) => JsonSerializer.Serialize(customers.Get(session?.Id ?? id)); //~ PUR403 ProofDesk.ByPerhaps

    [Exports(typeof(Customer))]
    string? ByPerhapsTested(Session? session) => session is null ? null : JsonSerializer.Serialize(customers.Get(session.Id));

    [Exports(typeof(Customer))]
    string? ByMadeHere(string document)
    {
        var session = login.Verify(document);
        if (session is null)
            return null;
        return JsonSerializer.Serialize(customers.Get(session.Id));
    }

    [Exports(typeof(Customer))]
    string ByCode(int id, string code)
    {
        if (!login.Matches(id, code))
            throw new UnauthorizedAccessException();
        return JsonSerializer.Serialize(customers.Get(id));
    }

    [Exports(typeof(Customer))]
    string ByEither(int id, string code, string document)
    {
        if (!login.Matches(id, code) && login.Verify(document) is null)
            throw new UnauthorizedAccessException();
        return JsonSerializer.Serialize(customers.Get(id));
    }

    [Exports(typeof(Customer))]
    string ByNeither(int id, string code)
    {
        if (!login.Matches(id, code))
            Console.WriteLine("wrong code");
        return JsonSerializer.Serialize(customers.Get(id)); //~ PUR403 ProofDesk.ByNeither
    }

    [StopsUse(typeof(Customer))]
    private void StopFor(int id) => customers.Get(id).AcceptsNews = false;

    void StopProven(Session session) => StopFor(session.Id);

    void StopUnproven(int id) => StopFor(id); //~ PUR403 ProofDesk.StopFor
}
