// Code of another assembly that leaves the check to its callers: they are asked, from its annotations alone.
using Library;

class Host
{
    private readonly NewsService news;
    private readonly IGroupGate gate;
    private readonly RightsService rights;
    private readonly IIdentity identity;

    public Host(NewsService news, IGroupGate gate, RightsService rights, IIdentity identity) =>
        (this.news, this.gate, this.rights, this.identity) = (news, gate, rights, identity);

    void Unasked(int id) => news.Send(id); //~ PUR105 NewsService.Send + Newsletter

    void Asked(Customer c)
    {
        if (c.AcceptsNews)
            news.Send(c.Id);
    }

    void OwnDuty(int id) => news.SendToThoseWhoAgreed(id);

    void Share(int id) => gate.Share(id); //~ PUR304 Sisters

    void ShareAsked(int id)
    {
        if (!gate.HasStopped(id))
            gate.Share(id);
    }

    string Export(int id) => rights.Export(id); //~ PUR403 RightsService.Export

    string ExportVerified(int id, string document) => identity.Confirms(document) ? rights.Export(id) : "";

    private void Inner(int id) => news.Send(id);

    void Outer(Customer c)
    {
        if (c.AcceptsNews)
            Inner(c.Id);
    }
}
// assembly: Library
using PurposeAnalyzers;

namespace Library
{
    public class NewsService
    {
        [ProcessesFor("Newsletter"), CheckedByCaller]
        public void Send(int id) { }

        [ProcessesFor("Newsletter")]
        public void SendToThoseWhoAgreed(int id) { }
    }

    [DisclosesTo("Sisters"), CheckedByCaller]
    public interface IGroupGate
    {
        void Share(int id);

        [OptedOutOf("Sisters")]
        bool HasStopped(int id);
    }

    public class RightsService
    {
        [Exports(typeof(string)), CheckedByCaller]
        public string Export(int id) => "";
    }

    public interface IIdentity
    {
        [VerifiesIdentity]
        bool Confirms(string document);
    }
}
