using PurposeAnalyzers.Flow.Catalog.Reading;

namespace PurposeAnalyzers.Flow.Catalog.Merging;

// The strictest of what ancestors and files say about one property. Example, outermost first:
//
//   PersonalInfo  "logging": "forbidden"          stated by the parent
//   EmailAddress  "logging": "allowed"            a fault: it widens what its parent states; forbidden stays
//   (nearer file) "storage": "encrypted"          narrows: encrypted
//
// A nearer file may narrow a parent below which an outer file had stated more for a child: no fault of anybody's, the stricter holds.

internal sealed class Strictest(FaultList faults, FileOrder order)
{
    /// <param name="inherited">What holds for the parent, if it is stated anywhere.</param>
    /// <param name="own">What the files say of the entry itself, outermost first.</param>
    public Stated<T>? Of<T>(string name, string key, Stated<T>? inherited, IEnumerable<Stated<T>?> own, Func<T, int> strictness, Func<T, string> text)
    {
        var strictest = inherited;
        foreach (var said in own)
        {
            if (said is null)
                continue;
            if (strictest is null || strictness(said.Value) >= strictness(strictest.Value))
                strictest = said;
            else if (order.Of(said.At) >= order.Of(strictest.At))
                faults.Add(said.At, Widens(name, key, text(said.Value), text(strictest.Value), strictest.At, said.At));
        }

        return strictest;
    }

    /// <summary>The same of a yes or no, of which <paramref name="strict"/> is the stricter.</summary>
    public Stated<bool>? Of(string name, string key, bool strict, Stated<bool>? inherited, IEnumerable<Stated<bool>?> own) =>
        Of(name, key, inherited, own, value => value == strict ? 1 : 0, value => value ? "true" : "false");

    private static string Widens(string name, string key, string said, string strict, CatalogPosition place, CatalogPosition seenFrom) =>
        Phrase.Quoted(name) + " permits more than is stated " + FileOrder.Where(place, seenFrom)
        + " (" + Phrase.Quoted(key) + ": " + said + " after " + strict + "); write " + strict + " or remove " + Phrase.Quoted(key);
}
