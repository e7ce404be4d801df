using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Outlines;

// Calls of every kind: methods, constructors, operators, accessors, what foreach and using call by themselves.
//
//   writer.Write(c.Email);     Call TextWriter.Write   this = {writer}, out: what Write leaves in the writer
//                                                      Parameter 0 = {c.Email}
//                              afterwards the writer's object is changed by the out node, and so is the stream below it

internal sealed partial class BodyReader
{
    private Values ReadInvocation(IInvocationOperation invocation)
    {
        var target = invocation.TargetMethod;
        if (target.MethodKind == MethodKind.DelegateInvoke)
            return Invoke(invocation, target, Read(invocation.Instance), ReadArguments(invocation.Arguments, target));
        if (target.MethodKind == MethodKind.LocalFunction && member.Function(target.OriginalDefinition) is { } local)
            return ReadLocalCall(invocation, local);
        if (target.Name == "<Clone>$")
            return ReadClone(invocation);
        if (IsForEachStep(invocation))
            return Read(invocation.Instance);
        return ReadCall(invocation, target, invocation.Instance, invocation.Arguments);
    }

    // foreach asks a sequence of the framework for an enumerator, and the enumerator is as good as the sequence.
    private bool IsForEachStep(IInvocationOperation invocation) =>
        invocation is { IsImplicit: true, Instance: not null, TargetMethod.Name: "GetEnumerator" or "GetAsyncEnumerator" }
        && !declarations.IsInSource(invocation.TargetMethod);

    private Values ReadLocalCall(IInvocationOperation invocation, NestedFunction local)
    {
        var values = ReadArguments(invocation.Arguments, invocation.TargetMethod);
        var arguments = Arguments(invocation, invocation.TargetMethod, values);
        var result = invocation.TargetMethod.ReturnsVoid ? -1 : builder.Node(invocation, "result", invocation.Syntax);
        CallNested(invocation, "call", local, arguments, result);
        AssignOuts(invocation, invocation.Arguments, isSource: true);
        return result >= 0 ? WithHolding(Values.Of(result), invocation.Type) : Values.None;
    }

    private Values ReadClone(IInvocationOperation invocation)
    {
        var node = builder.Node(invocation, "clone", invocation.Syntax);
        state = state.WithNewObject(node);
        if (Use(Read(invocation.Instance), invocation) is >= 0 and var original)
            builder.Wire(original, node, WireKind.Copy);
        return WithHolding(Values.Of(node), invocation.Type);
    }

    private Values ReadCreation(IObjectCreationOperation creation)
    {
        var node = builder.Node(creation, "new", creation.Syntax);
        state = state.WithNewObject(node);
        if (creation.Constructor is { } constructor)
            ReadCall(creation, constructor, null, creation.Arguments, node);
        if (creation.Initializer is { } initializer)
            Read(initializer);
        return WithHolding(Values.Of(node), creation.Type);
    }

    private Values ReadCall(IOperation at, IMethodSymbol target, IOperation? instance, IReadOnlyList<IOperation> arguments, int created = -1)
    {
        var receiver = created >= 0 ? Values.Of(created) : Read(instance);
        var values = ReadArguments(arguments, target);
        var list = Arguments(at, target, values);
        if (receiver.Count > 0 && !target.IsStatic)
            list.Add(new Argument(Root.This, created >= 0 ? created : Use(receiver, (at, "this")), created >= 0 ? Changed(receiver, at, "out this") : ReceiverOut(at, target, receiver), builder.Range((instance ?? at).Syntax)));
        var result = target.ReturnsVoid || created >= 0 ? -1 : builder.Node(at, "result", at.Syntax);
        var known = AddCall(at, "call", target, instance?.Type, list, result);
        HandDelegates(at, target, values, list);
        AssignOuts(at, arguments, declarations.IsInSource(target));
        WrapObjects(known, receiver, values, result);
        KeepObjects(known, receiver, values);
        NoteChanges(at, instance, arguments, list);
        if (result < 0)
            return Values.None;
        ObserveCall(at, known, target, list, result);
        return WithHolding(Values.Of(result).Union(Aliased(known, at, receiver, values)), at.Type);
    }

