using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers.Flow.Symbols.Text;

// What a file's text tells without syntax and without binding, read in one pass and kept for as long as the text lives: which names it
// mentions, where its bodies are and which names each of them mentions, and one number for everything outside the bodies.

internal sealed class FileIndex
{
    private static readonly ConditionalWeakTable<SourceText, FileIndex> Known = new();

    private readonly int[] names;
    private readonly int[] table;
    private readonly int[] baseNames;

    private FileIndex(SourceText source)
    {
        var text = source.ToString();
        var scanner = new FileScanner(text);
        Content = TextHash.Of(text);
        names = scanner.Names.ToArray();
        baseNames = scanner.BaseNames.ToArray();
        table = Table(names);
        NamesEverything = scanner.HasEscapes;
        IsBalanced = scanner.IsBalanced;
        IsOpaque = scanner.HasConditions || scanner.HasEscapes || !scanner.IsBalanced;
        Bodies = IsOpaque ? Array.Empty<BodyRegion>() : scanner.Bodies.ToArray();
        Declarations = IsOpaque ? Content : scanner.Declarations;
    }

    public static FileIndex Of(SourceText text) => Known.GetValue(text, static at => new FileIndex(at));

    /// <summary>Differs when anything does.</summary>
    public ulong Content { get; }

    /// <summary>The bodies in order. None where the text does not tell them: see <see cref="IsOpaque"/>.</summary>
    public IReadOnlyList<BodyRegion> Bodies { get; }

    /// <summary>Differs when anything outside the bodies does, but for white space and comments.</summary>
    public ulong Declarations { get; }

    public bool IsBalanced { get; }

    /// <summary>Conditional compilation, escapes in names or braces out of balance: only syntax can tell what is where.</summary>
    public bool IsOpaque { get; }

    public bool NamesEverything { get; }

    public bool Names(string name) => Names(TextHash.OfName(name));

    public bool NamesAny(IEnumerable<string> wanted)
    {
        foreach (var name in wanted)
        {
            if (Names(TextHash.OfName(name)))
                return true;
        }

        return NamesEverything;
    }

    public bool NamesAny(NameSet wanted)
    {
        foreach (var hash in wanted.Hashes)
        {
            if (Names(hash))
                return true;
        }

        return NamesEverything;
    }

    /// <summary>False if no type in the file can derive from one of that name, and no using directive gives one of them another name.</summary>
    public bool DerivesFromAny(NameSet wanted) => IsOpaque ? NamesAny(wanted) : baseNames.Any(wanted.Contains);

    /// <summary>The number of the body in which, or in whose declaration, the position is; -1: none.</summary>
    public int BodyAt(int position)
    {
        for (var body = 0; body < Bodies.Count; body++)
        {
            if (Bodies[body].Start <= position && position < Bodies[body].End)
                return body;
        }

        return -1;
    }

    /// <summary>True if the body, or the declaration it belongs to, mentions one of the names.</summary>
    public bool Mentions(BodyRegion body, NameSet wanted)
    {
        for (var index = body.FirstName; index < body.LastName; index++)
        {
            if (wanted.Contains(names[index]))
                return true;
        }

        return false;
    }

    public bool Names(int hash)
    {
        var wanted = Filled(hash);
        for (var slot = wanted & (table.Length - 1); table[slot] != 0; slot = (slot + 1) & (table.Length - 1))
        {
            if (table[slot] == wanted)
                return true;
        }

        return NamesEverything;
    }

    // Zero means an empty slot.
    private static int Filled(int hash) => hash == 0 ? 1 : hash;

    private static int[] Table(int[] names)
    {
        var table = new int[64];
        var count = 0;
        foreach (var name in names)
        {
            count += Put(table, Filled(name));
            if (count * 2 > table.Length)
                table = Grown(table);
        }

        return table;
    }

    private static int[] Grown(int[] table)
    {
        var larger = new int[table.Length * 2];
        foreach (var hash in table)
        {
            if (hash != 0)
                Put(larger, hash);
        }

        return larger;
    }

    private static int Put(int[] table, int hash)
    {
        var slot = hash & (table.Length - 1);
        while (table[slot] != 0)
        {
            if (table[slot] == hash)
                return 0;
            slot = (slot + 1) & (table.Length - 1);
        }

        table[slot] = hash;
        return 1;
    }
}

/// <summary>Names, as files are asked for them.</summary>
internal sealed class NameSet
{
    private readonly HashSet<int> hashes = new();
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    public NameSet(IEnumerable<string> names) => UnionWith(names);

    public NameSet()
    {
    }

    public HashSet<int> Hashes => hashes;
    public IReadOnlyCollection<string> Names => names;
    public int Count => names.Count;

    public bool Add(string name) => hashes.Add(TextHash.OfName(name)) | names.Add(name);

    public void UnionWith(IEnumerable<string> others)
    {
        foreach (var name in others)
            Add(name);
    }

    public bool Contains(int hash) => hashes.Contains(hash);
    public bool Contains(string name) => names.Contains(name);
}
