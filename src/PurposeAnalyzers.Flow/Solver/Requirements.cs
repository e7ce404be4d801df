using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Models.EntryPoints;
using PurposeAnalyzers.Flow.Outlines;

namespace PurposeAnalyzers.Flow.Solver;

/// <summary>Where a check is missing, and the way from there to the place that needs it.</summary>
internal sealed record MissingAt(Body Body, TextRange Range, Frame? Way);

// Is the check made: at the place, where the data was read, or by whoever calls? If not, where could it have been made at last?
//
//   void Send(Customer c) { mailer.Post(c.Email); }            needs Consent Newsletter about input 0; no guard here: ask callers
//   void All() { foreach (var c in repo.All()) Send(c); }      no guard here either, and nobody calls All: reported at Send(c)
//   void Some(Customer c) { if (c.AcceptsNews) Send(c); }      checked

internal sealed class Requirements
{
    private readonly FlowSolver solver;
    private readonly HeldGuards held;
    private readonly Provenance provenance;

    public Requirements(FlowSolver solver, PolicyCatalog catalog)
    {
        this.solver = solver;
        provenance = new Provenance(solver.Peek);
        held = new HeldGuards(solver, catalog, provenance, Asked);
    }

    /// <summary>Asked: who maps the code that frameworks run.</summary>
    public const string Mappings = "mappings";

    /// <summary>Members whose callers were asked: all that name them must have been read.</summary>
    public HashSet<string> Asked { get; } = new(StringComparer.Ordinal);

    /// <summary>The places at which a check is missing: none if it is made on every way.</summary>
    public IReadOnlyList<MissingAt> Missing(Need need, Body body, TextRange range, IEnumerable<Point> points, Body? reader = null, Subject subject = default)
    {
        var question = new Question(need, reader ?? body, subject) { Points = points.ToList() };
        var place = new MissingAt(body, range, null);
        if (IsMadeOnTheWay(question, null))
            return Array.Empty<MissingAt>();
        var found = new List<MissingAt>();
        var ends = Climb(question, body, place, null, new HashSet<Body> { body }, found);
        return ends || found.Count > 0 ? found.GroupBy(at => (at.Body, at.Range)).Select(same => same.First()).ToList() : new[] { place };
    }

    /// <summary>The argument by which the call at that place hands on the person, or something by which the person is reached, and the members that lead there.</summary>
    public (TextRange Range, string Path)? PersonAt(MissingAt place, Body reader, Subject subject) => subject.Nodes.Length == 0 || place.Way is not { } way
        ? null
        : subject.Nodes.Items.Select(node => provenance.ArgumentOf(way, reader, node)).FirstOrDefault(argument => argument is not null);

    // What a helper is told by whoever calls it (a flag, an endpoint that is verified) is known only now.
    private bool IsMadeOnTheWay(Question question, Frame? frames)
    {
        for (var at = frames?.Next; at is not null; at = at.Next)
        {
            if (held.Answer(question, at.Caller, SetAt(at.Caller.Outline.CallGuards, at.Call), frames))
                return true;
        }

        return IsMadeAtThePlace(question, frames);
    }

    private bool IsMadeAtThePlace(Question question, Frame? frames) =>
        question.Points.Any(point => solver.Peek(point.Body) is { } at && held.Answer(question, at, point.Guards, frames)) || held.IsFiltered(question, frames);

