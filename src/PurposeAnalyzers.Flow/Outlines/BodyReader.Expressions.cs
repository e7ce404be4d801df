using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Models;

namespace PurposeAnalyzers.Flow.Outlines;

// What each kind of operation yields. A kind that is not listed (younger than the Roslyn compiled against, or of no concern)
// yields something computed from its operands: nothing is lost for not being known.

internal sealed partial class BodyReader
{
    private static readonly object Thrown = new();
    private readonly Dictionary<SyntaxNode, Values> conditions = new();

    private Values Read(IOperation? operation)
    {
        if (operation is null)
            return Values.None;
        if (operation.ConstantValue is { HasValue: true } constant)
            return Constant(operation, constant.Value);
        return operation switch
        {
            IExpressionStatementOperation statement => Read(statement.Operation),
            ILocalReferenceOperation local => ReadVariable(local.Local),
            IParameterReferenceOperation parameter => ReadParameter(parameter),
            IInstanceReferenceOperation instance => ReadInstance(instance),
            IFieldReferenceOperation field => ReadMember(field, field.Field, field.Instance),
            IPropertyReferenceOperation property => ReadProperty(property),
            IEventReferenceOperation @event => ReadMember(@event, @event.Event, @event.Instance),
            IArrayElementReferenceOperation element => ReadElement(element),
            IInvocationOperation invocation => ReadInvocation(invocation),
            IObjectCreationOperation creation => ReadCreation(creation),
            ISimpleAssignmentOperation assignment => ReadAssignment(assignment),
            ICompoundAssignmentOperation compound => ReadCompound(compound),
            IIncrementOrDecrementOperation increment => Read(increment.Target),
            IDeconstructionAssignmentOperation deconstruction => ReadDeconstruction(deconstruction),
            IEventAssignmentOperation assignment => ReadEventAssignment(assignment),
            IFlowCaptureOperation capture => ReadCapture(capture),
            IFlowCaptureReferenceOperation reference => state.Variable(reference.Id),
            IConversionOperation conversion => ReadConversion(conversion),
            IBinaryOperation binary => ReadBinary(binary),
            IUnaryOperation unary => ReadUnary(unary),
            IIsNullOperation isNull => ReadNullTest(isNull.Operand),
            IIsPatternOperation pattern => ReadPattern(pattern),
            IIsTypeOperation isType => Observe(isType, Read(isType.ValueOperand)),
            IAwaitOperation await => ReadAwait(await),
            ITupleOperation tuple => ReadTuple(tuple),
            IAnonymousObjectCreationOperation anonymous => ReadAnonymous(anonymous),
            IArrayCreationOperation array => ReadArray(array),
            IInterpolatedStringOperation text => ReadInterpolation(text),
            IInterpolationOperation part => Read(part.Expression),
            IDelegateCreationOperation creation => ReadDelegate(creation),
            IFlowAnonymousFunctionOperation lambda => ReadLambda(lambda),
            IMethodReferenceOperation reference => ReadMethodReference(reference),
            IReturnOperation yield => ReadYield(yield),
            ICaughtExceptionOperation caught => ReadCaught(caught),
            INameOfOperation or ITypeOfOperation or ISizeOfOperation => Values.None,
            IDynamicInvocationOperation dynamic => ReadDynamic(dynamic, dynamic.Operation, dynamic.Arguments),
            IDynamicMemberReferenceOperation dynamic => ReadDynamicMember(dynamic),
            IDynamicIndexerAccessOperation dynamic => ReadDynamic(dynamic, dynamic.Operation, dynamic.Arguments),
            IDynamicObjectCreationOperation dynamic => ReadDynamic(dynamic, null, dynamic.Arguments),
            IArgumentOperation argument => Read(argument.Value),
            _ => ReadOther(operation),
        };
    }

    private Values Constant(IOperation operation, object? value)
    {
        if (value is not string text || !IsTelling(text))
            return Values.None;
        var node = builder.Node(operation, "text", operation.Syntax);
        builder.Text(node, text);
        return Values.Of(node);
    }

