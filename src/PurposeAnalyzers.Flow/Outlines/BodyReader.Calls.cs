using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Models.Default;
using PurposeAnalyzers.Flow.Models.EntryPoints;
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
        if (MemberNames.IsNullTest(target.Name) && invocation.Arguments.Length == 1 && !declarations.IsInSource(target))
            return ReadNullTest(invocation.Arguments[0].Value);
        if (IsForEachStep(invocation))
            return Read(invocation.Instance);
        if (target is { Name: "ToString", IsImplicitlyDeclared: true } && TextOf(invocation.Instance?.Type) is { Name: "PrintMembers" } printer)
            return Printed(invocation, printer, Read(invocation.Instance));
        var result = ReadCall(invocation, Run(target, invocation.Instance), invocation.Instance, invocation.Arguments);
        NoteFilters(invocation);
        NoteAnswers(invocation.Arguments, invocation, "call");
        NoteCompletion(invocation);
        return result;
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
        NoteAnswers(invocation.Arguments, invocation, "call");
        NoteCompletion(invocation);
        return result >= 0 ? WithHolding(Values.Of(result), invocation.Type) : Values.None;
    }

    private Values ReadClone(IInvocationOperation invocation)
    {
        var from = Read(invocation.Instance);
        var node = NewObject(invocation, "clone");
        if (Use(from, invocation) is >= 0 and var original)
            builder.Wire(original, node, WireKind.Copy);
        return WithHolding(Values.Of(node), invocation.Type);
    }

    private Values ReadCreation(IObjectCreationOperation creation)
    {
        var node = NewObject(creation, "new");
        Identify(node, creation.Type);
        if (creation.Constructor is { } constructor)
        {
            ReadCall(creation, constructor, null, creation.Arguments, node);
            NoteAnswers(creation.Arguments, creation, "call");
        }

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
        NoteWirings(at, target, known, name => ConstantArgument(at, name), values, list, result);
        HandDelegates(at, target, values, list, known);
        HandOn(at, list);
        if (result >= 0 && known.Sinks.Items.Any(sink => sink.From.Root.Kind == RootKind.Return))
            builder.Function(result, declarations.KeyOfReturned(target));
        AssignOuts(at, arguments, declarations.IsInSource(target));
        WrapObjects(at, known, receiver, values, result);
        KeepObjects(known, target, receiver, values);
        NoteChanges(at, instance, arguments, list);
        if (result < 0)
            return Values.None;
        if (declarations.IsInSource(target) && (target.ReturnsByRef || MayBeFilled(target.ReturnType)))
            NoteInbox(result, builder.Node(at, "result inbox", at.Syntax));
        return WithHolding(Values.Of(result).Union(Aliased(known, at, receiver, values)), at.Type);
    }

    private static bool MayBeFilled(ITypeSymbol? type) =>
        type is { IsReferenceType: true, SpecialType: not SpecialType.System_String } or { TypeKind: TypeKind.TypeParameter };

    /// <summary>Adds the call to the outline; returns what is known of the callee without reading a body.</summary>
    private Summary AddCall(IOperation at, string role, IMethodSymbol target, ITypeSymbol? receiver, List<Argument> arguments, int result)
    {
        var definition = (IMethodSymbol)MemberKey.Definition(target);
        var isSource = declarations.IsInSource(definition);
        var contract = declarations.Contracts.Of(definition);
        var known = isSource ? definition is { Name: "ToString", IsImplicitlyDeclared: true } ? RecordText : contract : declarations.WithVendor(declarations.Libraries.For(definition, receiver), definition).Plus(contract);
        if (!isSource)
            known = IntoMembers(TrustedToItsLabels(WithRuns(ForPairs(known, target, definition), at, definition), target.ReturnType), definition);
        if (isSource)
            known = WithRequest(known, definition, arguments);
        else
            NoteInheritedClient(known, arguments, result);
        if (!IsPositional(definition) && definition.Parameters.Any(parameter => declarations.Labels.AreOn(parameter)))
            known = known.Plus(IntoLabelledParameters(definition));
        if (known.Sources.Items.Any(source => source.When is not null))
            known = known with { Sources = EquatableArray.From(known.Sources.Items.Where(source => source.When is not { } when || IsGiven(at, when))) };
        if (known.Sinks.Items.Any(sink => sink.When is not null))
            known = known with { Sinks = EquatableArray.From(known.Sinks.Items.Where(sink => sink.When is not { } when || IsGiven(at, when)).Select(sink => sink with { When = null })) };
        if (known.Sinks.Items.Any(sink => IsToldAlready(at, sink)))
            known = known with { Sinks = EquatableArray.From(known.Sinks.Items.Where(sink => !IsToldAlready(at, sink))) };
        if (known.Sinks.Length > 0 && Destructures(at))
            known = known with { Sinks = EquatableArray.From(known.Sinks.Items.Select(sink => sink.Sink.Kind == SinkKind.Log ? sink with { Carry = Carry.Whole } : sink)) };
        if (!isSource && KeyOf(at, definition) is { } key)
            known = known.AtKey(key);
        var dispatches = isSource ? DispatchesOf(at, target, receiver, arguments) : default;
        builder.Call(at, role, new Call(
            Display.Of(target),
            EquatableArray.From(dispatches.Items.Select(dispatch => dispatch.Target)),
            known,
            -1,
            new((isSource ? WithThrown(at, role, arguments) : arguments).ToImmutableArray()),
            result,
            TreatmentOf(definition),
            builder.Range(at.Syntax),
            role == "create") { Dispatches = dispatches });
        if (Contracts.IsCheckedByCaller(definition) && (!isSource || definition.IsAbstract))
        {
            foreach (var (check, name) in declarations.Contracts.LeftToCallers(definition))
                builder.Demand(at, role, check, name);
        }

        return known;
    }

    // map.TryGetValue("mail", out var mail)
    private static string? KeyOf(IOperation at, IMethodSymbol definition) =>
        definition.Parameters.Any(parameter => parameter is { Name: "key", Type.TypeKind: TypeKind.TypeParameter }) ? ConstantArgument(at, "key") : null;

    // FindFirst(ClaimTypes.Email) gives an address, FindFirst(ClaimTypes.Role) gives none.
    private static bool IsGiven(IOperation at, ConstantArgument wanted) => at switch
    {
        IInvocationOperation invocation => invocation.Arguments,
        IPropertyReferenceOperation property => property.Arguments,
        _ => ImmutableArray<IArgumentOperation>.Empty,
    } is var arguments && arguments.Any(argument =>
        argument.Parameter?.Ordinal == wanted.Parameter && argument.Value.ConstantValue is { HasValue: true, Value: string or bool } constant && wanted.Texts.Items.Contains(constant.Value.ToString(), StringComparer.OrdinalIgnoreCase));

    // new Contact(mail, rank), of a labelled assembly: what is given as Mail is in Mail, and in nothing else.
    private static Summary IntoMembers(Summary known, IMethodSymbol constructor)
    {
        if (constructor.MethodKind != MethodKind.Constructor || !MemberStandings.IsLabelledCode(constructor.ContainingAssembly))
            return known;
        return known with { Edges = EquatableArray.From(known.Edges.Items.Select(edge => Filled(edge, constructor) is { } name ? edge with { To = new Place(Root.This, AccessPath.Of(name)), Carry = Carry.Copy } : edge)) };
    }

    private static string? Filled(Edge edge, IMethodSymbol constructor) =>
        edge is { From: { Root: { Kind: RootKind.Parameter, Index: var index }, Path.IsEmpty: true }, To: { Root.Kind: RootKind.This, Path.IsEmpty: true } }
        && constructor.ContainingType.GetMembers().FirstOrDefault(found => found is IPropertySymbol { IsStatic: false, IsIndexer: false } && string.Equals(found.Name, constructor.Parameters[index].Name, StringComparison.OrdinalIgnoreCase)) is { } member
            ? MemberKey.DocumentationId(member)
            : null;

    // A record's positional parameter is its property: what arrives there is told of the property.
    private static bool IsPositional(IMethodSymbol method) => method is { MethodKind: MethodKind.Constructor, ContainingType.IsRecord: true };

    // What is given to a labelled parameter must be covered by its label, as with any labelled member.
    private Summary IntoLabelledParameters(IMethodSymbol method) => Summary.Nothing with
    {
        Sinks = EquatableArray.From(method.Parameters.Where(parameter => declarations.Labels.AreOn(parameter)).Select(parameter =>
            new SinkEdge(new Place(Root.Parameter(parameter.Ordinal)), Carry.Copy, new Sink(SinkKind.Assign, Display.Of(method), Member: declarations.FactsOf(parameter).Key)))),
    };

    // "Saved {@Customer}": the template asks for the whole object.
    private static bool Destructures(IOperation at) =>
        at is IInvocationOperation invocation && invocation.Arguments.Any(argument => argument.Value.ConstantValue is { HasValue: true, Value: string template } && template.IndexOf("{@", StringComparison.Ordinal) >= 0);

    // The ToString that the compiler gives a record shows its members.
    private static readonly Summary RecordText =
        Summary.Nothing with { Edges = EquatableArray.Of(new Edge(new Place(Root.This), new Place(Root.Return), Carry.Derive)) };

    private ResultTreatment TreatmentOf(IMethodSymbol target) => Contracts.Treatment(target) switch
    {
        AnnotationKind.Anonymizes => ResultTreatment.Anonymized,
        AnnotationKind.Pseudonymizes => ResultTreatment.Pseudonymized,
        AnnotationKind.Encrypts => ResultTreatment.Encrypted,
        _ => declarations.Labels.AreOnResult(target) ? ResultTreatment.Labelled : ResultTreatment.None,
    };

    private void HandDelegates(IOperation at, IMethodSymbol target, List<Values> values, List<Argument> arguments, Summary known)
    {
        var registration = EntryPointTable.BuiltIn.Given(target);
        for (var index = 0; index < target.Parameters.Length; index++)
        {
            var argument = arguments[index];
            if (argument.Node >= 0 && registration != Registration.None)
                Register(at, index, argument.Node, registration);
            if (argument.Node >= 0 && argument.Out >= 0)
                InvokeByCallee(at, index, argument.Node, argument.Out, target.Parameters[index].Type, Configures(known, index) ? builder.Node(at, "configured " + index, at.Syntax) : -1, declarations.IsInSource(target) ? builder.CallNumber(at, "call") : -1);
        }
    }

    private static bool Configures(Summary known, int parameter) =>
        known.Wirings.Items.Any(wiring => wiring.Kind == WiringKind.Client && wiring.At.Root == Root.Parameter(parameter));
}
