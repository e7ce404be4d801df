using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Outlines;

namespace PurposeAnalyzers.Flow.Solver;

// What comes out of a call: its result, what it puts into the objects it was given, and labels of the callee's own.
//
//   static string Line(Customer c) => "to " + c.Email;          emission: Customer.Email -> return
//   void Fill(Row row, string text) => row.Text = text;         passage: @1 -> @0.Text
//   Fill(row, Line(c));  Console.WriteLine(row.Text);           the label comes out of Line, goes into Fill, and out again at row

internal sealed partial class FlowSolver
{
    private void Pass(Body body, int index, Argument argument, Passage passage, Fact arrived, Cause? cause, Cause? inside, string? target)
    {
        var call = body.Outline.Calls[index];
        var isBody = target is not null;
        if (arrived.Origin.Treated(passage.Treatments, transfer.IsFinal) is not { } origin)
            return;
        if (!isBody && passage is { Carry: Carry.Derive, IsPart: false })
            Consume(body, arrived, call.Range, cause);
        if (transfer.IsLostInFolds(passage.To.Path.Length, arrived))
            return;
        var step = StepOf(body, call, argument, passage, arrived, cause, inside, isBody);
        if (IsKept(passage.To.Path, arrived))
        {
            Keep(body, argument.Range, arrived with { Origin = origin }, step);
            return;
        }

        var fact = new Fact(origin, Paths.Append(passage.To.Path, arrived.Path));
        if (passage.To.Root.Kind == RootKind.Return)
            AddResult(body, call, fact, step, isBody);
        else if (target is not null && passage.To.Root.Kind is RootKind.Capture or RootKind.This && !call.Arguments.Items.Any(given => given.Root == passage.To.Root))
            PutWhereMade(body, target!, passage.To.Root, fact, step, argument);
        else
            Put(body, index, passage.To.Root, fact, step, argument);
    }

    // Into the callee, on its way there, and out again.
    private static Cause? StepOf(Body body, Call call, Argument argument, Passage passage, Fact arrived, Cause? cause, Cause? inside, bool isBody)
    {
        if (arrived.Origin.Kind is not (OriginKind.Label or OriginKind.Input))
            return cause;
        var step = new Cause(body.Key, argument.Range, "goes into " + call.Name, OriginOf(arrived, body, argument, cause)).Then(inside);
        return passage.To.Root.Kind switch
        {
            RootKind.This => step, // that what is given to an object stays in it goes without saying
            _ when !isBody => step,
            RootKind.Return => new Cause(body.Key, call.Range, "returned by " + call.Name, step),
            _ => new Cause(body.Key, call.Range, "put in by " + call.Name, step),
        };
    }

    private void AddResult(Body body, Call call, Fact fact, Cause? cause, bool isBody)
    {
        if (call.Treatment == ResultTreatment.Labelled && isBody && fact.Origin.Kind is OriginKind.Label or OriginKind.Input)
            return;
        var treatments = call.Treatment switch
        {
            ResultTreatment.Anonymized => Treatments.Anonymized,
            ResultTreatment.Pseudonymized => Treatments.Pseudonymized,
            ResultTreatment.Encrypted => Treatments.Encrypted,
            _ => Treatments.None,
        };
        if (fact.Origin.Treated(treatments, transfer.IsFinal) is { } origin)
            Add(body, call.Result, fact with { Origin = origin }, cause);
    }

    /// <summary>Something arrives in the object that was given as an argument: what it holds later, or what is written into it.</summary>
    private void Put(Body body, int index, Root root, Fact fact, Cause? cause, Argument from, Cause? inside = null)
    {
        if (root == Root.Thrown && !body.Outline.Calls[index].Arguments.Items.Any(argument => argument.Root == root))
            Leave(body, root, fact, cause); // nobody catches it here
        foreach (var argument in body.Outline.Calls[index].Arguments)
        {
            if (argument.Root != root)
                continue;
            if (!IsOfItsOwn(body, argument, fact))
            {
                if (root.Kind == RootKind.Capture)
                    Keep(body, from.Range, fact, cause);
                continue;
            }

            Add(body, argument.Out, fact, cause);
            Deliver(body, index, argument, fact, cause);
            if (Paths.IsWritten(fact.Path))
                Write(body, index, argument, fact, cause, from, inside);
        }
    }

    private void Emit(Body body, int index, Emission emission, Cause? inside, Body? callee)
    {
        var call = body.Outline.Calls[index];
        if (!TryMeet(body, index, callee?.Key, emission.Origin.When, null, out var when))
            return;
        var origin = emission.Origin with { When = when };
        if (!IsOfObject(body, index, origin.Held, ref origin))
            return;
        emission = emission with { Origin = origin };
        var used = call.IsCreation || emission.Origin.Used && callee is not null && callee.Outline.Purposes == body.Outline.Purposes;
        var fact = new Fact(emission.Origin.Kind == OriginKind.Label ? emission.Origin with { Used = used } : emission.Origin, emission.Path);
        var cause = emission.Origin.Kind == OriginKind.Label
            ? new Cause(body.Key, call.Range, (emission.To.Kind == RootKind.Return ? "returned by " : "put in by ") + call.Name, inside)
            : inside;
        if (emission.To.Kind == RootKind.Return)
            AddResult(body, call, fact, cause, isBody: callee is not null);
        else
            Put(body, index, emission.To, fact, cause, new Argument(emission.To, -1, -1, call.Range), inside);
    }
}