    // Texts that decide something elsewhere: addresses, configuration keys of addresses, SQL statements.
    private static bool IsTelling(string text) =>
        text.IndexOf("://", StringComparison.Ordinal) >= 0 || SqlText.LooksLikeSql(text) || text.StartsWith("config:", StringComparison.Ordinal);

    private Values ReadOther(IOperation operation)
    {
        var parts = Values.None;
        foreach (var child in operation.ChildOperations)
            parts = parts.Union(Read(child));
        if (parts.IsEmpty && operation.Type is { SpecialType: SpecialType.None, TypeKind: not TypeKind.Enum })
            return Values.Of(builder.Node(operation, "made", operation.Syntax));
        return operation.Type is not null && CarriesNothing(operation.Type) ? Observe(operation, parts) : Gathered(operation, parts);
    }

    // Tasks are transparent; what else can be awaited gives what its awaiter's GetResult gives.
    private Values ReadAwait(IAwaitOperation await)
    {
        var awaited = Read(await.Operation);
        if (await.Operation.Type is not { } type || IsTransparentAwaitable(type) || await.Syntax is not AwaitExpressionSyntax syntax || member.Model is not { } model)
            return awaited;
        var how = Microsoft.CodeAnalysis.CSharp.CSharpExtensions.GetAwaitExpressionInfo(model, syntax);
        if (how.GetAwaiterMethod is not { } getAwaiter || how.GetResultMethod is not { } getResult)
            return awaited;
        return CallOn(await, "result", getResult, CallOn(await, "awaiter", getAwaiter, awaited));
    }

    private static bool IsTransparentAwaitable(ITypeSymbol type) =>
        type.Name is "Task" or "ValueTask" or "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable" && Symbols.Elements.IsFramework(type);

    // Collection expressions, spreads, inline arrays: an element is found again as an element, whatever the collection.
    private Values Gathered(IOperation operation, Values parts)
    {
        if (parts.IsEmpty)
            return parts;
        var node = builder.Node(operation, "gathered", operation.Syntax);
        foreach (var part in parts)
        {
            builder.Wire(Used(part, operation), node, WireKind.Copy);
            if (operation.Type is { } type && Symbols.Elements.IsSequence(type))
                builder.Wire(Used(part, operation), node, WireKind.Store, AccessPath.Element);
        }

        return Values.Of(node);
    }

    private static bool CarriesNothing(ITypeSymbol? type) =>
        type is null or { SpecialType: SpecialType.System_Boolean or SpecialType.System_Void } or { TypeKind: TypeKind.Enum };

    /// <summary>A new value computed from others: arithmetic, text.</summary>
    private Values Computed(IOperation operation, Values from) => Made(operation, "computed", from, WireKind.Derive);

    /// <summary>A value that only tells something about others: comparisons, tests, counts.</summary>
    private Values Observe(IOperation operation, Values of) => Made(operation, "observed", of, WireKind.Observe);

    private Values Made(IOperation operation, string role, Values from, WireKind kind)
    {
        if (from.IsEmpty)
            return from;
        var node = builder.Node(operation, role, operation.Syntax);
        foreach (var part in from)
            builder.Wire(Used(part, operation), node, kind);
        return Values.Of(node);
    }

    private Values ReadBinary(IBinaryOperation binary)
    {
        if (binary.OperatorMethod is { } method && declarations.IsInSource(method))
            return ReadCall(binary, method, null, new[] { binary.LeftOperand, binary.RightOperand });
        if (IsNullTest(binary))
            return ReadNullTest(IsNull(binary.LeftOperand) ? binary.RightOperand : binary.LeftOperand);
        var parts = Read(binary.RightOperand);
        var at = binary.LeftOperand;
        while (at is IBinaryOperation inner && !at.ConstantValue.HasValue && (inner.OperatorMethod is null || !declarations.IsInSource(inner.OperatorMethod)))
        {
            parts = parts.Union(Read(inner.RightOperand));
            at = inner.LeftOperand;
        }

        parts = parts.Union(Read(at));
        if (binary.Type is { TypeKind: TypeKind.Delegate })
            return parts;
        return CarriesNothing(binary.Type) ? Observe(binary, parts) : Computed(binary, parts);
    }