    private int ReceiverOut(IOperation at, IMethodSymbol target, Values receiver)
    {
        if (target.ContainingType is { SpecialType: not SpecialType.None } or { IsReadOnly: true } or { TypeKind: TypeKind.Enum })
            return -1;
        return Changed(receiver, at, "out this");
    }

    private List<Values> ReadArguments(IReadOnlyList<IOperation> arguments, IMethodSymbol target)
    {
        var runs = runsExpressions;
        runsExpressions = RunsExpressions(target.ReducedFrom ?? target);
        var values = new Values[target.Parameters.Length];
        for (var index = 0; index < arguments.Count; index++)
        {
            var position = arguments[index] is IArgumentOperation { Parameter: { } parameter } ? parameter.Ordinal : index;
            var value = arguments[index] is IArgumentOperation { Parameter.RefKind: RefKind.Out } ? Values.None : Read(arguments[index]);
            if (position < values.Length)
                values[position] = values[position].Union(value);
        }

        runsExpressions = runs;
        return values.ToList();
    }

    // Query providers run the lambdas they are given as trees; other libraries only look at them (RuleFor(x => x.Email)).
    private bool RunsExpressions(IMethodSymbol target) =>
        target.Parameters.Any(parameter => IsExpressionTree(parameter.Type)) && declarations.Libraries.Runs(target);

    private List<Argument> Arguments(IOperation at, IMethodSymbol target, List<Values> values)
    {
        var list = new List<Argument>();
        for (var index = 0; index < target.Parameters.Length; index++)
        {
            var parameter = target.Parameters[index];
            var node = Use(values[index], (at, index));
            var isOut = parameter.RefKind is RefKind.Out or RefKind.Ref;
            var goesOut = isOut ? builder.Node(at, "ref" + index, ArgumentSyntax(at, index)) : node >= 0 && CanChange(parameter) ? Changed(values[index], at, "out" + index) : -1;
            list.Add(new Argument(Root.Parameter(index), node, goesOut, builder.Range(ArgumentSyntax(at, index))));
        }

        return list;
    }

    private static SyntaxNode? ArgumentSyntax(IOperation at, int position)
    {
        var arguments = at switch
        {
            IInvocationOperation invocation => invocation.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            IPropertyReferenceOperation property => property.Arguments,
            _ => ImmutableArray<IArgumentOperation>.Empty,
        };
        foreach (var argument in arguments)
        {
            if (argument.Parameter?.Ordinal == position && !argument.IsImplicit)
                return argument.Value is { IsImplicit: false } value ? value.Syntax : argument.Syntax;
            if (argument.Parameter?.Ordinal == position && argument.Value is IArrayCreationOperation { Initializer.ElementValues: { Length: > 0 } elements })
                return elements[0].Syntax;
        }

        return at.Syntax;
    }

    /// <summary>Only objects can be changed by whoever receives them; text and numbers cannot.</summary>
    private static bool CanChange(IParameterSymbol parameter) =>
        parameter.RefKind != RefKind.None
        || parameter.Type is { IsReferenceType: true, SpecialType: not SpecialType.System_String }
        || parameter.Type is { TypeKind: TypeKind.TypeParameter } or { Name: "Span" or "Memory" };

    private int Changed(Values objects, IOperation at, string role)
    {
        var change = builder.Node(at, role, at.Syntax);
        foreach (var node in objects)
            Change(node, change);
        return change;
    }

    private void Change(int node, int change) => Change(node, change, 0);

    private void Change(int node, int change, int depth)
    {
        var known = state.Object(node);
        state = state.WithObject(node, known with { Changes = Values.Of(Accumulated(node, known.Changes, change)) });
        if (depth >= AccessPath.Limit)
            return;
        foreach (var inner in known.Wrapped)
            Change(inner, change, depth + 1);
    }

    // mails.Add(x), where mails is a member: what the call leaves in the object is in the member from now on.
    private void NoteChanges(IOperation at, IOperation? instance, IReadOnlyList<IOperation> arguments, List<Argument> list)
    {
        foreach (var argument in list.Where(argument => argument.Out >= 0))
        {
            var holder = argument.Root.Kind == RootKind.This
                ? instance
                : arguments.OfType<IArgumentOperation>().FirstOrDefault(item => item.Parameter?.Ordinal == argument.Root.Index && item.Parameter.RefKind == RefKind.None)?.Value;
            if (HolderOf(holder) is { } symbol)
                NoteAssignment(symbol, argument.Out, at);
        }
    }

