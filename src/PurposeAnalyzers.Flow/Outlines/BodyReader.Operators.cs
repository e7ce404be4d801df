using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PurposeAnalyzers.Flow.Outlines;

// Operators and conversions. Those that somebody wrote are calls; the language's own compute, or only tell something.
//
//   c.Email + "x"          computed from c.Email
//   c.Email == "x"         tells something about it
//   c.Email == null        reads nothing: only what it is reached through is read
//   (Celsius)c.Heat        a call of the conversion, if it is written in source

internal sealed partial class BodyReader
{
    private Values ReadBinary(IBinaryOperation binary)
    {
        if (binary.OperatorMethod is { } method && declarations.IsInSource(method))
            return ReadCall(binary, method, null, new[] { binary.LeftOperand, binary.RightOperand });
        if (IsNullTest(binary))
            return ReadNullTest(IsNull(binary.LeftOperand) ? binary.RightOperand : binary.LeftOperand);
        var parts = Read(binary.RightOperand);
        var at = binary.LeftOperand;
        var (second, third) = (binary.RightOperand, (IOperation?)null);
        while (at is IBinaryOperation inner && !at.ConstantValue.HasValue && (inner.OperatorMethod is null || !declarations.IsInSource(inner.OperatorMethod)))
        {
            parts = parts.Union(Read(inner.RightOperand));
            (second, third) = (inner.RightOperand, second);
            at = inner.LeftOperand;
        }

        parts = parts.Union(Read(at));
        if (at.ConstantValue is { HasValue: true, Value: string start } && TellingText.AwaitsHost(start))
            return AtHost(Computed(binary, parts), start, second, third?.ConstantValue.Value as string, binary);
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
            return IsExpressionTree(conversion.Type) ? ReadExpressed(lambda) : ReadLambda(lambda);
        var values = WithElements(conversion, WithOwnText(conversion, AsDynamic(conversion, Read(conversion.Operand))));
        if (!conversion.IsImplicit)
            values = OfType(values, conversion.Type);
        if (conversion.Operand.Type is { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.Dynamic } && CarriesNothing(conversion.Type))
            return Observe(conversion, values); // (bool)map["touch"]: a yes or no, whatever it was taken from
        // A cast to a type that holds labels says what the object is: object o = ...; Save((Customer)o);
        return declarations.Containment.KeyOf(conversion.Operand.Type) is null ? WithHolding(values, conversion.Type) : values;
    }

    // A library that is given a collection of one's own as a sequence asks it for its elements.
    private Values WithElements(IConversionOperation conversion, Values values)
    {
        if (values.IsEmpty || !conversion.IsImplicit || conversion.Type is not { TypeKind: TypeKind.Interface } wanted || !Symbols.Elements.IsFramework(wanted)
            || conversion.Operand.Type is not { TypeKind: TypeKind.Class or TypeKind.Struct } own || !declarations.IsInSource(own))
            return values;
        var enumerator = own.AllInterfaces.Where(sequence => sequence.TypeArguments.Length == 1 && Symbols.Elements.IsSequence(sequence))
            .SelectMany(sequence => sequence.GetMembers("GetEnumerator")).Select(own.FindImplementationForInterfaceMember).OfType<IMethodSymbol>().FirstOrDefault(declarations.IsInSource);
        return enumerator is null ? values : values.Union(CallOn(conversion, "elements", enumerator, values));
    }

    // A span or memory over an array is the array.
    private static bool IsView(ITypeSymbol? type) =>
        type is { Name: "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" } && Symbols.Elements.IsFramework(type);
}
