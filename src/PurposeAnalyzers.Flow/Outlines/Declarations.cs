using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Symbols;
using PurposeAnalyzers.Flow.Symbols.Text;

namespace PurposeAnalyzers.Flow.Outlines;

/// <summary>Everything that reading a body may ask of the declarations around it: one per compilation.</summary>
internal sealed class Declarations
{
    private readonly Dictionary<ISymbol, MemberFacts> facts = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<string, MemberFacts> factsByKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ISymbol> membersByKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IMethodSymbol> methodsByKey = new(StringComparer.Ordinal);
    private readonly Dictionary<ISymbol, string> keys = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<string, Summary> libraryFunctions = new(StringComparer.Ordinal);
    private readonly MemberStandings standings;
    private readonly VendorCalls vendors;

    /// <param name="earlier">Of a compilation with the same declarations.</param>
    public Declarations(Compilation compilation, PolicyCatalog catalog, LibraryKnowledge libraries, Readings earlier)
    {
        Earlier = earlier;
        Compilation = compilation;
        Files = SourceFiles.Of(compilation);
        Catalog = catalog;
        Libraries = libraries;
        Requests = new Requests(libraries, KeyOf);
        Labels = new Labels(catalog, libraries);
        Contracts = new Contracts(catalog, Labels);
        Containment = new Containment(Labels, earlier.Contents);
        Hierarchy = new Hierarchy(compilation);
        PlaceNames = new PlaceNames(this);
        Initializers = new Initializers(compilation);
        vendors = new VendorCalls(catalog);
        standings = new MemberStandings(compilation, Labels);
    }

    public Compilation Compilation { get; }
    public SourceFiles Files { get; }

    /// <summary>What an earlier session read of the same declarations.</summary>
    public Readings Earlier { get; }

    /// <summary>Something that only an earlier session knew by name cannot be found again: nothing of it may be used.</summary>
    public bool LostTrack { get; private set; }

    public PolicyCatalog Catalog { get; }
    public LibraryKnowledge Libraries { get; }

    /// <summary>Methods of interfaces that are requests.</summary>
    public Requests Requests { get; }
    public Labels Labels { get; }
    public Contracts Contracts { get; }
    public Containment Containment { get; }
    public Hierarchy Hierarchy { get; }
    public PlaceNames PlaceNames { get; }
    public Initializers Initializers { get; }

    /// <summary>All names that files were asked for: code that mentions none of them had no part in the answer.</summary>
    public NameSet Asked { get; } = new();

    /// <summary>The files that mention one of the names. Whoever looks for code by its words asks here, so that edits elsewhere are known to be none of its business.</summary>
    public IEnumerable<SyntaxTree> FilesNaming(NameSet names)
    {
        Asked.UnionWith(names.Names);
        return Files.Naming(names);
    }

    public IEnumerable<SyntaxTree> FilesNaming(string name) => FilesNaming(new NameSet(new[] { name }));

    /// <summary>
    /// With what a method in metadata hands to the vendor whose library it belongs to. Where rows say what is handed on, that is it;
    /// the vendor is called what the catalog calls it.
    /// </summary>
    public Summary WithVendor(Summary known, IMethodSymbol method)
    {
        var handed = vendors.Of(method);
        if (handed.Sinks.Length == 0 || Libraries.StaysHere(method))
            return known;
        var vendor = handed.Sinks.Items[0].Sink.Recipient;
        return known.Sinks.Items.Any(sink => sink.Sink.Recipient is not null)
            ? known with { Sinks = EquatableArray.From(known.Sinks.Items.Select(sink => sink.Sink.Recipient is null ? sink : sink with { Sink = sink.Sink with { Recipient = vendor } })) }
            : known.Plus(handed);
    }

    public bool IsInSource(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, Compilation.Assembly);

    /// <summary>The facts of a member, which the solver can ask for again by <see cref="MemberFacts.Key"/>.</summary>
    public MemberFacts FactsOf(ISymbol member)
    {
        if (!facts.TryGetValue(member, out var found))
        {
            facts[member] = found = standings.Of(member);
            factsByKey[found.Key] = found;
            membersByKey[found.Key] = member.OriginalDefinition;
        }

        return found;
    }