    // Counts, tests and other answers about what a library was given: they tell something of it.
    private void ObserveCall(IOperation at, Summary known, IMethodSymbol target, List<Argument> list, int result)
    {
        if (declarations.IsInSource(target) || known.Edges.Items.Any(edge => edge.To.Root.Kind == RootKind.Return))
            return;
        foreach (var argument in list.Where(argument => argument.Node >= 0))
            builder.Wire(argument.Node, result, WireKind.Observe);
    }

    // One node for all changes so far, so that the thousandth call on an object costs as much as the first.
    private int Accumulated(int node, Values before, int change)
    {
        if (before.IsEmpty)
            return change;
        var all = builder.Node((node, change), "changes", null);
        builder.Deepen(all, node);
        builder.Wire(change, all, WireKind.Copy);
        foreach (var earlier in before)
            builder.Wire(earlier, all, WireKind.Copy);
        return all;
    }

    private void AssignOuts(IOperation at, IReadOnlyList<IOperation> arguments, bool isSource)
    {
        foreach (var argument in arguments.OfType<IArgumentOperation>())
        {
            if (argument.Parameter is not { RefKind: RefKind.Out or RefKind.Ref } parameter)
                continue;
            var left = Values.Of(builder.Node(at, "ref" + parameter.Ordinal, argument.Syntax));
            Assign(argument.Value, parameter.RefKind == RefKind.Out || isSource ? left : left.Union(Read(argument.Value)), argument.Value);
        }
    }

    /// <summary>Adds the call to the outline; returns what is known of the callee without reading a body.</summary>
    private Summary AddCall(IOperation at, string role, IMethodSymbol target, ITypeSymbol? receiver, List<Argument> arguments, int result)
    {
        var definition = (IMethodSymbol)MemberKey.Definition(target);
        var isSource = declarations.IsInSource(definition);
        var contract = declarations.Contracts.Of(definition);
        var known = isSource ? definition is { Name: "ToString", IsImplicitlyDeclared: true } ? RecordText : contract : declarations.Libraries.For(definition).Plus(contract).Plus(declarations.Disclosure(definition));
        if (!IsPositional(definition) && definition.Parameters.Any(parameter => declarations.Labels.Of(parameter) is not null))
            known = known.Plus(IntoLabelledParameters(definition));
        if (known.Sinks.Length > 0 && Destructures(at))
            known = known with { Sinks = EquatableArray.From(known.Sinks.Items.Select(sink => sink.Sink.Kind == SinkKind.Log ? sink with { Carry = Carry.Whole } : sink)) };
        builder.Call(at, role, new Call(
            Display.Of(target),
            isSource ? new(TargetsOf(target, receiver)) : default,
            known,
            -1,
            new(arguments.ToImmutableArray()),
            result,
            TreatmentOf(definition),
            builder.Range(at.Syntax),
            role == "create"));
        return known;
    }

    // A record's positional parameter is its property: what arrives there is told of the property.
    private static bool IsPositional(IMethodSymbol method) => method is { MethodKind: MethodKind.Constructor, ContainingType.IsRecord: true };

    // What is given to a labelled parameter must be covered by its label, as with any labelled member.
    private Summary IntoLabelledParameters(IMethodSymbol method) => Summary.Nothing with
    {
        Sinks = EquatableArray.From(method.Parameters.Where(parameter => declarations.Labels.Of(parameter) is not null).Select(parameter =>
            new SinkEdge(new Place(Root.Parameter(parameter.Ordinal)), Carry.Copy, new Sink(SinkKind.Assign, Display.Of(method), Member: declarations.FactsOf(parameter).Key)))),
    };

    // "Saved {@Customer}": the template asks for the whole object.
    private static bool Destructures(IOperation at) =>
        at is IInvocationOperation invocation && invocation.Arguments.Any(argument => argument.Value.ConstantValue is { HasValue: true, Value: string template } && template.IndexOf("{@", StringComparison.Ordinal) >= 0);

    // The ToString that the compiler gives a record shows its members.
    private static readonly Summary RecordText =
        Summary.Nothing with { Edges = EquatableArray.Of(new Edge(new Place(Root.This), new Place(Root.Return), Carry.Derive)) };

