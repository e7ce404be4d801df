using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Outlines;

// Deconstruction: into tuples and out of them, through Deconstruct methods and records' parameters.
//
//   (a, b) = pair;             a = pair.Item1, b = pair.Item2, or what pair's Deconstruct puts out

internal sealed partial class BodyReader
{
    private Values ReadDeconstruction(IDeconstructionAssignmentOperation deconstruction)
    {
        var values = Read(deconstruction.Value);
        Assign(deconstruction.Target, values, deconstruction.Value);
        return values;
    }

    private void Deconstruct(ITupleOperation target, Values values, IOperation source, ITypeSymbol? type)
    {
        var method = type is { IsTupleType: false } ? DeconstructMethod(target.Syntax.Parent, type, target.Elements.Length) : null;
        var parts = method is null ? null : DeconstructBy(method, values, source, target.Elements);
        for (var index = 0; index < target.Elements.Length; index++)
        {
            var element = target.Elements[index];
            var part = parts is null ? LoadMember(values, "Item" + (index + 1), source.Syntax) : parts[index];
            if (element is ITupleOperation inner)
                Deconstruct(inner, part, SourceOf(element, source, index), TypeOfPart(type, method, index));
            else
                AssignPart(element, part, source, index);
        }
    }

    private void AssignPart(IOperation element, Values part, IOperation source, int index)
    {
        var from = SourceOf(element, source, index);
        var isWritten = !ReferenceEquals(from, element) && !ReferenceEquals(from, source);
        Assign(element, part, from, isWritten ? null : ConditionOfValues(part, element, TypeOf(element)));
    }

    // Each part has a place of its own, or what arrives at several members would be one thing: where it is written, else where it goes.
    private static IOperation SourceOf(IOperation target, IOperation source, int index)
    {
        while (source is IConversionOperation conversion)
            source = conversion.Operand;
        if (source is ITupleOperation written && index < written.Elements.Length)
            return written.Elements[index];
        return target is IMemberReferenceOperation or IArrayElementReferenceOperation or IFlowCaptureReferenceOperation ? target : source;
    }

    private static ITypeSymbol? TypeOfPart(ITypeSymbol? type, IMethodSymbol? method, int index) =>
        method is not null ? method.Parameters.Skip(FirstOut(method)).ElementAtOrDefault(index)?.Type
        : type is INamedTypeSymbol { IsTupleType: true, TupleElements: var elements } && index < elements.Length ? elements[index].Type
        : null;

    private static ITypeSymbol? TypeBefore(IOperation source) => source is IConversionOperation { Operand.Type: { } inner } ? inner : source.Type;

    private static int FirstOut(IMethodSymbol method) => method.IsStatic && method.ReducedFrom is null ? 1 : 0;

    private IMethodSymbol? DeconstructMethod(SyntaxNode? assignment, ITypeSymbol type, int count)
    {
        if (assignment?.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is { } syntax && member.Model is { } model
            && Microsoft.CodeAnalysis.CSharp.CSharpExtensions.GetDeconstructionInfo(model, syntax).Method is { } bound)
            return bound;
        for (ITypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            if (at.GetMembers("Deconstruct").OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.Length == count) is { } found)
                return found;
        }

        return null;
    }

    private Values[] DeconstructBy(IMethodSymbol method, Values values, IOperation source, IReadOnlyList<IOperation> targets)
    {
        if (method.ContainingType.IsRecord && method.IsImplicitlyDeclared)
            return method.Parameters.Select(parameter => targets[parameter.Ordinal] is IDiscardOperation ? Values.None : ReadPositional(method.ContainingType, parameter, values, source)).ToArray();
        method = method.ReducedFrom ?? method;
        var first = method.IsStatic ? 1 : 0;
        var outs = method.Parameters.Skip(first).Select(parameter => builder.Node(source, "out " + parameter.Name, source.Syntax)).ToArray();
        var arguments = new List<Argument> { new(first == 1 ? Root.Parameter(0) : Root.This, Use(values, source), -1, builder.Range(source.Syntax)) };
        for (var index = 0; index < outs.Length; index++)
            arguments.Add(new Argument(Root.Parameter(index + first), -1, outs[index], builder.Range(source.Syntax)));
        AddCall(source, "deconstruct", method, null, arguments, -1);
        return outs.Select(Values.Of).ToArray();
    }

    private Values ReadPositional(INamedTypeSymbol type, IParameterSymbol parameter, Values values, IOperation source)
    {
        var property = type.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault();
        if (property is null)
            return Values.None;
        if (declarations.Labels.On(property) is not { Length: > 0 } labels)
            return LoadMember(values, declarations.PlaceNames.Of(property), source.Syntax);
        return Seeded((source, parameter.Name), source.Syntax, labels);
    }
}
