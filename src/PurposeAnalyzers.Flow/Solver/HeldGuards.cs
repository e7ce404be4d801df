using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Outlines;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Solver;

// Does what holds at a point answer a question?
//
//   if (May(a) && b.AcceptsNews) Send(a, b);        two guards: May(a) gave true; Consent Newsletter about b
//   bool May(Customer c) => c.AcceptsNews;          the first is what every exit of May makes sure of where it gives true, about a
//
//   asked about a: the first answers, the second is about somebody else

internal sealed class HeldGuards(FlowSolver solver, PolicyCatalog catalog, Provenance provenance, HashSet<string> asked)
{
    private readonly KeptAnswers kept = new(solver, provenance, asked);
    private const int Patience = 12;
    private const int People = 4;

    public bool Answer(Question question, Body body, int set, Frame? frames)
    {
        question = question with { Way = frames };
        if (Holds(question, body, set, frames, 0))
            return true;
        if (set <= 0 || question.Subject.Type is null)
            return false;
        // One of several people, each of whom was asked by himself.
        var sources = provenance.SourcesOf(question, frames).Distinct().ToList();
        return sources.Count is > 1 and <= People && sources.All(source => Holds(question with { Only = source }, body, set, frames, 0));
    }

    /// <summary>Has whoever it is passed a filter, or been put there under a check, on every way?</summary>
    public bool IsFiltered(Question question, Frame? frames) => question.Subject.Nodes.Length > 0 && provenance.IsFiltered(
        question,
        frames,
        (body, call, frame) => Filters(question, body, call, frame),
        (step, set) => Answer(question with { Reader = step.Body, Subject = question.Subject with { Nodes = EquatableArray.Of(step.Node) }, Path = step.Path, Level = step.Level }, step.Body, set, step.Frames));

    private bool Holds(Question question, Body body, int set, Frame? frames, int depth)
    {
        if (set < 0)
            return true;
        if (set >= body.Outline.GuardSets.Length || depth > Patience)
            return false;
        foreach (var number in body.Outline.GuardSets[set])
        {
            if (Holds(question, body, body.Outline.Guards[number], frames, depth))
                return true;
        }

        return false;
    }

    private bool Holds(Question question, Body body, Guard guard, Frame? frames, int depth) => guard.Kind switch
    {
        GuardKind.Checked => Answers(question, body, guard, frames),
        GuardKind.Either => guard.Ways.Items.All(way => Holds(question, body, way, frames, depth + 1)),
        GuardKind.InputTrue or GuardKind.InputFalse => IsToldByCaller(question, body, guard, frames, depth + 1),
        GuardKind.ValueTrue or GuardKind.ValueFalse or GuardKind.ValueIs or GuardKind.ValueIsNot => depth < Patience && kept.Hold(
            body, guard, frames,
            (at, set, way) => Holds(question, at, set, way, depth + 1),
            (at, call, way) => IsPromised(question, at, guard with { Kind = guard.Kind == GuardKind.ValueTrue ? GuardKind.True : GuardKind.False, Call = call }, way, depth + 1)),
        GuardKind.Mapped => question.Need.Kind == CheckKind.Identity && IsMappedBehindCheck(question, guard, depth + 1),
        GuardKind.Passed or GuardKind.Failed when guard.Name == Guard.Some => IsAboutAnotherKind(question, guard) && HavePassed(question, body, guard, frames, depth + 1),
        GuardKind.Passed or GuardKind.Failed => !IsAboutSomeoneElse(question, body, guard, frames) && HavePassed(question, body, guard, frames, depth + 1),
        _ => IsPromised(question, body, guard, frames, depth + 1),
    };

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
        var targets = TargetsOf(body, guard.Call, frames);
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

