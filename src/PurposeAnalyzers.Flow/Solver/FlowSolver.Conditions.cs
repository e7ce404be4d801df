using PurposeAnalyzers.Flow.Outlines;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Solver;

// What a callee does may hold under a condition: on the classes of objects, on type arguments. A call meets it, hands it on to its own
// callers, or drops what cannot be.
//
//   void Send(IMailer mailer, Customer c) => mailer.Post(c.Email);     Smtp.Post stores its argument: so does Send, if @0 is a Smtp
//   Send(new Smtp(), c)                                                met: it is one
//   void Pass(IMailer m, Customer c) => Send(m, c)                     handed on: if @0 of Pass is one

internal sealed partial class FlowSolver
{
    /// <summary>What a callee does under a condition, done to what comes here under another one; false if the call does not meet both.</summary>
    private bool TryMeet(Body body, int index, string? target, DispatchCondition? ofCallee, DispatchCondition? ofFact, out DispatchCondition? both)
    {
        both = ofFact;
        if (target is null)
            return true;
        if (!TryGive(body.Outline.Calls[index], target, out var given) || !DispatchCondition.TryJoin(given, ofFact, out both))
            return false;
        if ((body.Outline.Calls[index].DispatchTo(target) ?? OfOwnFunction(body, target)) is not { } dispatch)
            return true;
        ofFact = both;
        return dispatch.TryTranslate(ofCallee, out var here) && DispatchCondition.TryJoin(here, ofFact, out both);
    }

    // ((Action<T>)handler)(message): of all handlers that were kept, those of T run.
    private bool TryGive(Call call, string target, out DispatchCondition? given)
    {
        given = null;
        if (call.Gives.Length == 0 || !bodies.TryGetValue(target, out var callee) || callee is null)
            return true;
        var clauses = new List<Clause>();
        for (var index = 0; index < call.Gives.Length && index < callee.Outline.Accepts.Length; index++)
        {
            if (call.Gives[index] is not { Length: > 0 } term || callee.Outline.Accepts[index] is not { Length: > 0 } accepted)
                continue;
            if (term[0] == '`')
                clauses.Add(new Clause(term, accepted));
            else if (!accepted.Contains(term))
                return false;
        }

        given = clauses.Count == 0 ? null : new DispatchCondition(EquatableArray.From(clauses));
        return true;
    }

    // A lambda of this member that comes by as a delegate is about this object still.
    private static Dispatch? OfOwnFunction(Body body, string target) =>
        target.IndexOf('|') is > 0 and var nested && string.CompareOrdinal(body.Key, 0, target, 0, nested) == 0 && (body.Key.Length == nested || body.Key[nested] == '|')
            ? new Dispatch(target, null, default) { IsNested = true }
            : null;
}
