using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Outlines;

namespace PurposeAnalyzers.Flow.Solver;

// Who is charged for what is done with data: code that declares a purpose at once, other code through its callers.
//
//   [ProcessesFor(Billing)] void Bill(Customer c) => Note(c.Email);     charged at the call of Note
//   void Note(string text) => Show(text.Trim());                        Trim works with text: @0 is consumed

internal sealed partial class FlowSolver
{
    // Code with a purpose uses what it is given, when what it is given is the value itself.
    private void UseInput(Body body, Fact fact, Cause? cause)
    {
        if (fact.Path.IsEmpty && fact.Origin.Carry == Carry.Copy)
        {
            var used = new Sink(SinkKind.Use, body.Outline.Name, Purposes: body.Outline.Purposes);
            AddEnding(body, Ending.Of(fact.Origin, used) with { Points = AtInput(body, fact.Origin.Place.Root) }, cause);
        }

    }

    private void Consume(Body body, Fact fact, TextRange range, Cause? cause)
    {
        if (body.HasPurposes || fact.Origin.Held == Held.Echo)
            return;
        if (fact.Origin.Kind == OriginKind.Label)
            AddWorked(body, fact.Origin.Label!, new Cause(body.Key, range, "worked with in " + body.Outline.Name, cause));
        else if (fact.Origin.Kind == OriginKind.Input)
            AddEnding(body, fact, new Sink(SinkKind.Consume, body.Outline.Name), cause);
    }

    /// <summary>The body itself works with the label, or is handed on what its callees work with.</summary>
    private void AddWorked(Body body, Label label, Cause? cause)
    {
        if (!body.Worked.ContainsKey(label))
            body.Worked.Add(label, cause);
        AddConsumed(body, label, cause);
    }

    private void AddConsumed(Body body, Label label, Cause? cause)
    {
        if (body.Consumed.ContainsKey(label))
            return;
        body.Consumed.Add(label, cause);
        carriers.Add(body.Key);
        Tell(body, label, cause);
    }

    private void Charge(Body body, int call, Label label, Cause? cause)
    {
        if (body.HasPurposes)
            events.Use(body, body.Outline.Calls[call].Range, label, body.Outline.Purposes, cause, AtCall(body, call), "");
        else
            AddConsumed(body, label, cause);
    }
}
