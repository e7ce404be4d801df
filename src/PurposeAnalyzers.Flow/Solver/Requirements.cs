using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Outlines;

namespace PurposeAnalyzers.Flow.Solver;

/// <summary>A check that something needs.</summary>
internal readonly record struct Need(CheckKind Kind, string Name);

/// <summary>Where a check is missing, and the way from there to the place that needs it.</summary>
internal sealed record MissingAt(Body Body, TextRange Range, Frame? Way);

/// <summary>A point of a body, by the set of guards that holds there.</summary>
internal readonly record struct Point(string Body, int Guards);

// Is the check made: at the place, where the data was read, or by whoever calls? If not, where could it have been made at last?
//
//   void Send(Customer c) { mailer.Post(c.Email); }            needs Consent Newsletter about input 0; no guard here: ask callers
//   void All() { foreach (var c in repo.All()) Send(c); }      no guard here either, and nobody calls All: reported at Send(c)
//   void Some(Customer c) { if (c.AcceptsNews) Send(c); }      checked

internal sealed class Requirements
{
    private const int Patience = 12;

    private readonly FlowSolver solver;
    private readonly PolicyCatalog catalog;
    private readonly Provenance provenance;

    public Requirements(FlowSolver solver, PolicyCatalog catalog)
    {
        this.solver = solver;
        this.catalog = catalog;
        provenance = new Provenance(solver.Peek);
    }

    /// <summary>Members whose callers were asked: all that name them must have been read.</summary>
    public HashSet<string> Asked { get; } = new(StringComparer.Ordinal);

    /// <summary>The places at which a check is missing: none if it is made on every way.</summary>
    public IReadOnlyList<MissingAt> Missing(Need need, Body body, TextRange range, IEnumerable<Point> points, Body? reader = null, Subject subject = default)
    {
        var question = new Question(need, reader ?? body, subject);
        var place = new MissingAt(body, range, null);
        foreach (var point in points)
        {
            if (solver.Peek(point.Body) is { } at && Holds(question, at, point.Guards, null, 0))
                return Array.Empty<MissingAt>();
        }

        if (IsFiltered(question, null))
            return Array.Empty<MissingAt>();
        var found = new List<MissingAt>();
        var ends = Climb(question, body, place, null, new HashSet<Body> { body }, found);
        return ends || found.Count > 0 ? found.GroupBy(at => (at.Body, at.Range)).Select(same => same.First()).ToList() : new[] { place };
    }

    /// <summary>The argument by which the call at that place hands on the person, or something by which the person is reached, and the members that lead there.</summary>
    public (TextRange Range, string Path)? PersonAt(MissingAt place, Body reader, Subject subject) => subject.Nodes.Length == 0 || place.Way is not { } way
        ? null
        : subject.Nodes.Items.Select(node => provenance.ArgumentOf(way, reader, node)).FirstOrDefault(argument => argument is not null);

    private sealed record Question(Need Need, Body Reader, Subject Subject);

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

