using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Models.Default;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Outlines;

// What code that is not seen makes of data, if it is an object of labelled code: the labels of its type say what is in it, whatever it was made from.
//
//   User user = await users.Create(form.Email);     of another project: user.Nickname carries nothing, user.Email what its label says
//   string text = names.Normalize(form.Email);      carries on: a text has no labels of its own
//   Row row = Deserialize<Row>(form.Email);         carries on, if Row has no label: nobody has said what is in it
//
// What nothing lifts (categories that are final) stays with it.

internal sealed partial class BodyReader
{
    private Summary TrustedToItsLabels(Summary known, ITypeSymbol result) => IsLabelledCode(DataTypes.Unwrap(result))
        ? known with { Edges = EquatableArray.From(known.Edges.Items.Select(edge => edge.To.Root.Kind == RootKind.Return && edge.Carry != Carry.Copy ? edge with { Treatments = edge.Treatments | Treatments.Anonymized } : edge)) }
        : known;

    // List<User> is as trusted as User; Answer<string> is not: its text is anybody's.
    private bool IsLabelledCode(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsLabelledCode(array.ElementType),
        INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface, IsAnonymousType: false, IsTupleType: false } named =>
            (IsOfLabelledCode(named) || DataTypes.ElementType(named) is not null && !named.TypeArguments.IsEmpty) && named.TypeArguments.All(IsLabelledCode),
        _ => false,
    };

    private bool IsOfLabelledCode(INamedTypeSymbol type) =>
        (declarations.IsInSource(type) || MemberStandings.IsLabelledCode(type.ContainingAssembly)) && Bases(type).Any(at => at.GetMembers().Any(declarations.Labels.AreOn));

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol? type)
    {
        for (; type is { SpecialType: SpecialType.None }; type = type.BaseType)
            yield return type;
    }
}
