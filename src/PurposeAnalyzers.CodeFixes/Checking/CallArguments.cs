using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PurposeAnalyzers.Annotations;
using PurposeAnalyzers.Editing;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Checking;

// What a check in scope is given:
//
//   Has(int customerId, string purpose)     c.Id, Purpose.Newsletter        the person's id, the name that is asked for
//   Require(Customer customer)              c                               the person
//   Verify(string password)                 password                        what is called so

internal sealed class CallArguments(FaultyPlace place, AskedQuestion question, IReadOnlyList<ISymbol> inScope)
{
    /// <summary>The texts of argument lists, and whom they are about.</summary>
    public IEnumerable<(string Text, string? Person)> For(IMethodSymbol method, Check check, IReadOnlyList<(string Text, ITypeSymbol Type)> people)
    {
        foreach (var person in people.Select(person => ((string Text, ITypeSymbol Type)?)person).Append(null))
        {
            var isAboutPerson = person is null;
            var given = new List<string>();
            foreach (var parameter in method.Parameters)
            {
                var (text, isPersons) = parameter.Ordinal == check.Parameter ? (Name(), false) : Value(parameter, person);
                if (text is null && parameter.IsOptional)
                    break;
                isAboutPerson |= isPersons;
                given.Add(text ?? "");
            }

            if (isAboutPerson && given.All(text => text.Length > 0))
                yield return (string.Join(", ", given), person?.Text);
        }
    }

    private string Name()
    {
        var kind = question.Kind == CheckKind.Consent ? EntryKind.Purpose : EntryKind.Recipient;
        if (GeneratedName.Of(kind, question.Name, place.Model.Compilation) is null)
            return CatalogText.Quoted(question.Name);
        var name = kind + "." + GeneratedName.Identifier(question.Name);
        var known = place.Model.LookupNamespacesAndTypes(place.Node.SpanStart, name: kind.ToString());
        return known.Length == 1 && known[0] is INamedTypeSymbol type && GeneratedName.IsGenerated(type) ? name : "PurposeAnalyzers." + name;
    }

    private (string? Text, bool IsPersons) Value(IParameterSymbol parameter, (string Text, ITypeSymbol Type)? person)
    {
        if (person is { } one)
        {
            if (Fits(one.Type, parameter))
                return (one.Text, true);
            if (MemberFor(parameter, one.Type) is { } member)
                return (one.Text + "." + member.Name, true);
        }

        var fitting = inScope.Where(symbol => symbol is ILocalSymbol or IParameterSymbol && Fits(TypeOf(symbol), parameter)).ToList();
        var named = fitting.FirstOrDefault(symbol => string.Equals(symbol.Name, parameter.Name, StringComparison.OrdinalIgnoreCase));
        return ((named ?? (fitting.Count == 1 ? fitting[0] : null))?.Name, false);
    }

    // customerId: the person's CustomerId, or Id.
    private ISymbol? MemberFor(IParameterSymbol parameter, ITypeSymbol person)
    {
        var members = person.GetMembers().Where(member => member is IPropertySymbol or IFieldSymbol && !member.IsStatic && !member.IsImplicitlyDeclared && Fits(MemberType.Of(member)!, parameter)).ToList();
        return members.FirstOrDefault(member => string.Equals(member.Name, parameter.Name, StringComparison.OrdinalIgnoreCase))
            ?? (parameter.Name.EndsWith("id", StringComparison.OrdinalIgnoreCase) ? members.FirstOrDefault(member => member.Name == "Id") : null);
    }

    private bool Fits(ITypeSymbol type, IParameterSymbol parameter) =>
        place.Model.Compilation.ClassifyCommonConversion(type, parameter.Type) is { IsImplicit: true } conversion && (conversion.IsIdentity || conversion.IsReference)
        && parameter.Type.SpecialType != SpecialType.System_Object;

    private static ITypeSymbol TypeOf(ISymbol symbol) => MemberType.Of(symbol)!;
}
