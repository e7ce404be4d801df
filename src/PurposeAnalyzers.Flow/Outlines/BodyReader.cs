using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Outlines;

// Reads one control-flow graph into an outline: blocks are read in order until the states at their entries settle.
//
//   string s = "";                 s: {}
//   if (ok) s = c.Email;           s: {1}          after the branch: {1}
//   s = s.Trim();                  s: {2}, a call's result; the call takes 1
//   return s;                      wire 2 -> return

internal sealed partial class BodyReader
{
    private readonly Declarations declarations;
    private readonly MemberBody member;
    private readonly OutlineBuilder builder;
    private readonly ControlFlowGraph graph;
    private readonly IMethodSymbol? method;
    private readonly Dictionary<int, BodyState> entries = new();
    private readonly Dictionary<object, int> inputNodes = new();
    private readonly int returned;
    private readonly bool usesCount;
    private BodyState state = BodyState.Empty;
    private BodyState? exit;
    private Access access;

    public BodyReader(Declarations declarations, MemberBody member, ControlFlowGraph graph, IMethodSymbol? method, string key, string name)
    {
        this.declarations = declarations;
        this.member = member;
        this.graph = graph;
        this.method = method;
        builder = new OutlineBuilder(key, name, member.Start);
        builder.At = () => state.Guards;
        if (declarations.Catalog.IdentityChecks.Length > 0)
            builder.Unsaid = GuardSet.None.Plus(builder.Guard(new Guard(GuardKind.Mapped, CheckKind.Identity, "", -1, default), builder));
        returned = builder.Node(graph, "return", null);
        usesCount = !IsComparison(method ?? member.Symbol as IMethodSymbol);
    }

    private CancellationToken Cancellation => member.Cancellation;

    public Outline Read()
    {
        state = state.WithGuards(EntryGuards());
        DeclareInputs();
        RunInitializers();
        RunRegion(graph.Blocks[0], graph.Root, state);
        RunInterrupted();
        DeclareOutputs();
        var code = (ISymbol?)method ?? member.Symbol;
        return builder.Build(usesCount ? declarations.Contracts.PurposesOf(code) : default, Contracts.RecipientOf(member.Symbol), DutyOf(code)) with { Accepts = AcceptsOf(code), IsOpen = access == Access.Open };
    }

    private EquatableArray<EquatableArray<string>> AcceptsOf(ISymbol code) =>
        code is IMethodSymbol function ? EquatableArray.From(function.Parameters.Select(parameter => declarations.Hierarchy.TermsOf(parameter.Type))) : default;

