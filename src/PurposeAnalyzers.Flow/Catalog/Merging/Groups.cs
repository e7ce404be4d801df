namespace PurposeAnalyzers.Flow.Catalog.Merging;

/// <summary>The statements about each name, outermost first; names in the order in which they are met.</summary>
internal sealed class Groups<T>
{
    private readonly Dictionary<string, List<T>> byName = new(StringComparer.Ordinal);

    public Groups(IEnumerable<T> statements, Func<T, string> name)
    {
        foreach (var statement in statements)
        {
            var key = name(statement);
            if (!byName.TryGetValue(key, out var group))
            {
                byName.Add(key, group = new List<T>());
                Names.Add(key);
            }

            group.Add(statement);
        }
    }

    public List<string> Names { get; } = new();
    public IReadOnlyList<T> this[string name] => byName[name];
}
