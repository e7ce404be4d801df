using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Models;

namespace PurposeAnalyzers.Flow.Outlines;

// A try block's handler may be entered after any operation in it: each operation's state joins the handler's entry.
// So may its finally block, besides being entered at the end: what it does then is read last.
// What an exception of one's own class holds goes with it, through any number of calls, to where it is caught.
//
//   void Check(Customer c) => throw new BadMail(c.Email);      Output Thrown: a BadMail that holds c.Email
//   try { text = c.Email; Check(c); text = ""; }               Call Check, which leaves what it throws at node 7
//   catch (BadMail bad) { Log(bad.Mail + text); }              bad: {7}   text: {c.Email} or {}

internal sealed partial class BodyReader
{
    private static readonly object Thrown = new();
    private readonly Dictionary<ControlFlowRegion, BodyState> interrupted = new();
    private Values thrownByCalls = Values.None;
    private bool isGuarded;

    private void Alert(List<int> handlers, List<ControlFlowRegion> finals, SortedSet<int> waiting)
    {
        foreach (var handler in handlers)
            Enter(handler, thrownByCalls.IsEmpty ? state : state.WithVariable(Thrown, state.Variable(Thrown).Union(thrownByCalls)), waiting);
        foreach (var final in finals)
            interrupted[final] = interrupted.TryGetValue(final, out var earlier) ? earlier.Join(state) : state;
    }

    // Where it goes on from there is the exception's matter: nothing of this body comes after it.
    private void RunInterrupted()
    {
        foreach (var final in interrupted.Keys.OrderBy(region => region.FirstBlockOrdinal).ToList())
            RunRegion(graph.Blocks[final.FirstBlockOrdinal], final, interrupted[final]);
    }

    /// <summary>The finally blocks, written by somebody, that an exception in this block runs.</summary>
    private List<ControlFlowRegion> Finals(BasicBlock block, ControlFlowRegion region)
    {
        var finals = new List<ControlFlowRegion>();
        for (var at = block.EnclosingRegion; at is not null && at != region; at = at.EnclosingRegion)
        {
            if (at is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { Kind: ControlFlowRegionKind.TryAndFinally } both })
                finals.AddRange(both.NestedRegions.Where(nested => nested.Kind == ControlFlowRegionKind.Finally && IsWritten(nested)));
        }

        return finals;
    }

    private bool IsWritten(ControlFlowRegion region) =>
        Enumerable.Range(region.FirstBlockOrdinal, region.LastBlockOrdinal - region.FirstBlockOrdinal + 1).Any(ordinal => graph.Blocks[ordinal].Operations.Any(operation => !operation.IsImplicit));

    /// <summary>The first blocks of the handlers that an exception in this block may reach.</summary>
    private List<int> Handlers(BasicBlock block, ControlFlowRegion region)
    {
        var handlers = new List<int>();
        for (var at = block.EnclosingRegion; at is not null && at != region; at = at.EnclosingRegion)
        {
            if (at is not { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { Kind: ControlFlowRegionKind.TryAndCatch } both })
                continue;
            handlers.AddRange(both.NestedRegions.Where(nested => nested.Kind != ControlFlowRegionKind.Try).Select(nested => nested.FirstBlockOrdinal));
        }

        return handlers;
    }

    /// <summary>True if what is thrown in this block may be caught here, as far as it may hold anything.</summary>
    private bool IsGuarded(BasicBlock block)
    {
        for (var at = block.EnclosingRegion; at is not null; at = at.EnclosingRegion)
        {
            if (at is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { Kind: ControlFlowRegionKind.TryAndCatch } both } && both.NestedRegions.Any(nested => nested != at && CatchesOwn(nested.ExceptionType)))
                return true;
        }

        return false;
    }

    private bool CatchesOwn(ITypeSymbol? caught) => caught is null or { Name: "Exception" } or { SpecialType: SpecialType.System_Object } || declarations.IsInSource(caught);

    private void Throw(IOperation exception, Values values)
    {
        state = state.WithVariable(Thrown, state.Variable(Thrown).Union(values));
        while (exception is IConversionOperation conversion)
            exception = conversion.Operand;
        if (!isGuarded && exception.Type is { } type && declarations.IsInSource(type))
            Escape(values, exception);
    }

    private void Escape(Values values, object at)
    {
        if (Use(values, at) is not (>= 0 and var node))
            return;
        var escaped = builder.Node(graph, "thrown", null);
        builder.Wire(node, escaped, WireKind.Copy);
        builder.Output(escaped, Root.Thrown);
    }

    /// <summary>With what a callee in source throws, where that may be caught here; elsewhere it goes on to the callers.</summary>
    private List<Argument> WithThrown(IOperation at, string role, List<Argument> arguments)
    {
        if (!isGuarded)
            return arguments;
        var thrown = builder.Node(at, role + " thrown", at.Syntax);
        thrownByCalls = thrownByCalls.Add(thrown);
        return new List<Argument>(arguments) { new(Root.Thrown, -1, thrown, builder.Range(at.Syntax)) };
    }

    private Values ReadCaught(ICaughtExceptionOperation caught)
    {
        var node = builder.Node(caught, "caught", caught.Syntax);
        return state.Variable(Thrown).Add(node);
    }
}