    // False: only ways in a circle were found.
    private bool Climb(Question question, Body body, MissingAt place, Frame? frames, HashSet<Body> seen, List<MissingAt> found)
    {
        var member = MemberOf(body.Key);
        if (member == body.Key)
            Asked.Add(member);
        var all = solver.CallersOf(body).ToList();
        var callers = all.Where(at => !seen.Contains(at.Caller)).ToList();
        if (all.Count == 0)
        {
            if (!body.Outline.Duty.ByCaller)
                found.Add(place);
            return true;
        }

        var handed = callers.Where(at => IsHanding(at.Caller, at.Call)).ToList();
        if (handed.Count > 0)
        {
            callers = body.Key != member ? WhereItRuns(question, body, callers, handed, frames) : WithoutRuns(question, body, callers, handed, frames);
            if (callers.Count == 0)
                return true;
        }

        var ends = false;
        var above = new List<MissingAt>();
        foreach (var (caller, call) in callers)
        {
            var frame = new Frame(body, caller, call, frames);
            if (IsMade(question, caller, call, frame))
            {
                ends = true;
                continue;
            }

            var here = MemberOf(caller.Key) == member ? place : new MissingAt(caller, caller.Outline.Calls[call].Range, frame);
            ends |= Climb(question, caller, here, frame, new HashSet<Body>(seen) { caller }, above);
        }

        // Only itself calls it: then it is its own way in.
        if (!ends && above.Count == 0 && (frames is null || all.All(at => at.Caller == body)))
            return Reported(place, found);
        found.AddRange(above.Count > 0 && !DependsOnCallers(question, body, frames) ? new[] { place } : above);
        return ends;
    }

    // A lambda runs where it was made, or where it is called back: a check at one of them will do. Where it is mapped, it runs for itself.
    private List<(Body Caller, int Call)> WhereItRuns(Question question, Body body, List<(Body Caller, int Call)> callers, List<(Body Caller, int Call)> handed, Frame? frames)
    {
        bool IsMadeAt((Body Caller, int Call) at) => IsMade(question, at.Caller, at.Call, new Frame(body, at.Caller, at.Call, frames));
        var given = handed.Where(at => !at.Caller.Outline.Calls[at.Call].IsCreation).ToList();
        if (given.Count > 0 && given.All(at => IsAskedByRunner(question, body, at, frames)))
            return new();
        var mapped = handed.Where(IsMapped).ToList();
        if (mapped.Count > 0 ? mapped.All(IsMadeAt) || handed.Except(mapped).Any(IsMadeAt) : handed.Any(IsMadeAt))
            return new();
        if (mapped.Count > 0)
            return mapped.Where(at => !IsMadeAt(at)).Take(1).ToList();
        // Called by its name here, and handed to nobody: those calls are where it runs.
        var named = callers.Where(at => !IsHanding(at.Caller, at.Call)).ToList();
        return named.Count > 0 && handed.All(at => at.Caller.Outline.Calls[at.Call].IsCreation) ? named : handed.OrderByDescending(at => SetAt(at.Caller.Outline.CallGuards, at.Call) != 0).Take(1).ToList();
    }

    // WithConsent(c, x => ...): whoever is given the lambda asks before it runs it.
    private bool IsAskedByRunner(Question question, Body body, (Body Caller, int Call) at, Frame? frames)
    {
        var (handing, parameter) = at.Caller.Outline.Calls[at.Call].HandedTo;
        if (handing < 0)
            return false;
        var runs = at.Caller.Targets[handing].Select(solver.Peek).OfType<Body>()
            .SelectMany(runner => RunsOf(runner, parameter).Select(run => new Frame(body, runner, run, new Frame(runner, at.Caller, handing, frames)))).ToList();
        return runs.Count > 0 && runs.All(run => held.Answer(question, run.Caller, SetAt(run.Caller.Outline.CallGuards, run.Call), run));
    }

    private IEnumerable<int> RunsOf(Body runner, int parameter) => Enumerable.Range(0, runner.Outline.Calls.Length).Where(call =>
        runner.Outline.Calls[call] is { Delegate: >= 0 and var run, Name: not BodyReader.Callback }
        && provenance.SourcesOf(new Trace(runner, run, "", 0, null)).Any(source => source.Body == runner && source.Name == "input Parameter" + parameter));