        if (body.Key != member && callers.Where(at => IsHanding(at.Caller, at.Call)).ToList() is { Count: > 0 } handed)
        {
            // A lambda runs where it was made, or where it is called back: a check at one of them will do.
            if (handed.Any(at => IsMade(question, at.Caller, at.Call, new Frame(body, at.Caller, at.Call, frames))))
                return true;
            // Called by its name here, and handed to nobody: those calls are where it runs.
            var named = callers.Where(at => !IsHanding(at.Caller, at.Call)).ToList();
            callers = named.Count > 0 && handed.All(at => at.Caller.Outline.Calls[at.Call].IsCreation) ? named : handed.Take(1).ToList();
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

    private static bool Reported(MissingAt place, List<MissingAt> found)
    {
        found.Add(place);
        return true;
    }

    private static bool IsHanding(Body caller, int call) => caller.Outline.Calls[call] is { IsCreation: true } or { Name: BodyReader.Callback };

    private bool IsMade(Question question, Body caller, int call, Frame frames) =>
        Holds(question, caller, SetAt(caller.Outline.CallGuards, call), frames, 0) || IsFiltered(question, frames);

    /// <summary>Could a caller have checked, or is the object one that only this body knows?</summary>
    private bool DependsOnCallers(Question question, Body body, Frame? frames)
    {
        if (question.Need.Kind == CheckKind.Identity || question.Subject.Nodes.Length == 0)
            return true;
        var sources = question.Subject.Nodes.Items.SelectMany(node => provenance.SourcesOf(question.Reader, node, frames)).ToList();
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

    private bool Holds(Question question, Body body, int set, Frame? frames, int depth)
    {
        if (set < 0)
            return true;
        if (set >= body.Outline.GuardSets.Length)
            return false;
        foreach (var number in body.Outline.GuardSets[set])
        {
            var guard = body.Outline.Guards[number];
            if (guard.Kind == GuardKind.Checked ? Answers(question, body, guard, frames) : depth < Patience && IsPromised(question, body, guard, frames, depth + 1))
                return true;
        }

        return false;
    }

    private bool Answers(Question question, Body body, Guard guard, Frame? frames) =>
        guard.Check == question.Need.Kind
        && (guard.Check switch
        {
            CheckKind.Consent => catalog.IsPurposeWithin(question.Need.Name, guard.Name),
            CheckKind.Sharing => guard.Name == question.Need.Name,
            _ => true,
        })
        && !IsAboutSomeoneElse(question, body, guard, frames);

    // What a method's own body makes sure of before it gives that result.
    private bool IsPromised(Question question, Body body, Guard guard, Frame? frames, int depth)
    {
        var targets = body.Targets[guard.Call];
        return targets.Count > 0 && targets.All(target =>
        {
            if (solver.Peek(target) is not { } callee || Frame.Of(callee, frames) is not null)
                return false;
            var inside = new Frame(callee, body, guard.Call, frames);
            if (Holds(question, callee, callee.Outline.Returned, inside, depth))
                return true;
            return guard.Kind != GuardKind.Returned && callee.Outline.Exits.Length > 0
                && callee.Outline.Exits.Items.All(exit => Holds(question, callee, guard.Kind == GuardKind.True ? exit.WhenTrue : exit.WhenFalse, inside, depth));
        });
    }

    // Two objects of one type that come from different places are two people.
    private bool IsAboutSomeoneElse(Question question, Body body, Guard guard, Frame? frames)
    {
        if (question.Subject.Type is null)
            return false;
        foreach (var about in guard.About.Items.Where(about => about.Type == question.Subject.Type))
        {
            var known = about.Nodes.Items.SelectMany(node => provenance.SourcesOf(body, node, frames)).ToList();
            var asked = question.Subject.Nodes.Items.SelectMany(node => provenance.SourcesOf(question.Reader, node, frames));
            if (known.Count > 0 && asked.Any(source => known.All(other => other.Body == source.Body && other.Name != source.Name)))
                return true;
        }

        return false;
    }

    private bool IsFiltered(Question question, Frame? frames) =>
        question.Subject.Nodes.Length > 0
        && question.Subject.Nodes.Items.All(node => provenance.IsFiltered(question.Reader, node, frames, (body, call, frame) => Filters(question, body, call, frame, 0)));

    private bool Filters(Question question, Body body, int call, Frame? frames, int depth)
    {
        foreach (var (at, predicate) in body.Outline.Filters)
        {
            if (at != call || depth > Patience)
                continue;
            if (predicate[0] == '@')
            {
                if (Frame.Of(body, frames) is { } frame && Filters(question, frame.Caller, frame.Call, frames, depth + 1))
                    return true;
            }
            else if (solver.Peek(predicate) is { } test && test.Outline.Exits.Length > 0
                && test.Outline.Exits.Items.All(exit => Holds(OfElement(question, test), test, exit.WhenTrue, null, 0)))
            {
                return true;
            }
        }

        return false;
    }

    // In the predicate, the one who is asked about is its first parameter.
    private static Question OfElement(Question question, Body test)
    {
        var element = test.Outline.Inputs.Items.Where(input => input.Root == Root.Parameter(0)).Select(input => input.Node);
        return new Question(question.Need, test, question.Subject with { Nodes = Symbols.EquatableArray.From(element) });
    }

    private static int SetAt(Symbols.EquatableArray<int> sets, int index) => index < sets.Length ? sets[index] : 0;

    public static string MemberOf(string key) => key.IndexOf('|') is >= 0 and var nested ? key.Substring(0, nested) : key;
}
