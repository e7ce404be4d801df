using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Outlines;

namespace PurposeAnalyzers.Flow.Solver;

// Answers that were kept: followed back from where they are looked at to where the question was asked.
//
//   class Page { bool may;  async Task Load() => may = await HasConsent(user);  void Send() { if (may) mailer.Post(user.Email); } }
//
//   asked in Send: is what "this.may" holds an answer? It is private: whatever puts something into it is in sight, here Load alone,
//   and what Load puts there tells, being true, that HasConsent gave true.

internal sealed class KeptAnswers(FlowSolver solver, Provenance provenance, HashSet<string> asked)
{
    private Dictionary<string, List<Trace>>? writers;

    /// <summary>True if whatever may be at the nodes was asked, and its being so tells what is wanted.</summary>
    /// <param name="told">Does what a set of guards says hold for the question?</param>
    /// <param name="outcome">The same of a call's result: its own body says what it means.</param>
    public bool Hold(Body body, Guard guard, Frame? frames, Func<Body, int, Frame?, bool> told, Func<Body, int, Frame?, bool> outcome)
    {
        var (answers, refused) = (0, false);
        var settled = provenance.IsSettled(guard.About.Items.SelectMany(held => held.Nodes.Items).Select(node => new Trace(body, node, "", 0, frames)), isComputed: guard.Kind is GuardKind.ValueTrue or GuardKind.ValueFalse, (step, call) =>
        {
            if (refused)
                return Array.Empty<Trace>();
            if (step is { Path: "", Level: 0 } && AnswerAt(step, guard) is { } answer)
                return answer < 0 ? Array.Empty<Trace>() : Count(told(step.Body, answer, step.Frames));
            if (step is { Path: "", Level: 0 } && call >= 0 && step.Body.Targets[call].Count > 0 && guard.Kind is GuardKind.ValueTrue or GuardKind.ValueFalse)
                return Count(outcome(step.Body, call, step.Frames));
            return WritersOf(step) ?? ArgumentsAt(step);
        });
        return settled && !refused && answers > 0;

        IEnumerable<Trace> Count(bool holds)
        {
            answers++;
            refused |= !holds;
            return Array.Empty<Trace>();
        }
    }

    /// <summary>Where the object or delegate at a node was made; null if that cannot be told.</summary>
    public IReadOnlyList<Trace>? BeginningsOf(Body body, int node, Frame? frames, Func<Trace, bool> isMade) =>
        provenance.BeginningsOf(new Trace(body, node, "", 0, frames), step => step is { Path: "", Level: 0 } && isMade(step), step => WritersOf(step) ?? ArgumentsAt(step));

    // The set that holds if it is so; -1: it cannot be.
    private static int? AnswerAt(Trace step, Guard guard)
    {
        var outline = step.Body.Outline;
        if (guard.Kind is GuardKind.ValueIs or GuardKind.ValueIsNot)
        {
            foreach (var constant in outline.Constants.Items.Where(constant => constant.Node == step.Node))
                return (constant.Constant == guard.Name) == (guard.Kind == GuardKind.ValueIs) ? constant.Guards : -1;
        }

        foreach (var answer in outline.KeptAnswers.Items.Where(answer => answer.Node == step.Node))
            return guard.Kind == GuardKind.ValueTrue ? answer.WhenTrue : answer.WhenFalse;
        return null;
    }

    // list.Add(x) changes what a member holds; it holds the same list.
    private static IEnumerable<(string Member, Trace Trace)> Writes(Body body)
    {
        var changes = new HashSet<int>(body.Outline.Calls.Items.SelectMany(call => call.Arguments.Items.Where(argument => argument.Node >= 0).Select(argument => argument.Out)));
        return body.Outline.Assignments.Items.Where(assignment => !changes.Contains(assignment.Node)).Select(assignment => (assignment.Member, new Trace(body, assignment.Node, "", 0, null)));
    }

    // It is not known who calls on this way: then whoever calls at all.
    private IEnumerable<Trace>? ArgumentsAt(Trace step)
    {
        if (Frame.Of(step.Body, step.Frames) is not null || step.Body.Outline.Inputs.Items.FirstOrDefault(input => input.Node == step.Node) is not { Root.Kind: RootKind.Parameter } given || step.Body.Key.IndexOf('|') >= 0)
            return null;
        asked.Add(step.Body.Key);
        var arguments = solver.CallersOf(step.Body).SelectMany(at => at.Caller.Outline.Calls[at.Call].Arguments.Items.Where(argument => argument.Root == given.Root)
            .Select(argument => step with { Body = at.Caller, Node = argument.Node, Frames = null })).ToList();
        return arguments.Count == 0 || arguments.Any(argument => argument.Node < 0) ? null : arguments;
    }

    // What only its own type can reach is filled by code in sight, as soon as all that names it has been read.
    private IEnumerable<Trace>? WritersOf(Trace step)
    {
        var members = step.Body.Outline.MemberReads.Items.Where(read => read.Node == step.Node).Select(read => read.Member).ToList();
        if (members.Count == 0 || Frame.Of(step.Body, step.Frames) is not null && !members.All(solver.IsKeptByMember))
            return null;
        asked.UnionWith(members);
        writers ??= solver.Bodies.ToList().SelectMany(Writes)
            .GroupBy(item => item.Member, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Select(item => item.Trace).ToList(), StringComparer.Ordinal);
        return members.SelectMany(member => writers.TryGetValue(member, out var found) ? found : new List<Trace>()).Select(writer => writer with { Path = step.Path, Level = step.Level });
    }
}
