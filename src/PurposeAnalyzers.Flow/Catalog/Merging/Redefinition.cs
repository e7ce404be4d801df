using PurposeAnalyzers.Flow.Catalog.Reading;

namespace PurposeAnalyzers.Flow.Catalog.Merging;

/// <summary>What the outer catalog states of a name stays as it is; a nearer one may repeat it, or state what the outer one leaves open.</summary>
internal sealed class Redefinition(FaultList faults)
{
    public Stated<T>? First<T>(string name, string key, IEnumerable<Stated<T>?> said) where T : notnull
    {
        Stated<T>? first = null;
        foreach (var statement in said)
        {
            if (statement is null)
                continue;
            first ??= statement;
            if (!statement.Value.Equals(first.Value))
                faults.Add(statement.At, Redefines(name, key, first.At, statement.At));
        }

        return first;
    }

    /// <summary>For a parent: leaving it open is a statement too, because a parent brings permissions with it.</summary>
    public Stated<string>? Parent(string name, IReadOnlyList<Stated<string>?> said, CatalogPosition first)
    {
        foreach (var later in said.Skip(1))
        {
            if (later is not null && later.Value != said[0]?.Value)
                faults.Add(later.At, Redefines(name, "parent", said[0]?.At ?? first, later.At));
        }

        return said[0];
    }

    public static string Redefines(string name, string key, CatalogPosition first, CatalogPosition later) =>
        Phrase.Quoted(name) + " has another " + Phrase.Quoted(key) + " " + FileOrder.Where(first, later) + "; a nearer catalog adds and narrows, so remove it here";
}
