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
    private LabelSearch? labels;

    public int Labels => labels?.Labels ?? 0;

    /// <summary>Finds everything labelled; false if there is nothing to analyse.</summary>
    public bool FindLabels()
    {
        labels = new LabelSearch(declarations, TreesNaming, cancellation);
        return !labels.IsEmpty;
    }

    /// <summary>True if any code asks for consent: a checked one permits what the catalog does not.</summary>
    public bool AnyConsents() =>
        TreesNaming(new NameSet(new[] { "ConsentFor", "ConsentForAttribute" })).Any()
        || declarations.Compilation.SourceModule.ReferencedAssemblySymbols.Any(Models.MemberStandings.IsLabelledCode);

    /// <summary>The code that mentions something labelled, or something with labels in it.</summary>
    public IEnumerable<CodeUnit> Roots() => Mentioning(new[]
    {
        new Wanted(labels!.Holders),
        new Wanted(labels.Members, Reach.Of(labels.Types.Names, labels.Foreign.Names, TreesNaming, cancellation)),
    });

    /// <summary>How objects of these types are come by.</summary>
    public Reach ReachOf(IEnumerable<string> types) => Reach.Of(types, Enumerable.Empty<string>(), TreesNaming, cancellation);

    /// <summary>The code, not offered before, that is worth binding for one of these reasons.</summary>
    public IEnumerable<CodeUnit> Mentioning(IEnumerable<Wanted> reasons)
    {
        foreach (var wanted in reasons.Where(reason => reason.Names.Count > 0))
        {
            declarations.Asked.UnionWith(wanted.Names.Names);
            foreach (var tree in wanted.Files?.Where(tree => IndexOf(tree).NamesAny(wanted.Names)) ?? TreesNaming(wanted.Names))
            {
                foreach (var code in CodeUnits.Mentioning(tree, IndexOf(tree), wanted, cancellation))
                {
                    if (offered.Add(code))
                        yield return code;
                }
            }
        }
    }

    private FileIndex IndexOf(SyntaxTree tree) => FileIndex.Of(tree.GetText(cancellation));

    private IEnumerable<SyntaxTree> TreesNaming(NameSet wanted) => declarations.FilesNaming(wanted, cancellation);
}