    private ImmutableArray<string> TargetsOf(IMethodSymbol target, ITypeSymbol? receiver)
    {
        if (!declarations.IsInSource(target))
            return ImmutableArray<string>.Empty;
        return declarations.Hierarchy.Implementations(target, receiver).OfType<IMethodSymbol>().Where(declarations.IsInSource).Select(declarations.KeyOf).ToImmutableArray();
    }

    private ResultTreatment TreatmentOf(IMethodSymbol target) => Contracts.Treatment(target) switch
    {
        AnnotationKind.Anonymizes => ResultTreatment.Anonymized,
        AnnotationKind.Pseudonymizes => ResultTreatment.Pseudonymized,
        AnnotationKind.Encrypts => ResultTreatment.Encrypted,
        _ => declarations.Labels.OfResult(target) is null ? ResultTreatment.None : ResultTreatment.Labelled,
    };

    private void HandDelegates(IOperation at, IMethodSymbol target, List<Values> values, List<Argument> arguments)
    {
        for (var index = 0; index < target.Parameters.Length; index++)
        {
            var argument = arguments[index];
            if (argument.Node >= 0 && argument.Out >= 0)
                InvokeByCallee(at, index, values[index], argument.Node, argument.Out, target.Parameters[index].Type);
        }
    }

    // new StreamWriter(stream): what is written into the writer is written into the stream.
    private void WrapObjects(Summary known, Values receiver, List<Values> values, int result)
    {
        foreach (var wrapping in known.Wrappings)
        {
            var inner = ObjectsOf(wrapping.Inner, receiver, values);
            var outers = wrapping.Outer.Root.Kind == RootKind.Return && result >= 0 ? Values.Of(result) : ObjectsOf(wrapping.Outer, receiver, values);
            foreach (var outer in outers)
                state = state.WithObject(outer, state.Object(outer) with { Wrapped = state.Object(outer).Wrapped.Union(inner) });
        }

        foreach (var clearing in known.Clearings)
        {
            foreach (var node in ObjectsOf(clearing.At, receiver, values))
                state = state.WithObject(node, ObjectState.Untouched with { Wrapped = state.Object(node).Wrapped });
        }
    }

    private static Values ObjectsOf(Place place, Values receiver, List<Values> values) => place.Root.Kind switch
    {
        RootKind.This => receiver,
        RootKind.Parameter when place.Root.Index < values.Count => values[place.Root.Index],
        _ => Values.None,
    };

    /// <summary>The objects that a library call hands back as they are: builder.Append(x) is builder; list[0] is what was added.</summary>
    private Values Aliased(Summary known, IOperation at, Values receiver, List<Values> values)
    {
        var aliased = Values.None;
        foreach (var edge in known.Edges)
        {
            if (edge is not { Carry: Carry.Copy, Treatments: Treatments.None, To: { Root.Kind: RootKind.Return, Path.IsEmpty: true } })
                continue;
            var owners = ObjectsOf(edge.From, receiver, values);
            if (edge.From.Path.IsEmpty)
                aliased = aliased.Union(owners);
            else if (edge.From.Path.Length == 1)
                aliased = aliased.Union(Kept(owners, edge.From.Path.Members[0]));
        }

        return aliased;
    }

    // Only what this body itself put in: the rest is the solver's.
    private Values Kept(Values owners, string name)
    {
        var kept = Values.None;
        foreach (var owner in owners)
        {
            foreach (var value in state.Object(owner).Member(name).Nodes.Where(value => value != Values.Initial))
                kept = kept.Add(value);
        }

        return kept;
    }

    /// <summary>list.Add(x): the list now holds the very object x, and what is put into x later is in the list too.</summary>
    private void KeepObjects(Summary known, Values receiver, List<Values> values)
    {
        foreach (var edge in known.Edges)
        {
            if (edge is not { Carry: Carry.Copy, Treatments: Treatments.None, From: { Root.Kind: RootKind.Parameter, Path.IsEmpty: true }, To: { Root.Kind: RootKind.This or RootKind.Parameter, Path.Length: 1 } })
                continue;
            var kept = ObjectsOf(edge.From, receiver, values);
            if (!kept.IsEmpty && edge.To.Path.Members[0] is AccessPath.Element)
                StoreMember(ObjectsOf(edge.To, receiver, values), AccessPath.Element, kept, strong: false);
        }
    }
}