    // list.ForEach(Write): the method is given out, and run where nobody can see; whoever gives it out answers for that, once, and
    // whoever maps it each time.
    private List<(Body Caller, int Call)> WithoutRuns(Question question, Body body, List<(Body Caller, int Call)> callers, List<(Body Caller, int Call)> handed, Frame? frames)
    {
        var mapping = new HashSet<Body>(handed.Where(IsMapped).Select(at => at.Caller));
        var given = handed.Where(at => IsMapped(at) || !mapping.Contains(at.Caller)).GroupBy(at => (at.Caller, IsMapped(at) ? at.Call : -1))
            .Where(group => !group.Any(at => IsMade(question, at.Caller, at.Call, new Frame(body, at.Caller, at.Call, frames))))
            .Select(group => group.OrderByDescending(at => at.Caller.Outline.Calls[at.Call].IsCreation).First());
        return callers.Where(at => at.Caller.Outline.Calls[at.Call] is { Delegate: < 0, IsCreation: false }).Concat(given).ToList();
    }

    private static bool IsMapped((Body Caller, int Call) at) => at.Caller.Outline.Calls[at.Call].Registration == Registration.Delegate;

    private static bool Reported(MissingAt place, List<MissingAt> found)
    {
        found.Add(place);
        return true;
    }

    private static bool IsHanding(Body caller, int call) => caller.Outline.Calls[call] is { IsCreation: true } or { Name: BodyReader.Callback };

    private bool IsMade(Question question, Body caller, int call, Frame frames) =>
        !(question.Need.Kind == CheckKind.Identity && frames.Callee.Outline.IsOpen && caller.Outline.Calls[call].Registration != Registration.None)
        && (held.Answer(question, caller, SetAt(caller.Outline.CallGuards, call), frames) || IsMadeOnTheWay(question, frames));

    /// <summary>Could a caller have checked, or is the object one that only this body knows?</summary>
    private bool DependsOnCallers(Question question, Body body, Frame? frames)
    {
        if (question.Need.Kind == CheckKind.Identity || question.Subject.Nodes.Length == 0)
            return true;
        var sources = provenance.SourcesOf(question, frames);
        return sources.Count == 0 || sources.Any(source => source.Body != body || source.Name.StartsWith("input", StringComparison.Ordinal) || TakesInput(body, source.Name));
    }

    // repo.Get(id): whoever gave the id could have asked.
    private bool TakesInput(Body body, string source)
    {
        var open = source.IndexOf('(');
        if (!source.StartsWith("call ", StringComparison.Ordinal) || open < 0)
            return false;
        var inputs = new HashSet<int>(body.Outline.Inputs.Items.Where(input => input.Root.Kind != RootKind.This).Select(input => input.Node));
        foreach (var call in body.Outline.Calls.Items.Where(call => source.StartsWith("call " + call.Name + "(", StringComparison.Ordinal)))
        {
            foreach (var argument in call.Arguments.Items.Where(argument => argument.Root.Kind == RootKind.Parameter && argument.Node >= 0))
            {
                if (Reaches(body, inputs, argument.Node))
                    return true;
            }
        }

        return false;
    }

    private static bool Reaches(Body body, HashSet<int> inputs, int node)
    {
        var open = new Stack<int>(inputs);
        var seen = new HashSet<int>(inputs);
        while (open.Count > 0)
        {
            var at = open.Pop();
            if (at == node)
                return true;
            foreach (var next in body.WiresFrom(at).Select(wire => wire.To).Concat(body.ArgumentsAt(at).Select(taken => body.Outline.Calls[taken.Call].Result)))
            {
                if (next >= 0 && seen.Add(next))
                    open.Push(next);
            }
        }

        return false;
    }

    private static int SetAt(Symbols.EquatableArray<int> sets, int index) => index < sets.Length ? sets[index] : 0;

    public static string MemberOf(string key) => key.IndexOf('|') is >= 0 and var nested ? key.Substring(0, nested) : key;
}
