using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PurposeAnalyzers.Flow.Models.EntryPoints;
using PurposeAnalyzers.Flow.Outlines;
using PurposeAnalyzers.Flow.Solver;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow;

// Where code begins to run, and what is worked with from there on before anybody declares a purpose.
//
//   class Reports : ControllerBase { public string Top() => Shout(customers.Get(1)); }      one flow at Top: Customer.Email
//   static string Shout(Customer c) => c.Email.ToUpper();                                   works with it, for whoever calls
//   [ProcessesFor(Purpose.Billing)] void Bill() => Shout(c);                                ends the search: Billing answers for it
//
// An entry point ends the search too: what a lambda given to MapGet works with is the lambda's own matter, not that of Main.

internal sealed class EntryPoints(Declarations declarations, Bodies bodies, FlowSolver solver, CancellationToken cancellation)
{
    private readonly Dictionary<string, CodePlace?> registered = new(StringComparer.Ordinal);
    private static readonly HashSet<(string, Catalog.Label)> None = new();

    // What only becomes the text of a log, a file or a message is judged there; a public method that does no more is not worth a word.
    private HashSet<(string Member, Catalog.Label Label)> sunk = None;
    private Dictionary<string, Body> known = new(StringComparer.Ordinal);

    /// <summary>One flow for each entry point and label; the report puts those of one category together.</summary>
    public IEnumerable<DataFlow> Flows()
    {
        known = solver.Bodies.ToDictionary(body => body.Key, StringComparer.Ordinal);
        foreach (var body in solver.Bodies)
            FindRegistered(body);
        var main = declarations.Compilation.GetEntryPoint(cancellation) is { } method ? declarations.KeyOf(method) : null;
        sunk = new(solver.Events.All.Where(item => item.Sink is not null).Select(item => (Member(item.Body.Key), item.Label)));
        return solver.Bodies.Where(body => body.Consumed.Count > 0 && IsEntryPoint(body, main)).SelectMany(FlowsOf).ToList();
    }

    private void FindRegistered(Body body)
    {
        for (var call = 0; call < body.Outline.Calls.Length; call++)
        {
            if (body.Outline.Calls[call].Registration is not (not Registration.None and var registration))
                continue;
            var place = PlaceOf(body.Key, body.Outline.Calls[call].Range);
            foreach (var target in body.Targets[call].SelectMany(target => registration == Registration.Job ? CalledBy(target) : new[] { target }))
                registered[target] = place;
        }
    }

    // m => m.Send(id): Send is the job.
    private IEnumerable<string> CalledBy(string lambda) =>
        lambda.IndexOf('|') >= 0 && known.TryGetValue(lambda, out var body) ? body.Targets.SelectMany(targets => targets).Where(target => target.IndexOf('|') < 0).ToList() : new[] { lambda };

    private bool IsEntryPoint(Body body, string? main)
    {
        if (body.HasPurposes)
            return false;
        if (registered.ContainsKey(body.Key) || body.Key == main)
            return true;
        return body.Key.IndexOf('|') < 0 && declarations.Method(body.Key) is { } method
            && (IsStarted(body, method) || IsCalledFromOutside(body, method));
    }

    private bool IsStarted(Body body, IMethodSymbol method) => registered.ContainsKey(body.Key) || IsMain(method) || EntryPointTable.BuiltIn.Runs(method);

    private static string Member(string key) => key.IndexOf('|') is >= 0 and var nested ? key.Substring(0, nested) : key;

    // Also where this project is built as a library: test hosts and Unity start programs so.
    private static bool IsMain(IMethodSymbol method) => method is { Name: "Main", IsStatic: true, Parameters.Length: <= 1, IsGenericMethod: false };

    // Nobody here calls it, and somebody elsewhere can. What a framework calls of its own (overrides, implementations) is in the table or no entry point.
    private bool IsCalledFromOutside(Body body, IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary, IsOverride: false, DeclaredAccessibility: Accessibility.Public }
        && IsPublic(method.ContainingType) && !solver.IsCalled(body) && !Inheritance.Implemented(method).Any(declared => !declarations.IsInSource(declared))
        && !EntryPointTable.BuiltIn.RunsNever(method);

    private static bool IsPublic(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? at = type; at is not null; at = at.ContainingType)
        {
            if (at.DeclaredAccessibility != Accessibility.Public)
                return false;
        }

        return true;
    }

    private IEnumerable<DataFlow> FlowsOf(Body entry)
    {
        var judged = declarations.Method(entry.Key) is { Name: not "<Main>$" } method && !IsStarted(entry, method) ? sunk : None;
        foreach (var (label, cause) in WorkedFrom(entry))
        {
            if (!judged.Contains((Member(cause?.Body ?? entry.Key), label)) && PlaceOf(entry, cause) is { } place && !GeneratedCode.Is(place.Tree))
                yield return new DataFlow(DataFlowKind.Consume, EquatableArray.Of(label), default, NameOf(entry), null, false, null, null, place, StepsOf(cause));
        }
    }

    /// <summary>What is worked with in the entry point and in all it calls, up to code with a purpose and to other entry points.</summary>
    private IEnumerable<(Catalog.Label Label, Cause? Cause)> WorkedFrom(Body entry)
    {
        var seen = new HashSet<Body> { entry };
        var open = new Queue<Body>(seen);
        var labels = new HashSet<Catalog.Label>();
        while (open.Count > 0)
        {
            var body = open.Dequeue();
            foreach (var worked in body.Worked)
            {
                if (labels.Add(worked.Key))
                    yield return (worked.Key, worked.Value);
            }

            foreach (var target in body.Targets.SelectMany(targets => targets))
            {
                if (known.TryGetValue(target, out var callee) && seen.Add(callee) && !callee.HasPurposes && !IsEntryPoint(callee, null))
                    open.Enqueue(callee);
            }
        }
    }

    private string NameOf(Body entry) => entry.Key.IndexOf('|') < 0 && declarations.Method(entry.Key) is { Name: "<Main>$" } ? "the program" : entry.Outline.Name;

    // A method stands for itself; a lambda is where it is registered; a program without Main is where it works with the data.
    private CodePlace? PlaceOf(Body entry, Cause? cause)
    {
        if (entry.Key.IndexOf('|') >= 0)
            return registered.TryGetValue(entry.Key, out var place) ? place : null;
        if (declarations.Method(entry.Key) is not { } method)
            return null;
        if (method.Name != "<Main>$")
            return method.Locations.FirstOrDefault(at => at.IsInSource) is { } location ? new CodePlace(location.SourceTree!, location.SourceSpan) : null;
        var steps = cause?.Steps().Where(step => Member(step.Body) == entry.Key).ToList(); // a program's own functions are part of it
        return steps is { Count: > 0 } ? PlaceOf(entry.Key, steps[steps.Count - 1].Range) : bodies.PlaceOf(entry.Key) is { } body ? new CodePlace(body.Tree, new TextSpan(body.Start, 0)) : null;
    }

    private EquatableArray<FlowStep> StepsOf(Cause? cause) =>
        EquatableArray.From((cause?.Steps() ?? Array.Empty<Cause>()).Select(step => PlaceOf(step.Body, step.Range) is { } place ? new FlowStep(place, step.What) : null).Where(step => step is not null).Select(step => step!));

    private CodePlace? PlaceOf(string key, TextRange range) =>
        bodies.PlaceOf(key) is { } body ? new CodePlace(body.Tree, new TextSpan(body.Start + range.Start, range.Length)) : null;
}