    private static bool IsNullTest(IBinaryOperation binary) =>
        binary.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals && (IsNull(binary.LeftOperand) || IsNull(binary.RightOperand));

    private static bool IsNull(IOperation operation) =>
        operation.ConstantValue is { HasValue: true, Value: null } || operation is IConversionOperation conversion && IsNull(conversion.Operand)
        || operation is IDefaultValueOperation { Type.IsReferenceType: true };

    // Asking whether a value is there reads nothing of it: only what the value is reached through is read.
    private Values ReadNullTest(IOperation tested)
    {
        while (tested is IConversionOperation conversion)
            tested = conversion.Operand;
        switch (tested)
        {
            case IFieldReferenceOperation field:
                Read(field.Instance);
                break;
            case IPropertyReferenceOperation { Arguments.IsEmpty: true } property:
                Read(property.Instance);
                break;
            default:
                Read(tested);
                break;
        }

        return Values.None;
    }

    private Values ReadUnary(IUnaryOperation unary)
    {
        if (unary.OperatorMethod is { } method && declarations.IsInSource(method))
            return ReadCall(unary, method, null, new[] { unary.Operand });
        var operand = Read(unary.Operand);
        return CarriesNothing(unary.Type) ? Observe(unary, operand) : Computed(unary, operand);
    }

    private Values ReadConversion(IConversionOperation conversion)
    {
        if (conversion.OperatorMethod is { } method && !IsView(conversion.Type))
            return ReadCall(conversion, method, null, new[] { conversion.Operand });
        if (conversion.Operand is IFlowAnonymousFunctionOperation lambda)
            return IsExpressionTree(conversion.Type) && !runsExpressions ? Values.None : ReadLambda(lambda);
        var values = WithOwnText(conversion, Read(conversion.Operand));
        // A cast to a type that holds labels says what the object is: object o = ...; Save((Customer)o);
        return declarations.Containment.KeyOf(conversion.Operand.Type) is null ? WithHolding(values, conversion.Type) : values;
    }

    // Whoever is given an object as object shows it by its ToString: Console.WriteLine(talker).
    private Values WithOwnText(IConversionOperation conversion, Values values) =>
        conversion is { IsImplicit: true, Type.SpecialType: SpecialType.System_Object } ? OwnText(conversion, conversion.Operand.Type, values) : values;

    private Values OwnText(IOperation at, ITypeSymbol? type, Values values)
    {
        if (values.IsEmpty || TextOf(type) is not { } text)
            return values;
        return values.Union(CallOn(at, "text", text, values));
    }

    private IMethodSymbol? TextOf(ITypeSymbol? type)
    {
        for (ITypeSymbol? at = type; at is not null && declarations.IsInSource(at); at = at.BaseType)
        {
            if (at.GetMembers("ToString").OfType<IMethodSymbol>().FirstOrDefault(method => method is { Parameters.IsEmpty: true, IsImplicitlyDeclared: false }) is { } own)
                return own;
        }

        return null;
    }

    // A span or memory over an array is the array.
    private static bool IsView(ITypeSymbol? type) =>
        type is { Name: "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" } && Symbols.Elements.IsFramework(type);

