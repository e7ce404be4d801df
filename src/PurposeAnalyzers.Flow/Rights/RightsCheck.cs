using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models.EntryPoints;
using PurposeAnalyzers.Flow.Outlines;
using PurposeAnalyzers.Flow.Solver;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Rights;

// Which rights stored data lacks, and which members the handlers of those rights miss.
//
//   "rights": ["export", "erase"]
//   DbSet<Customer>                                                          stored
//   [Exports(typeof(Customer))] Row Tell(Customer c) => new(c.Email);        Customer.Phone is missed (PUR402)
//   no [Erases(typeof(Customer))] anywhere                                   erase is missing (PUR401)
//
// That no handler exists can be told only where handlers would be: in a project that declares some, or in which requests arrive or a program begins.

/// <param name="read">Takes the bodies that were read: an edit in one of them may change what is found.</param>
internal sealed class RightsCheck(
    Declarations declarations, Func<SyntaxTree, SemanticModel> modelOf, EntitySets sets, FlowSolver solver, ICollection<BodyPlace> read, CancellationToken cancellation)
{
    private readonly HashSet<ISymbol> stored = new(SymbolEqualityComparer.Default);

    public IReadOnlyList<RightsGap> Gaps()
    {
        var handlers = new RightsHandlers(declarations, modelOf, cancellation);
        var own = handlers.InSource();
        var types = new List<(INamedTypeSymbol Type, CodePlace Place)>();
        foreach (var (type, place) in sets.Entities().Select(set => (set.Type, set.Place)).Concat(handlers.GivenToStores()).Concat(Referenced(handlers)))
        {
            if (stored.Add(type.OriginalDefinition))
                types.Add((type, place));
        }

        var members = new PersonalMembers(declarations, sets.IsMapped, stored);
        var gaps = own.SelectMany(handler => Missed(handler, members)).ToList();
        if (declarations.Catalog.Rights.Length > 0 && types.Count > 0 && (own.Count > 0 || IsEntered()))
            gaps.AddRange(Unhandled(types, members, own.Select(handler => (handler.Right, handler.Type)).Concat(handlers.InReferences())));
        return gaps.OrderBy(gap => gap.Place.Tree.FilePath, StringComparer.Ordinal).ThenBy(gap => gap.Place.Span.Start).ThenBy(gap => gap.Type, StringComparer.Ordinal)
            .ThenBy(gap => gap.Rights[0]).ToList();
    }

    private IEnumerable<(INamedTypeSymbol Type, CodePlace Place)> Referenced(RightsHandlers handlers) => declarations.Catalog.Rights.Length == 0
        ? Array.Empty<(INamedTypeSymbol, CodePlace)>()
        : new ReferencedSets(declarations, modelOf, cancellation).Entities(handlers.AssembliesInReferences());

    private bool IsEntered() =>
        declarations.Compilation.GetEntryPoint(cancellation) is not null
        || solver.Bodies.Any(body => declarations.Method(body.Key) is { } method && EntryPointTable.BuiltIn.Runs(method));

    private IEnumerable<RightsGap> Unhandled(
        IEnumerable<(INamedTypeSymbol Type, CodePlace Place)> types, PersonalMembers members, IEnumerable<(DataRight Right, INamedTypeSymbol Type)> handled)
    {
        var known = handled.ToList();
        foreach (var (type, place) in types)
        {
            var labels = LabelsOf(members.Of(type));
            var missing = AllRights().Where(right => !known.Any(handler => handler.Right == right && Concerns(handler.Type, type))).ToList();
            if (labels.Length > 0 && missing.Count > 0)
                yield return new RightsGap(type.Name, labels, EquatableArray.From(missing), null, DeclarationOf(type) ?? place);
        }
    }

    private IEnumerable<DataRight> AllRights() => Enum.GetValues(typeof(DataRight)).Cast<DataRight>().Where(right => declarations.Catalog.Rights.Contains(DataRights.Word(right)));

    // A handler of a base class is one of its derived classes too.
    private static bool Concerns(INamedTypeSymbol handled, INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(at.OriginalDefinition, handled.OriginalDefinition))
                return true;
        }

        return type.AllInterfaces.Any(at => SymbolEqualityComparer.Default.Equals(at.OriginalDefinition, handled.OriginalDefinition));
    }

    private IEnumerable<RightsGap> Missed(RightsHandler handler, PersonalMembers members)
    {
        var wanted = members.Of(handler.Type);
        if (wanted.Count == 0 || handler.Place is not { } place)
            yield break;
        var effects = new HandlerReader(declarations, modelOf, read, cancellation).Read(handler.Method);
        var coverage = new RightsCoverage(declarations, solver, handler, effects, wanted);
        var missed = LabelsOf(wanted.Where(member => !coverage.Covers(member)).ToList());
        if (missed.Length > 0)
            yield return new RightsGap(handler.Type.Name, missed, EquatableArray.Of(handler.Right), Display.Of(handler.Method), place);
    }

    private static EquatableArray<Label> LabelsOf(IEnumerable<PersonalMember> members) =>
        EquatableArray.From(members.Select(member => member.Label).Distinct().OrderBy(label => label.Origin, StringComparer.Ordinal));

    private static CodePlace? DeclarationOf(ISymbol symbol)
    {
        var location = symbol.Locations.FirstOrDefault(at => at.IsInSource && !GeneratedCode.Is(at.SourceTree!));
        return location is null ? null : new CodePlace(location.SourceTree!, location.SourceSpan);
    }
}
