using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Outlines;

// How paths name members: by documentation id, anonymous and tuple members by their name, which is all they have.
// A property that overrides or implements another one has that one's name: an object has just one of them.
//
//   interface IRow { string Mail { get; set; } }   class Card : IRow { public string Mail { get; set; } }   ... fifty more
//   void Fill(IRow row) { row.Mail = text; }        @0.<P:IRow.Mail>: one place, not one per class that implements it
//   Fill(card);  Show(card.Mail);                   the same name, so what Fill put there is found

internal sealed class PlaceNames(Declarations declarations)
{
    private readonly Dictionary<ISymbol, string> names = new(SymbolEqualityComparer.Default);

    public string Of(ISymbol symbol)
    {
        if (symbol is IFieldSymbol { ContainingType.IsTupleType: true } element)
            return (element.CorrespondingTupleField ?? element).Name;
        if (symbol.ContainingType is { IsAnonymousType: true })
            return symbol.Name;
        if (symbol is { IsStatic: true, ContainingType: { IsGenericType: true } owner } && declarations.IsInSource(symbol))
            return MemberKey.DocumentationId(symbol) + "<" + string.Join(",", owner.TypeArguments.Select(argument => argument.ToDisplayString())) + ">"; // one for each type that the class is made of
        if (symbol is not IPropertySymbol { IsIndexer: false } property || !declarations.IsInSource(property))
            return MemberKey.DocumentationId(symbol);
        if (!names.TryGetValue(property.OriginalDefinition, out var name))
            names[property.OriginalDefinition] = name = NameOf(property.OriginalDefinition);
        return name;
    }

    private string NameOf(IPropertySymbol property)
    {
        var root = RootOf(property);
        if (ReferenceEquals(root, property) || StandsAlone(declarations.FactsOf(property)))
            return MemberKey.DocumentationId(property);
        return declarations.FactsOf(root).Key; // asked for, so that the solver knows the place
    }

    // What is known of the property must hold of the place: its label, who can see it, who leaves it out, whose text shows it.
    private static bool StandsAlone(MemberFacts facts) =>
        facts.Labels.Length > 0 || facts.Standing == MemberStanding.Private || facts.HeldByRecord || facts.SerializersIgnore || facts.StoresIgnore;

    private IPropertySymbol RootOf(IPropertySymbol property)
    {
        while (property.OverriddenProperty is { } overridden && declarations.IsInSource(overridden))
            property = overridden.OriginalDefinition;
        return Promised(property)?.OriginalDefinition ?? property;
    }

    private IPropertySymbol? Promised(IPropertySymbol property) =>
        property.ExplicitInterfaceImplementations.FirstOrDefault(declarations.IsInSource)
        ?? property.ContainingType.AllInterfaces.Where(declarations.IsInSource)
            .SelectMany(type => type.GetMembers(property.Name)).OfType<IPropertySymbol>()
            .FirstOrDefault(promised => SymbolEqualityComparer.Default.Equals(property.ContainingType.FindImplementationForInterfaceMember(promised), property));
}