    /// <summary>The facts of a labelled return value: what is returned must be covered by its label.</summary>
    public MemberFacts FactsOfResult(IMethodSymbol method)
    {
        var key = "return " + KeyOf(method);
        if (Facts(key) is not { } found)
            factsByKey[key] = found = new MemberFacts(key, "the result of " + Display.Of(method), MemberStanding.Labelled, Labels.OnResult(method), method.IsStatic, false, false, false);
        return found;
    }

    public MemberFacts? Facts(string key) => factsByKey.TryGetValue(key, out var found) || Earlier.Facts.TryGetValue(key, out found) ? found : null;

    public ISymbol? Member(string key)
    {
        if (!membersByKey.TryGetValue(key, out var member) && Earlier.Facts.ContainsKey(key) && MemberKey.IsDocumentationId(key))
            member = Refound(membersByKey, key, MemberKey.Find(key, Compilation));
        return member;
    }

    /// <summary>The key of a method in source, by which its outline is asked for.</summary>
    public string KeyOf(IMethodSymbol method)
    {
        var definition = (IMethodSymbol)MemberKey.Definition(method);
        if (!keys.TryGetValue(definition, out var key))
        {
            keys[definition] = key = MemberKey.Of(definition);
            methodsByKey[key] = definition;
        }

        return key;
    }

    /// <summary>The key of a method in metadata that a delegate may stand for; <see cref="LibraryFunction"/> gives its summary.</summary>
    public string KeyOfLibrary(IMethodSymbol method)
    {
        var key = KeyOf(method);
        libraryFunctions[key] = Libraries.For((IMethodSymbol)MemberKey.Definition(method));
        return key;
    }

    /// <summary>The key of the delegate that a method in metadata returns, where something is known of what it does: LoggerMessage.Define.</summary>
    public string KeyOfReturned(IMethodSymbol method)
    {
        var key = "returned by " + KeyOf(method);
        libraryFunctions[key] = Libraries.For((IMethodSymbol)MemberKey.Definition(method)).OfReturned();
        return key;
    }

    public Summary? LibraryFunction(string key) =>
        libraryFunctions.TryGetValue(key, out var summary) || Earlier.LibraryFunctions.TryGetValue(key, out summary) ? summary : null;

    public IMethodSymbol? Method(string key)
    {
        if (!methodsByKey.TryGetValue(key, out var method) && Earlier != Readings.None && MemberKey.IsMethod(key) && !Earlier.LibraryFunctions.ContainsKey(key))
            method = Refound(methodsByKey, key, MemberKey.FindMethod(key, Compilation));
        return method;
    }

    // What an earlier session knew by name only.
    private T? Refound<T>(Dictionary<string, T> known, string key, T? found)
        where T : class, ISymbol
    {
        if (found is null)
            LostTrack = true;
        else
            known[key] = found;
        return found;
    }

    /// <summary>All that is known now, for a later session with the same declarations.</summary>
    public Readings Known(IReadOnlyDictionary<string, ReadMember> members, IReadOnlyDictionary<BodyAddress, ImmutableArray<string>> keys,
        (LabelNames Labels, IReadOnlyDictionary<string, Reach> Reaches) found) => new()
    {
        Labels = found.Labels,
        Reaches = found.Reaches,
        Members = members,
        Keys = Joined(Earlier.Keys, keys),
        Facts = Joined(Earlier.Facts, factsByKey),
        LibraryFunctions = Joined(Earlier.LibraryFunctions, libraryFunctions),
        Contents = Joined(Earlier.Contents, Containment.ByKey),
    };

    private static IReadOnlyDictionary<TKey, TValue> Joined<TKey, TValue>(IReadOnlyDictionary<TKey, TValue> earlier, IReadOnlyDictionary<TKey, TValue> now)
    {
        if (now.All(item => earlier.ContainsKey(item.Key)))
            return earlier;
        var joined = new Dictionary<TKey, TValue>(earlier.Count + now.Count);
        foreach (var item in earlier.Concat(now))
            joined[item.Key] = item.Value;
        return joined;
    }
}
