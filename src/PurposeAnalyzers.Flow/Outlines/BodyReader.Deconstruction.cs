using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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

    private void Deconstruct(ITupleOperation target, Values values, IOperation source)
    {
        var type = source is IConversionOperation { Operand.Type: { } inner } ? inner : source.Type;
        var method = type is { IsTupleType: false } ? DeconstructMethod(target.Syntax.Parent, type, target.Elements.Length) : null;
        var parts = method is null ? null : DeconstructBy(method, values, source);
        for (var index = 0; index < target.Elements.Length; index++)
            Assign(target.Elements[index], parts is null ? LoadMember(values, "Item" + (index + 1), source.Syntax) : parts[index], source);
    }

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

    private Values[] DeconstructBy(IMethodSymbol method, Values values, IOperation source)
    {
        if (method.ContainingType.IsRecord && method.IsImplicitlyDeclared)
            return method.Parameters.Select(parameter => ReadPositional(method.ContainingType, parameter, values, source)).ToArray();
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
        if (declarations.Labels.Of(property) is not { } label)
            return LoadMember(values, MemberName(property), source.Syntax);
        var node = builder.Node((source, parameter.Name), "label", source.Syntax);
        builder.Seed(node, label, usesCount);
        return Values.Of(node);
    }
}
