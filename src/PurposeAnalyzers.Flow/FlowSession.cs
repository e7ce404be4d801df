using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Outlines;
using PurposeAnalyzers.Flow.Rights;
using PurposeAnalyzers.Flow.Solver;
using PurposeAnalyzers.Flow.Symbols;
using PurposeAnalyzers.Flow.Symbols.Text;

namespace PurposeAnalyzers.Flow;

// The one door to the engine: one session per compilation. It finds what is labelled, reads the bodies that name it,
// lets the solver close them, reads what that made worth reading, and hands out the flows it found.
//
//   var session = new FlowSession(compilation, catalog, models, earlier, cancellation);
//   foreach (var flow in session.Flows) ...            judged by the rules, reported by the analyzer

internal sealed class FlowSession
{
    private readonly Declarations declarations;
    private readonly Bodies bodies;
    private readonly Gate gate;
    private readonly List<BodyPlace> handlerPlaces = new();
    private readonly FlowSolver solver;
    private readonly CancellationToken cancellation;
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly HashSet<string> askedOfCallers = new(StringComparer.Ordinal);
    private readonly HashSet<string> spread = new(StringComparer.Ordinal);
    private readonly Dictionary<BodyAddress, ImmutableArray<string>> keys = new();

    /// <param name="earlier">What an earlier session read of a compilation with the same declarations, options, references, catalog and models.</param>
    public FlowSession(Compilation compilation, PolicyCatalog catalog, LibraryModels models, Readings earlier, CancellationToken cancellation)
    {
        this.cancellation = cancellation;
        declarations = new Declarations(compilation, catalog, new LibraryKnowledge(models, catalog), earlier);
        bodies = new Bodies(declarations, ModelOf, cancellation);
        gate = new Gate(declarations, cancellation);
        solver = new FlowSolver(catalog, declarations.Containment, bodies.Outline, declarations.Facts, declarations.LibraryFunction);
        Flows = gate.FindLabels() ? Solve() : Array.Empty<DataFlow>();
    }

    /// <summary>Everything that labelled data reaches, ordered by place.</summary>
    public IReadOnlyList<DataFlow> Flows { get; }

    /// <summary>Rights of the people whose data is stored that nobody fulfils, or not for every member.</summary>
    public IReadOnlyList<RightsGap> RightsGaps { get; private set; } = Array.Empty<RightsGap>();

    public int Labels => gate.Labels;

    /// <summary>The names that decided what was read.</summary>
    public NameSet Asked => declarations.Asked;

    /// <summary>Where the bodies are that were read.</summary>
    public IEnumerable<BodyPlace> Places => bodies.Places.Concat(handlerPlaces);

    /// <summary>How many bodies were bound.</summary>
    public int BoundBodies => bodies.Bound;

    /// <summary>What a session of the same declarations need not read again.</summary>
    public Readings Readings => declarations.Known(bodies.Members, keys, gate.FromDeclarations);

    /// <summary>What was found rests on the names of an earlier session of which one could not be found again: it may lack something.</summary>
    public bool LostTrack => declarations.LostTrack;

    /// <summary>The summaries of all bodies read, in the notation of models: for tests and for understanding a result.</summary>
    public IEnumerable<(string Key, Summary Summary)> Summaries => solver.Bodies.Select(body => (body.Key, body.Closure.ToSummary()));

    // One place asks for semantic models: inside the driver this returns the driver's own, so nothing is bound twice.
#pragma warning disable RS1030
    private SemanticModel ModelOf(SyntaxTree tree) => declarations.Compilation.GetSemanticModel(tree);
#pragma warning restore RS1030

    private IReadOnlyList<DataFlow> Solve()
    {
        AddRoots(gate.Roots().ToList());
        Settle();
        return Report();
    }

    private void Settle()
    {
        do
            Spread();
        while (ReadUnknowns());
    }

    private void Spread()
    {
        solver.Run(cancellation);
        while (NewCarriers() is { Count: > 0 } carriers)
        {
            AddRoots(gate.Mentioning(carriers).ToList());
            solver.Run(cancellation);
        }
    }

    /// <summary>Reads what may tell where data is sent to, what it is written into or given to, if that is not known yet; false if there is nothing more to read.</summary>
    private bool ReadUnknowns()
    {
        var search = solver.SearchUnknowns();
        if (search is null)
            return false;
        var read = false;
        foreach (var body in search.Bodies.Where(asked.Add).OrderBy(key => key, StringComparer.Ordinal))
        {
            read = true;
            solver.AddRoot(body);
        }

        foreach (var member in search.Members.Where(asked.Add).OrderBy(key => key, StringComparer.Ordinal))
        {
            read = true;
            if (declarations.Member(member) is { } symbol && declarations.IsInSource(symbol))
                AddRoots(gate.Mentioning(new[] { new Wanted(new NameSet(new[] { symbol.Name }), Files: FilesOf(symbol.ContainingType)) }).ToList());
        }

        foreach (var constructor in search.Constructors.Where(key => asked.Add("new " + key)).OrderBy(key => key, StringComparer.Ordinal))
        {
            read = true;
            if (WantedFor(constructor) is { } makers)
                AddRoots(gate.Mentioning(new[] { makers }).ToList());
        }

        if (!read && asked.Add("wirings"))
        {
            read = true;
            AddRoots(gate.Mentioning(new[] { new Wanted(new NameSet(declarations.Libraries.WiringNames)) }).ToList());
        }

        return read;
    }

