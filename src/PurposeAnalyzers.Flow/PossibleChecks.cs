using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Solver;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow;

// Which members could make a check that is missing: those of the person, and of what has a name at that place.
//
//   class Letters(IConsents consents)
//   {
//       [ProcessesFor("Newsletter")]
//       void Send(Customer c) => mailer.Post(c.Email);         P:Customer.AcceptsNews of c, permits if true
//   }                                                          M:IConsents.Has(..) of consents, permits if true

internal sealed class PossibleChecks(Func<SyntaxTree, SemanticModel> modelOf, PolicyCatalog catalog, CancellationToken cancellation)
{
    private const int Most = 12;

    private readonly Dictionary<(CodePlace, Need, CodePlace?), MissingCheck> known = new();

    /// <param name="read">Where the data is read, or the argument that leads to the person, if that is in the same code.</param>
    /// <param name="path">Documentation ids of the members that lead from the argument to the person.</param>
    public MissingCheck Of(Need need, CodePlace place, string? personType, CodePlace? read, IReadOnlyList<string> path)
    {
        if (!known.TryGetValue((place, need, read), out var check))
        {
            var person = personType is not null && read is { } at ? PersonAt(at, path) : null;
            known[(place, need, read)] = check = new MissingCheck(need.Kind, need.Name, person, personType, EquatableArray.From(At(need, place, person, personType).Take(Most)));
        }

        return check;
    }

    private string? PersonAt(CodePlace read, IReadOnlyList<string> path)
    {
        var node = read.Tree.GetRoot(cancellation).FindNode(read.Span, getInnermostNodeForTie: true);
        var holder = path.Count > 0 || node is ArgumentSyntax ? (node as ArgumentSyntax)?.Expression ?? node as ExpressionSyntax : HolderOf(node);
        return holder is not null && PathOf(holder) is { } text ? string.Join(".", new[] { text }.Concat(path.Select(NameOf))) : null;
    }

    // c.Email: c; c?.Email: c; Email, within Customer: this.
    private static ExpressionSyntax? HolderOf(SyntaxNode read) => read switch
    {
        MemberAccessExpressionSyntax access => access.Expression,
        MemberBindingExpressionSyntax or { Parent: MemberBindingExpressionSyntax } => read.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
        IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax access } name when access.Name == name => access.Expression,
        IdentifierNameSyntax { Parent: not NameColonSyntax } => SyntaxFactory.ThisExpression(),
        _ => null,
    };

    private static string? PathOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax or ThisExpressionSyntax => expression.ToString(),
        MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression, Name: IdentifierNameSyntax name } access => PathOf(access.Expression) is { } holder ? holder + "." + name : null,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure => PathOf(sure.Operand),
        ParenthesizedExpressionSyntax inner => PathOf(inner.Expression),
        _ => null,
    };

    private static string NameOf(string documentationId) => documentationId.Substring(documentationId.LastIndexOf('.') + 1);

    private IEnumerable<PossibleCheck> At(Need need, CodePlace place, string? person, string? personType)
    {
        var model = modelOf(place.Tree);
        var position = place.Span.Start;
        var ofPerson = personType is null ? null : DocumentationCommentId.GetFirstSymbolForDeclarationId(personType, model.Compilation) as INamedTypeSymbol;
        var found = new List<PossibleCheck>();
        if (ofPerson is not null && person is not null)
            found.AddRange(Of(need, ofPerson, person, model, position));
        foreach (var symbol in model.LookupSymbols(position).OrderBy(symbol => symbol.Name, StringComparer.Ordinal))
        {
            if (symbol is IMethodSymbol method)
                found.AddRange(Answer(need, method, ""));
            else if (symbol is ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol && IsDeclaredBefore(symbol, position)
                && MemberType.Of(symbol) is INamedTypeSymbol type && !(person is not null && SymbolEqualityComparer.Default.Equals(type, ofPerson)))
                found.AddRange(Answer(need, symbol, "").Concat(Of(need, type, symbol.Name, model, position)));
        }

        return found.Distinct();
    }

    private static bool IsDeclaredBefore(ISymbol symbol, int position) => symbol is not ILocalSymbol || symbol.Locations.All(at => at.SourceSpan.Start < position);

    private IEnumerable<PossibleCheck> Of(Need need, INamedTypeSymbol type, string holder, SemanticModel model, int position)
    {
        if (Elements.IsFramework(type))
            yield break;
        foreach (var member in model.LookupSymbols(position, type).Where(member => member is IPropertySymbol or IFieldSymbol or IMethodSymbol && !member.IsStatic).OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            foreach (var check in Answer(need, member, holder))
                yield return check;
        }
    }

    private IEnumerable<PossibleCheck> Answer(Need need, ISymbol member, string holder) =>
        from check in Checks.Of(member)
        where check.Kind == need.Kind && (check.Parameter >= 0 || Answers(check, need))
        select new PossibleCheck(MemberKey.DocumentationId(member), holder, Permitting(check, MemberType.Of(member)));

    private bool Answers(Check check, Need need) =>
        check.Kind == CheckKind.Consent ? catalog.IsPurposeWithin(need.Name, check.Name) : check.Name == need.Name;

    private static string Permitting(Check check, ITypeSymbol? type)
    {
        var isTask = type is INamedTypeSymbol { Name: "Task" or "ValueTask" };
        var answer = isTask ? ((INamedTypeSymbol)type!).TypeArguments.FirstOrDefault() : type;
        var permits = answer switch
        {
            null or { SpecialType: SpecialType.System_Void } => "returns",
            { SpecialType: SpecialType.System_Boolean } => check.WhenFalse ? "false" : "true",
            INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable when nullable.TypeArguments[0].SpecialType == SpecialType.System_Boolean => check.WhenFalse ? "false" : "true",
            _ => check.WhenFalse ? "null" : "not null",
        };
        return isTask ? "await " + permits : permits;
    }
}
