using PurposeAnalyzers.Flow.Catalog.Reading;

namespace PurposeAnalyzers.Flow.Catalog.Merging;

/// <summary>The live and former names of one kind; whatever refers to a name is checked against them.</summary>
/// <param name="kind">What a message calls them: "purpose", "category", "recipient".</param>
internal sealed class Names(string kind, FaultList faults)
{
    private readonly HashSet<string> live = new(StringComparer.Ordinal);
    private readonly List<string> inOrder = new();
    private readonly Dictionary<string, string> former = new(StringComparer.Ordinal);

    public void Add(string name)
    {
        if (live.Add(name))
            inOrder.Add(name);
    }

    public bool Has(string name) => live.Contains(name);

    /// <summary>Accepts a former name of a live one, unless something else is or was called so.</summary>
    public bool AddFormer(Stated<string> name, string now)
    {
        if (live.Contains(name.Value))
            faults.Add(name.At, Phrase.Quoted(name.Value) + " is the name of a " + kind + " today; remove it from \"formerly\"");
        else if (former.TryGetValue(name.Value, out var other) && other != now)
            faults.Add(name.At, Phrase.Quoted(name.Value) + " is a former name of " + Phrase.Quoted(other) + " already; remove one of the two");
        else
            former[name.Value] = now;
        return former.TryGetValue(name.Value, out var owner) && owner == now;
    }

    /// <summary>True if there is such a name; otherwise there is a fault.</summary>
    public bool Check(Stated<string> name)
    {
        if (live.Contains(name.Value))
            return true;
        if (!faults.IsFull)
            faults.Add(name.At, "There is no " + kind + " " + Phrase.Quoted(name.Value) + "; " + Advice(name.Value));
        return false;
    }

    /// <summary>Of the names given those that exist; the others are faults.</summary>
    public List<Stated<string>> Known(IEnumerable<Stated<string>> given) => given.Where(Check).ToList();

    private string Advice(string name) =>
        former.TryGetValue(name, out var now) ? "it is called " + Phrase.Quoted(now) + " now" : NearestName.Advice(name, inOrder);
}