    // A check that is missing here is asked of callers: those that were not read yet are read, and all is told again.
    private IReadOnlyList<DataFlow> Report()
    {
        var entities = new EntitySets(declarations, gate.Holders, ModelOf, cancellation);
        var sets = entities.Flows().ToList();
        var possible = new PossibleChecks(ModelOf, declarations.Catalog, cancellation);
        while (true)
        {
            var requirements = new Requirements(solver, declarations.Catalog);
            var flows = new FlowReport(declarations, bodies, solver, requirements, possible, gate.AnyConsents())
                .Flows(sets.Concat(new EntryPoints(declarations, bodies, solver, cancellation).Flows()));
            var callers = requirements.Asked.Where(askedOfCallers.Add).Select(key => key == Requirements.Mappings ? new Wanted(new NameSet(declarations.Libraries.MappingNames)) : WantedFor(key)).Where(wanted => wanted is not null).ToList();
            if (callers.Count == 0)
            {
                RightsGaps = new RightsCheck(declarations, ModelOf, entities, solver, handlerPlaces, cancellation).Gaps();
                return flows;
            }

            AddRoots(gate.Mentioning(callers!).ToList());
            Settle();
        }
    }

    private void AddRoots(IReadOnlyList<CodeUnit> code)
    {
        foreach (var unit in code)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var key in KeysOf(unit))
                solver.AddRoot(key);
        }
    }

    private IEnumerable<string> KeysOf(CodeUnit unit)
    {
        if (unit.Body < 0)
            return KeysOf(unit.Code);
        if (!declarations.Earlier.Keys.TryGetValue(unit.Address, out var known))
            keys[unit.Address] = known = KeysOf(unit.Code).ToImmutableArray();
        return known;
    }

    private IEnumerable<string> KeysOf(SyntaxNode code)
    {
        var model = ModelOf(code.SyntaxTree);
        if (code is EqualsValueClauseSyntax initializer)
            return model.GetDeclaredSymbol(initializer.Parent!, cancellation) is { } member ? new[] { declarations.Initializers.KeyOf(member, initializer) } : Enumerable.Empty<string>();
        var symbol = code switch
        {
            ArrowExpressionClauseSyntax { Parent: { } property } => (model.GetDeclaredSymbol(property, cancellation) as IPropertySymbol)?.GetMethod,
            TypeDeclarationSyntax type => (model.GetDeclaredSymbol(type, cancellation) as INamedTypeSymbol)?.InstanceConstructors.FirstOrDefault(constructor =>
                constructor.DeclaringSyntaxReferences.Any(place => place.Span == type.Span && place.SyntaxTree == type.SyntaxTree)),
            _ => model.GetDeclaredSymbol(code, cancellation) as IMethodSymbol,
        };
        return symbol is IMethodSymbol method ? new[] { declarations.KeyOf(method) } : Enumerable.Empty<string>();
    }

    /// <summary>Bodies and members that turned out to carry labels to whoever names them.</summary>
    private List<Wanted> NewCarriers()
    {
        var found = new List<Wanted>();
        foreach (var carrier in solver.Carriers.Where(MemberKey.IsDocumentationId).Where(spread.Add).ToList())
        {
            if (declarations.Member(carrier) is IPropertySymbol { GetMethod: { } getter } && declarations.IsInSource(getter))
                solver.AddRoot(declarations.KeyOf(getter)); // an accessor calls its property `field`
            if (WantedFor(carrier) is { } wanted)
                found.Add(wanted);
        }

        return found;
    }

    /// <summary>The code that names a body or member, given its key.</summary>
    private Wanted? WantedFor(string key)
    {
        var nested = key.IndexOf('|');
        var symbol = (ISymbol?)declarations.Method(nested < 0 ? key : key.Substring(0, nested)) ?? declarations.Member(key);
        return symbol is not null && NameOf(symbol) is { } name ? WantedFor(symbol, name) : null;
    }

    // What only one type can reach is named in its files; what belongs to an object is named where such an object can be had.
    private Wanted WantedFor(ISymbol symbol, string name)
    {
        var names = new NameSet(new[] { name });
        if (symbol is not IMethodSymbol && symbol.ContainingType is { } holder)
            return new Wanted(names, Files: FilesOf(symbol is IParameterSymbol ? symbol.ContainingSymbol.ContainingType : holder));
        if (symbol is not IMethodSymbol { IsExtensionMethod: false, MethodKind: not MethodKind.Constructor } method || method.ContainingType.MetadataName.Contains("<"))
            return new Wanted(names);
        var owners = new[] { method.ContainingType }.Concat(method.ContainingType.AllInterfaces).Concat(BasesOf(method.ContainingType));
        return new Wanted(names, gate.ReachOf(owners.Where(declarations.IsInSource).Select(type => type.Name)));
    }

    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (var at = type.BaseType; at is not null; at = at.BaseType)
            yield return at;
    }

    private static IReadOnlyCollection<SyntaxTree> FilesOf(INamedTypeSymbol type)
    {
        while (type.ContainingType is { } outer)
            type = outer;
        return type.DeclaringSyntaxReferences.Select(place => place.SyntaxTree).Distinct().ToList();
    }

    // ToString, Equals and the like are named everywhere: they never spread by name. A text spreads to code that names its type.
    private static string? NameOf(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { Name: "ToString", IsStatic: false, Parameters.IsEmpty: true } text => text.ContainingType.Name,
        IMethodSymbol { Name: "ToString" or "Equals" or "GetHashCode" } => null,
        IMethodSymbol { AssociatedSymbol: { } owner } => owner.Name,
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.ContainingType.Name,
        IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation } method => method.Name.Substring(method.Name.LastIndexOf('.') + 1),
        IFieldSymbol or IPropertySymbol or IParameterSymbol or IEventSymbol => symbol.Name,
        _ => null,
    };
}
