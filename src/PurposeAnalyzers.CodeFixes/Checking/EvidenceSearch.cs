using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Editing;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Symbols;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers.Checking;

// What could answer the question where the data is used, the person's own members first:
//
//   mail.Send(order.Buyer.Email)       order.Buyer.AcceptsNews              a member of somebody named there
//                                      order.Buyer.Choices.News             or of what he has
//                                      await consents.Has(order.Buyer.Id, Purpose.Newsletter)       a method in scope
//
// Whether an answer is about the right person, the proof shows.

internal sealed class EvidenceSearch
{
    private readonly FaultyPlace place;
    private readonly AskedQuestion question;
    private readonly PolicyCatalog catalog;
    private readonly IReadOnlyList<ISymbol> inScope;
    private readonly CallArguments arguments;

    public EvidenceSearch(FaultyPlace place, AskedQuestion question)
    {
        this.place = place;
        this.question = question;
        catalog = place.Catalog;
        var position = place.Node.SpanStart;
        inScope = place.Model.LookupSymbols(position).Where(symbol => symbol is IParameterSymbol or IFieldSymbol or IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary }
            || symbol is ILocalSymbol && symbol.Locations.All(at => at.SourceSpan.End < position)).ToList();
        arguments = new CallArguments(place, question, inScope);
    }

    public IEnumerable<Evidence> Find() => Found().GroupBy(evidence => evidence.Yes).Select(same => same.First());

    private IEnumerable<Evidence> Found()
    {
        var concerned = People().GroupBy(person => person.Text).Select(same => same.First())
            .Where(person => person.Type.SpecialType == SpecialType.None && IsConcerned(person)).ToList();
        foreach (var (text, type) in concerned)
        {
            foreach (var evidence in OwnMembers(text, type, text, 0))
                yield return evidence;
        }

        foreach (var symbol in inScope.Where(symbol => symbol is not IMethodSymbol))
        {
            foreach (var evidence in Answers(symbol, symbol.Name, TypeOf(symbol), null))
                yield return evidence;
        }

        foreach (var evidence in inScope.OfType<IMethodSymbol>().SelectMany(method => Called(method, method.Name, concerned)))
            yield return evidence;
        foreach (var service in inScope.Where(symbol => symbol is not IMethodSymbol))
        {
            foreach (var evidence in MembersOf(TypeOf(service)).OfType<IMethodSymbol>().SelectMany(method => Called(method, service.Name + "." + method.Name, concerned)))
                yield return evidence;
        }
    }

    /// <summary>Everybody and everything that is named at the place, the nearest first; then the rest of what is in scope.</summary>
    private IEnumerable<(string Text, ITypeSymbol Type)> People()
    {
        var around = place.Node.AncestorsAndSelf().TakeWhile(node => node is not (StatementSyntax or AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax));
        foreach (var name in place.Node.DescendantNodesAndSelf().Concat(around.SelectMany(node => node.DescendantNodes())).OfType<ExpressionSyntax>().Where(IsPlainName))
        {
            if (place.Model.GetTypeInfo(name).Type is INamedTypeSymbol type && place.Model.GetSymbolInfo(name).Symbol is ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol or IRangeVariableSymbol)
                yield return (name.ToString(), type);
        }

        foreach (var symbol in inScope.Where(symbol => symbol is not IMethodSymbol))
            yield return (symbol.Name, TypeOf(symbol));
    }

    // An answer about whoever else is in scope is none: the person, somebody of that type, or the object that he is reached through.
    private bool IsConcerned((string Text, ITypeSymbol Type) found)
    {
        var person = FlowProperties.Of(place.Diagnostic, FlowProperties.Person);
        var type = FlowProperties.Of(place.Diagnostic, FlowProperties.PersonType);
        if (person is null && type is null)
            return place.Node.ToString().Contains(found.Text);
        return found.Text == person || person?.StartsWith(found.Text + ".", StringComparison.Ordinal) == true || type is not null && MemberKey.DocumentationId(found.Type) == type;
    }

    private static bool IsPlainName(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax { Parent: not MemberAccessExpressionSyntax } => true,
        IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax access } name => access.Expression == name,
        MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression } access => access.Expression is ThisExpressionSyntax || IsPlainName(access.Expression),
        _ => false,
    };

    private IEnumerable<Evidence> OwnMembers(string text, ITypeSymbol type, string person, int depth)
    {
        foreach (var member in MembersOf(type))
        {
            if (member is IPropertySymbol or IFieldSymbol)
            {
                foreach (var evidence in Answers(member, text + "." + member.Name, TypeOf(member), person))
                    yield return evidence;
                if (depth == 0 && TypeOf(member) is INamedTypeSymbol { SpecialType: SpecialType.None } inner && inner.Locations.Any(at => at.IsInSource) && !SymbolEqualityComparer.Default.Equals(inner, type))
                {
                    foreach (var evidence in OwnMembers(text + "." + member.Name, inner, person, 1))
                        yield return evidence;
                }
            }
            else if (member is IMethodSymbol { Parameters.Length: 0 } method)
            {
                foreach (var evidence in Answers(method, text + "." + method.Name + "()", method.ReturnType, person))
                    yield return evidence;
            }
        }
    }

    private IEnumerable<Evidence> Called(IMethodSymbol method, string text, IReadOnlyList<(string Text, ITypeSymbol Type)> people)
    {
        if (Checks.Of(method).FirstOrDefault(IsAnswer) is not { } check)
            yield break;
        foreach (var (given, person) in arguments.For(method, check, people))
        {
            if (Evidence.Of(check, text + "(" + given + ")", method.ReturnType, person) is { } evidence)
                yield return evidence;
        }
    }

    private IEnumerable<Evidence> Answers(ISymbol member, string text, ITypeSymbol answer, string? person) =>
        Checks.Of(member).Where(IsAnswer).Select(check => Evidence.Of(check, text, answer, person)).OfType<Evidence>();

    private bool IsAnswer(Check check) => check.Kind == question.Kind && (check.Parameter >= 0 || check.Kind switch
    {
        CheckKind.Consent => catalog.IsPurposeWithin(question.Name, check.Name),
        CheckKind.Sharing => check.Name == question.Name,
        _ => true,
    });

    /// <summary>With those that it inherits.</summary>
    private IEnumerable<ISymbol> MembersOf(ITypeSymbol type)
    {
        var types = type.TypeKind == TypeKind.Interface ? type.AllInterfaces.Prepend((INamedTypeSymbol)type).Cast<ITypeSymbol>() : Bases(type);
        return types.Where(at => at.SpecialType == SpecialType.None).SelectMany(at => at.GetMembers())
            .Where(member => !member.IsImplicitlyDeclared && !member.IsStatic && place.Model.IsAccessible(place.Node.SpanStart, member));
    }

    private static IEnumerable<ITypeSymbol> Bases(ITypeSymbol type)
    {
        for (ITypeSymbol? at = type; at is not null; at = at.BaseType)
            yield return at;
    }

    private static ITypeSymbol TypeOf(ISymbol symbol) => MemberType.Of(symbol)!;
}
