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
            IDynamicInvocationOperation dynamic => ReadDynamicCall(dynamic),
            IDynamicMemberReferenceOperation dynamic => ReadDynamicMember(dynamic),
            IDynamicIndexerAccessOperation dynamic => ReadDynamic(dynamic, dynamic.Operation, dynamic.Arguments),
            IDynamicObjectCreationOperation dynamic => ReadDynamic(dynamic, null, dynamic.Arguments),
            IArgumentOperation argument => Read(argument.Value),
            _ => ReadOther(operation),
        };
    }

    private Values Constant(IOperation operation, object? value)
    {
        if (value is not string text || !TellingText.Is(text))
            return Values.None;
        var node = builder.Node(operation, "text", operation.Syntax);
        builder.Text(node, text);
        return Values.Of(node);
    }

    private Values ReadOther(IOperation operation)
    {
        if (operation.Syntax is InvocationExpressionSyntax && operation.ChildOperations.FirstOrDefault() is { Type: IFunctionPointerTypeSymbol pointer } called)
            return InvokePointer(operation, called, pointer.Signature);
        if (operation.Syntax is ElementAccessExpressionSyntax && operation.ChildOperations.FirstOrDefault() is { } buffer)
            return LoadMember(Read(buffer), AccessPath.Element, operation.Syntax); // an inline array's element
        var parts = Values.None;
        foreach (var child in operation.ChildOperations)
            parts = parts.Union(Read(child));
        if (operation is IInvalidOperation)
            return Values.None; // what does not bind is not known to do anything with what it is given
        if (parts.IsEmpty && operation.Type is { SpecialType: SpecialType.None, TypeKind: not TypeKind.Enum })
            return Values.Of(builder.Node(operation, "made", operation.Syntax));
        return operation.Type is not null && CarriesNothing(operation.Type) ? Observe(operation, parts) : Gathered(operation, parts);
    }

    // Tasks are transparent; what else can be awaited gives what its awaiter's GetResult gives.
    private Values ReadAwait(IAwaitOperation await)
    {
        var awaited = Read(await.Operation);
        state = state.WithGuards(state.Guards.Plus(ConditionOf(await.Operation).Done));
        if (await.Operation.Type is not { } type || IsTransparentAwaitable(type) || await.Syntax is not AwaitExpressionSyntax syntax || member.Model is not { } model)
            return awaited;
        var how = Microsoft.CodeAnalysis.CSharp.CSharpExtensions.GetAwaitExpressionInfo(model, syntax);
        if (how.GetAwaiterMethod is not { } getAwaiter || how.GetResultMethod is not { } getResult)
            return awaited;
        return CallOn(await, "result", getResult, CallOn(await, "awaiter", getAwaiter, awaited));
    }

    private static bool IsTransparentAwaitable(ITypeSymbol type) =>
        type.Name is "Task" or "ValueTask" or "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable" && Symbols.Elements.IsFramework(type);

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

    private Values ReadYield(IReturnOperation yield)
    {
        if (Use(Read(yield.ReturnedValue), yield) is >= 0 and var node)
        {
            var isElement = yield.Kind == OperationKind.YieldReturn && !IsPair(yield.ReturnedValue?.Type);
            builder.Wire(node, returned, isElement ? WireKind.Store : WireKind.Copy, isElement ? AccessPath.Element : null);
        }

        return Values.None;
    }
}