    private static bool IsExpressionTree(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Expression", IsGenericType: true, ContainingNamespace.Name: "Expressions" };

    private Values ReadTuple(ITupleOperation tuple)
    {
        var node = builder.Node(tuple, "tuple", tuple.Syntax);
        state = state.WithNewObject(node);
        for (var index = 0; index < tuple.Elements.Length; index++)
            StoreMember(Values.Of(node), "Item" + (index + 1), Read(tuple.Elements[index]), strong: true);
        return Values.Of(node);
    }

    private Values ReadAnonymous(IAnonymousObjectCreationOperation anonymous)
    {
        var node = builder.Node(anonymous, "new", anonymous.Syntax);
        state = state.WithNewObject(node);
        foreach (var initializer in anonymous.Initializers.OfType<ISimpleAssignmentOperation>())
        {
            if (initializer.Target is IPropertyReferenceOperation property)
                StoreMember(Values.Of(node), MemberName(property.Property), Read(initializer.Value), strong: true);
        }

        return Values.Of(node);
    }

    private Values ReadArray(IArrayCreationOperation array)
    {
        var node = builder.Node(array, "new", array.Syntax);
        state = state.WithNewObject(node);
        foreach (var element in ElementsOf(array.Initializer))
            StoreMember(Values.Of(node), AccessPath.Element, Read(element), strong: false);
        return Values.Of(node);
    }

    private static IEnumerable<IOperation> ElementsOf(IArrayInitializerOperation? initializer)
    {
        if (initializer is null)
            return Enumerable.Empty<IOperation>();
        return initializer.ElementValues.SelectMany(value => value is IArrayInitializerOperation inner ? ElementsOf(inner) : new[] { value });
    }

    private Values ReadInterpolation(IInterpolatedStringOperation text)
    {
        var parts = Values.None;
        foreach (var part in text.Parts)
        {
            if (part is IInterpolationOperation hole)
                parts = parts.Union(OwnText(hole, hole.Expression.Type, Read(hole.Expression))).Union(Read(hole.FormatString));
        }

        var start = text.Parts.FirstOrDefault() is IInterpolatedStringTextOperation { Text.ConstantValue.Value: string prefix } && IsTelling(prefix) ? prefix : null;
        if (start is null)
            return Computed(text, parts);
        var node = builder.Node(text, "computed", text.Syntax);
        builder.Text(node, start);
        foreach (var part in parts)
            builder.Wire(Used(part, text), node, WireKind.Derive);
        return Values.Of(node);
    }

    private Values ReadYield(IReturnOperation yield)
    {
        if (Use(Read(yield.ReturnedValue), yield) is >= 0 and var node)
            builder.Wire(node, returned, yield.Kind == OperationKind.YieldReturn ? WireKind.Store : WireKind.Copy, yield.Kind == OperationKind.YieldReturn ? AccessPath.Element : null);
        return Values.None;
    }

    private Values ReadCaught(ICaughtExceptionOperation caught)
    {
        var node = builder.Node(caught, "caught", caught.Syntax);
        return state.Variable(Thrown).Add(node);
    }

    private Values ReadDynamicMember(IDynamicMemberReferenceOperation dynamic)
    {
        var owners = Read(dynamic.Instance);
        var key = "'" + dynamic.MemberName + "'";
        return owners.Nodes.Any(owner => state.Object(owner).Members.Count > 0) ? LoadMember(owners, key, dynamic.Syntax) : Computed(dynamic, owners);
    }

    private Values ReadDynamic(IOperation operation, IOperation? target, IEnumerable<IOperation> arguments)
    {
        var parts = Read(target);
        foreach (var argument in arguments)
            parts = parts.Union(Read(argument));
        return Computed(operation, parts);
    }

    /// <summary>Remembers what a condition looked at, for the results of ?: and switch over it.</summary>
    private void RememberCondition(IOperation condition, Values values)
    {
        if (!values.IsEmpty)
            conditions[condition.Syntax] = values;
    }

    // c.LastFace["jaw"] > 0.5 ? "open" : "closed": the result tells what the condition saw.
    private Values Decided(IFlowCaptureOperation capture, Values values)
    {
        var condition = capture.Value.Syntax.Parent switch
        {
            ConditionalExpressionSyntax conditional when conditional.Condition != capture.Value.Syntax => (SyntaxNode)conditional.Condition,
            SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax @switch } => @switch,
            _ => null,
        };
        if (condition is null)
            return values;
        var node = builder.Node(capture, "decided", capture.Syntax);
        var seen = false;
        foreach (var pair in conditions)
        {
            if (!condition.Span.Contains(pair.Key.Span))
                continue;
            seen = true;
            foreach (var part in pair.Value)
                builder.Wire(part, node, WireKind.Observe);
        }

        return seen ? values.Add(node) : values;
    }
}
