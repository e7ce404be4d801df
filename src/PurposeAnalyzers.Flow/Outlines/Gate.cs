using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Symbols.Text;

namespace PurposeAnalyzers.Flow.Outlines;

// Decides which bodies are worth binding, by the names that their text mentions.
//
//   class Customer { [PersonalData] string Email; }      Send(Customer c) { Post(c.Email); }        bound
//   class Server { string Email; }                       Start(Server s) { Listen(s.Email); }       not: no Customer can be had here
//   bodies that mention neither are never bound, unless data reaches them

internal sealed class Gate(Declarations declarations, CancellationToken cancellation)
{
    private readonly HashSet<CodeUnit> offered = new();
    private readonly Dictionary<string, Reach> reaches = new(StringComparer.Ordinal);
    private LabelNames names = new();

    public int Labels => names.Labels;

    /// <summary>What declarations alone decide: labels, and how objects of certain types are come by.</summary>
    public (LabelNames Labels, IReadOnlyDictionary<string, Reach> Reaches) FromDeclarations => (names, reaches);

    /// <summary>Finds everything labelled; false if there is nothing to analyse.</summary>
    public bool FindLabels()
    {
        names = declarations.Earlier.Labels is { } earlier && earlier.Hold(declarations) ? earlier : new LabelSearch(declarations, TreesNaming, cancellation).Found;
        return !names.IsEmpty;
    }

    /// <summary>True if any code asks for consent: a checked one permits what the catalog does not.</summary>
    public bool AnyConsents() =>
        TreesNaming(new NameSet(new[] { "ConsentFor", "ConsentForAttribute" })).Any()
        || declarations.Compilation.SourceModule.ReferencedAssemblySymbols.Any(Models.MemberStandings.IsLabelledCode);

    /// <summary>The code that mentions something labelled, or something with labels in it.</summary>
    public IEnumerable<CodeUnit> Roots() => Mentioning(new[]
    {
        new Wanted(names.Holders),
        new Wanted(names.Members, Holders),
        new Wanted(names.Givers, ReachOf(names.Giving.Names)),
    });

    /// <summary>How objects with labels in them are come by.</summary>
    public Reach Holders => ReachOf(names.Types.Names, names.Foreign.Names);

    /// <summary>How objects of these types are come by.</summary>
    public Reach ReachOf(IEnumerable<string> types) => ReachOf(types, Enumerable.Empty<string>());

    private Reach ReachOf(IEnumerable<string> types, IEnumerable<string> foreign)
    {
        var key = string.Join(" ", types.OrderBy(type => type, StringComparer.Ordinal)) + "|" + string.Join(" ", foreign.OrderBy(name => name, StringComparer.Ordinal));
        if (!reaches.TryGetValue(key, out var reach))
            reaches[key] = reach = declarations.Earlier.Reaches.TryGetValue(key, out var known) ? known : Reach.Of(types, foreign, TreesNaming, cancellation);
        declarations.Asked.UnionWith(reach.Types.Names);
        return reach;
    }

    /// <summary>The code, not offered before, that is worth binding for one of these reasons.</summary>
    public IEnumerable<CodeUnit> Mentioning(IEnumerable<Wanted> reasons)
    {
        foreach (var wanted in reasons.Where(reason => reason.Names.Count > 0))
        {
            declarations.Asked.UnionWith(wanted.Names.Names);
            var files = wanted.Files?.Where(tree => IndexOf(tree).NamesAny(wanted.Names)) ?? TreesNaming(wanted.Names);
            foreach (var tree in files.Where(tree => wanted.Owners?.MayReach(tree) != false))
            {
                foreach (var code in CodeUnits.Mentioning(tree, IndexOf(tree), wanted, cancellation))
                {
                    if (offered.Add(code))
                        yield return code;
                }
            }
        }
    }

    private static FileIndex IndexOf(SyntaxTree tree) => SourceFile.Of(tree).Index;

    private IEnumerable<SyntaxTree> TreesNaming(NameSet wanted) => declarations.FilesNaming(wanted);
}