    // A constructor that does not call another one of its type runs the initialisers first.
    private void RunInitializers()
    {
        if (method is not null || member.Symbol is not IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } constructor || member.CallsThis)
            return;
        foreach (var initializer in declarations.Initializers.Of(constructor.ContainingType, constructor.IsStatic))
        {
            builder.Nested(initializer);
            var made = builder.Node(initializer, "initialized", null);
            Change(InputNode(Root.This, null), made);
            var arguments = EquatableArray.Of(new Argument(Root.This, InputNode(Root.This, null), made, default));
            builder.Call(initializer, "initialize", new Call("initializer", EquatableArray.Of(initializer), Summary.Nothing, -1, arguments, -1, ResultTreatment.None, default, false));
        }
    }

    // Comparing is never a use: the bodies of these overrides read members only to compare them.
    private static bool IsComparison(IMethodSymbol? method) => method is { Name: "Equals" or "GetHashCode" or "CompareTo" or "op_Equality" or "op_Inequality" };

    /// <summary>Reads the blocks of a region from its first block on; returns the state in which control leaves it by its end.</summary>
    private BodyState? RunRegion(BasicBlock first, ControlFlowRegion region, BodyState entry)
    {
        BodyState? leaving = null;
        var waiting = new SortedSet<int> { first.Ordinal };
        entries[first.Ordinal] = entries.TryGetValue(first.Ordinal, out var earlier) && region == graph.Root ? earlier.Join(entry) : entry;
        while (waiting.Count > 0)
        {
            Cancellation.ThrowIfCancellationRequested();
            var ordinal = waiting.Min;
            waiting.Remove(ordinal);
            var block = graph.Blocks[ordinal];
            state = entries[ordinal];
            ReadBlock(block, region, waiting);
            if (block.Kind == BasicBlockKind.Exit)
                exit = exit is null ? state : exit.Join(state);
            var read = state;
            foreach (var branch in Successors(block))
            {
                state = Guarded(read, block, branch);
                if (branch.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling)
                    leaving = leaving is null ? state : leaving.Join(state);
                else if (branch.Destination is { } destination)
                    Follow(branch, destination, region, waiting);
            }
        }

        return leaving;
    }

    private static IEnumerable<ControlFlowBranch> Successors(BasicBlock block)
    {
        if (block.ConditionalSuccessor is { } conditional)
            yield return conditional;
        if (block.FallThroughSuccessor is { } fallThrough)
            yield return fallThrough;
    }

    private void Follow(ControlFlowBranch branch, BasicBlock destination, ControlFlowRegion region, SortedSet<int> waiting)
    {
        var before = state;
        foreach (var final in branch.FinallyRegions)
        {
            if (RunRegion(graph.Blocks[final.FirstBlockOrdinal], final, state) is not { } after)
            {
                state = before;
                return;
            }

            state = after;
        }

        if (destination.IsReachable && Contains(region, destination))
            Enter(destination.Ordinal, state, waiting, isBack: branch.Source.Ordinal >= destination.Ordinal);
        state = before;
    }

    private static bool Contains(ControlFlowRegion region, BasicBlock block) =>
        block.Ordinal >= region.FirstBlockOrdinal && block.Ordinal <= region.LastBlockOrdinal;

    private void Enter(int ordinal, BodyState arriving, SortedSet<int> waiting, bool isBack = false)
    {
        if (!entries.TryGetValue(ordinal, out var known))
        {
            entries[ordinal] = arriving;
            waiting.Add(ordinal);
            return;
        }

        var joined = known.Join(arriving, isBack);
        if (joined.Same(known))
            return;
        entries[ordinal] = joined;
        waiting.Add(ordinal);
    }

    private void ReadBlock(BasicBlock block, ControlFlowRegion region, SortedSet<int> waiting)
    {
        isGuarded = IsGuarded(block);
        thrownByCalls = Values.None;
        var handlers = Handlers(block, region);
        var finals = Finals(block, region);
        Alert(handlers, finals, waiting);
        foreach (var operation in block.Operations)
        {
            Read(operation);
            Alert(handlers, finals, waiting);
        }

        if (block.BranchValue is { } value)
        {
            ReadBranchValue(block, value);
            Alert(handlers, finals, waiting);
        }

        if (block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Rethrow && !isGuarded)
            Escape(state.Variable(Thrown), block);
    }

    private void ReadBranchValue(BasicBlock block, IOperation value)
    {
        var values = Read(value);
        switch (block.FallThroughSuccessor?.Semantics)
        {
            case ControlFlowBranchSemantics.Return when block.ConditionalSuccessor is null:
                builder.Exit(value, ConditionOf(value).At(state.Guards));
                Return(values, value);
                break;
            case ControlFlowBranchSemantics.Throw when block.ConditionalSuccessor is null:
                Throw(value, values);
                break;
            default:
                RememberCondition(value, values);
                break;
        }
    }

    private void Return(Values values, IOperation value)
    {
        if (Use(KeptConstant(value, values), value) is not (>= 0 and var node))
            return;
        builder.Wire(node, returned, WireKind.Copy);
        ReturnInbox(values);
        if (ResultIsLabelled)
            builder.Assignment(node, declarations.FactsOfResult(Code!).Key, value.Syntax);
    }

    private IMethodSymbol? Code => method ?? member.Symbol as IMethodSymbol;

    private bool ResultIsLabelled => Code is { AssociatedSymbol: null } code && declarations.Labels.AreOnResult(code);
}