    // The delegate that was handed in on this way; the bodies of the classes whose objects may be there. Else all that ever were.
    private IReadOnlyList<string> TargetsOf(Body body, int index, Frame? frames)
    {
        var call = body.Outline.Calls[index];
        if (call.Delegate >= 0)
            return FunctionsAt(body, call.Delegate, frames)?.Select(made => made.Key).ToList() ?? body.Targets[index];
        if (!call.Dispatches.Items.Any(dispatch => dispatch.Classes.Length > 0) || call.Arguments.Items.Where(argument => argument.Root == Root.This).Select(argument => argument.Node).FirstOrDefault() is not (> 0 and var receiver))
            return body.Targets[index];
        var classes = kept.BeginningsOf(body, receiver, frames, step => ClassAt(step) is not null)?.Select(ClassAt).ToList();
        if (classes is null or { Count: 0 })
            return body.Targets[index];
        return body.Targets[index].Where(target => call.DispatchTo(target) is not { Classes: { Length: > 0 } running } || classes.Any(made => running.Contains(made!))).ToList();
    }

    private static string? ClassAt(Trace at) => at.Body.Outline.Made.Items.FirstOrDefault(made => made.Node == at.Node).Class is { Length: > 0 } made ? made : null;

    /// <summary>The functions that the delegate at a node may be, and what is known where they were made; null if it may be others.</summary>
    private IReadOnlyList<(string Key, Trace At)>? FunctionsAt(Body body, int node, Frame? frames)
    {
        static IEnumerable<string> Made(Trace at) => at.Body.Outline.Functions.Items.Where(function => function.Node == at.Node).Select(function => function.Key);
        var made = kept.BeginningsOf(body, node, frames, step => Made(step).Any())?.SelectMany(at => Made(at).Select(key => (key, at))).ToList();
        return made is { Count: > 0 } ? made : null;
    }

    private bool IsToldByCaller(Question question, Body body, Guard guard, Frame? frames, int depth)
    {
        if (Frame.Of(body, frames) is not { } frame)
            return IsToldByAllCallers(question, body, guard, depth);
        foreach (var answer in frame.Caller.Outline.Answers)
        {
            if (answer.Call == frame.Call && answer.Input == guard.Input)
                return Holds(question, frame.Caller, guard.Kind == GuardKind.InputTrue ? answer.WhenTrue : answer.WhenFalse, frames, depth);
        }

        return false;
    }

    // Wherever it is mapped, only those are let in who are verified.
    private bool IsMappedBehindCheck(Question question, Guard guard, int depth)
    {
        asked.Add(Requirements.Mappings);
        var all = solver.Bodies.SelectMany(body => body.Outline.Mappings.Items.Select(mapping => (Body: body, mapping.Type, mapping.Guards))).ToList();
        if (all.Any(mapping => mapping.Type == "*"))
            return true;
        var types = guard.Name.Split('|');
        var mine = all.Where(mapping => types.Contains(mapping.Type)).ToList();
        return mine.Count > 0 && mine.All(mapping => Holds(question, mapping.Body, mapping.Guards, null, depth));
    }

    // It is not known who calls on this way: then whoever calls at all.
    private bool IsToldByAllCallers(Question question, Body body, Guard guard, int depth)
    {
        if (depth > Patience || body.Key.IndexOf('|') >= 0)
            return false;
        asked.Add(body.Key);
        var callers = solver.CallersOf(body).Where(at => at.Caller != body).ToList();
        return callers.Count > 0 && callers.All(at => IsToldByCaller(question, body, guard, new Frame(body, at.Caller, at.Call, null), depth + 1));
    }

    // permissions.Any(p => p.Granted) tells of the person whose they are; people.Any(p => p.Accepts) of one of them.
    private static bool IsAboutAnotherKind(Question question, Guard guard) => question.Subject.Type is not { } type || guard.About.Items.All(about => about.Type != type);

    private bool HavePassed(Question question, Body body, Guard guard, Frame? frames, int depth) =>
        ParametersOf(body, guard.Call, filter => true).Any(parameter => Test(question, body, guard.Call, parameter, guard.Kind == GuardKind.Passed, frames, depth));

    private bool Filters(Question question, Body body, int call, Frame? frames) =>
        ParametersOf(body, call, filter => filter.Filters && !IsRunBy(body, call, filter.Parameter)).Any(parameter => Test(question, body, call, parameter, true, frames, 0));

