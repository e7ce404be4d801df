using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Outlines;

// Whom a guard is about: the objects that a check was made on, as far as they are objects at all.
//
//   c.AcceptsNews            what c holds, a Customer
//   desk.Accepts(c, id)      what desk and c hold; id tells nobody apart

internal sealed partial class BodyReader
{
    private EquatableArray<Subject> SubjectsOfCall(IInvocationOperation call) =>
        EquatableArray.From(call.Arguments.Select(argument => argument.Value).Concat(call.Instance is null ? Array.Empty<IOperation>() : new[] { call.Instance })
            .Select(part => SubjectOf(TypeOf(part), ValuesOf(part))).Where(subject => subject.Type is not null));

    private EquatableArray<Subject> SubjectsOf(IOperation? holder)
    {
        var subject = SubjectOf(TypeOf(holder), ValuesOf(holder));
        return subject.Type is null ? default : EquatableArray.Of(subject);
    }

    private static ITypeSymbol? TypeOf(IOperation? part)
    {
        while (part is IConversionOperation { Operand: { Type: not null } operand })
            part = operand;
        return part?.Type;
    }

    /// <summary>Texts, numbers and ids do not tell whom they are about: only objects can be told to be somebody else's.</summary>
    private static Subject SubjectOf(ITypeSymbol? type, Values values)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        return type is null or { SpecialType: not SpecialType.None } or { TypeKind: TypeKind.Enum or TypeKind.Delegate } || Elements.IsFramework(type) || values.IsEmpty
            ? default
            : new Subject(MemberKey.DocumentationId(type), EquatableArray.From(values.Nodes));
    }

    /// <summary>What an expression that was read already holds; nothing is read again.</summary>
    private Values ValuesOf(IOperation? part)
    {
        switch (part)
        {
            case ILocalReferenceOperation local:
                return state.Variable(local.Local);
            case IParameterReferenceOperation parameter when IsCapturedByPrimaryConstructor(parameter.Parameter):
                return LoadMember(ThisValues(), declarations.PlaceNames.Of(parameter.Parameter), parameter.Syntax);
            case IParameterReferenceOperation parameter:
                return state.Variable(parameter.Parameter);
            case IFlowCaptureReferenceOperation reference:
                return state.Variable(reference.Id);
            case IInstanceReferenceOperation instance:
                return ReadInstance(instance);
            case IConversionOperation conversion:
                return ValuesOf(conversion.Operand);
            case IAwaitOperation awaited:
                return ValuesOf(awaited.Operation);
            case IFieldReferenceOperation { Instance: { } owner } field:
                return LoadMember(ValuesOf(owner), declarations.PlaceNames.Of(field.Field), field.Syntax);
            case IPropertyReferenceOperation { Instance: { } owner } property when builder.Find(property, "result") is < 0:
                return LoadMember(ValuesOf(owner), IsForEachCurrent(property) ? AccessPath.Element : declarations.PlaceNames.Of(property.Property), property.Syntax);
            case IMemberReferenceOperation { Instance: null, Member: IFieldSymbol or IPropertySymbol } shared when builder.Find(part, "result") < 0:
                return LoadMember(Values.Of(builder.Node(graph, "static", null)), declarations.PlaceNames.Of(shared.Member), shared.Syntax);
            case IArrayElementReferenceOperation element:
                return LoadMember(ValuesOf(element.ArrayReference), AccessPath.Element, element.Syntax);
            case not null when builder.Find(part, "result") is >= 0 and var result:
                return Values.Of(result);
            default:
                return Values.None;
        }
    }
}