    private static IEnumerable<int> ParametersOf(Body body, int call, Func<Filter, bool> condition) =>
        body.Outline.Filters.Items.Where(filter => filter.Call == call).GroupBy(filter => filter.Parameter).Where(filters => filters.All(condition)).Select(filters => filters.Key);

    // A method of one's own that runs the predicate, or hands it on as one: its body says what comes out.
    private bool IsRunBy(Body body, int call, int parameter) => body.Targets[call].Select(solver.Peek).Any(callee => callee is not null
        && (callee.Outline.Filters.Items.Any(filter => filter.Predicate == "@" + parameter)
            || callee.Outline.Nested.Items.Select(solver.Peek).Append(callee).Any(code => code is not null && Runs(code, parameter))));

    private bool Runs(Body code, int parameter) => code.Outline.Calls.Items.Any(at => at is { Delegate: >= 0, Name: not BodyReader.Callback }
        && provenance.SourcesOf(new Trace(code, at.Delegate, "", 0, null)).Any(source => source.Name == "input Parameter" + parameter || source.Name.StartsWith("input Capture", StringComparison.Ordinal)));

    /// <summary>Do all predicates that may have been given as this parameter make sure of it, where they give that answer?</summary>
    private bool Test(Question question, Body body, int call, int parameter, bool passed, Frame? frames, int depth)
    {
        var predicates = body.Outline.Filters.Items.Where(filter => filter.Call == call && filter.Parameter == parameter).Select(filter => filter.Predicate).ToList();
        return predicates.Count > 0 && depth <= Patience && predicates.All(predicate => predicate[0] switch
        {
            '@' => Frame.Of(body, frames) is { } frame && Test(question, frame.Caller, frame.Call, NumberIn(predicate), passed, frames, depth + 1),
            '#' => FunctionsAt(body, NumberIn(predicate), frames) is { } functions && functions.All(made => Tests(question, made.Key, made.At.Body, passed, made.At.Frames, depth + 1)),
            _ => Tests(question, predicate, body, passed, frames, depth + 1),
        });
    }

    private static int NumberIn(string predicate) => int.Parse(predicate.Substring(1), System.Globalization.CultureInfo.InvariantCulture);

    private bool Tests(Question question, string predicate, Body body, bool passed, Frame? frames, int depth) =>
        solver.Peek(predicate) is { } test && test.Outline.Exits.Length > 0
        && test.Outline.Exits.Items.All(exit => Holds(OfElement(question, test, MadeIn(body, test, frames)), test, passed ? exit.WhenTrue : exit.WhenFalse, MadeIn(body, test, frames), depth));

    // In the predicate, the one who is asked about is its first parameter.
    private static Question OfElement(Question question, Body test, Frame? way)
    {
        var element = test.Outline.Inputs.Items.Where(input => input.Root == Root.Parameter(0)).Select(input => input.Node);
        return question with { Reader = test, Subject = question.Subject with { Nodes = EquatableArray.From(element) }, Path = "", Level = 0, Only = null, Way = way };
    }

    // A lambda knows what it captured where it was made.
    private static Frame? MadeIn(Body body, Body lambda, Frame? frames)
    {
        for (var call = 0; call < body.Outline.Calls.Length; call++)
        {
            if (body.Outline.Calls[call] is { IsCreation: true } made && (made.Mentions == lambda.Key || body.Targets[call].Contains(lambda.Key)))
                return new Frame(lambda, body, call, frames);
        }

        return null;
    }

    // Two objects of one type that come from different places are two people.
    private bool IsAboutSomeoneElse(Question question, Body body, Guard guard, Frame? frames)
    {
        if (question.Subject.Type is null)
            return false;
        foreach (var about in guard.About.Items.Where(about => about.Type == question.Subject.Type))
        {
            var known = about.Nodes.Items.SelectMany(node => provenance.SourcesOf(new Trace(body, node, "", 0, frames))).ToList();
            var asked = question.Only is { } only ? new[] { only } : provenance.SourcesOf(question, question.Way);
                if (known.Count > 0 && asked.Any(source => known.All(other => other.Body == source.Body && other.Name != source.Name)))
                return true;
        }

        return false;
    }
}
