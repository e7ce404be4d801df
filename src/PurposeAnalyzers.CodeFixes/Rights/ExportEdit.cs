using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PurposeAnalyzers.Editing;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Rights;

// What an export tells is told where it tells the rest:
//
//   new { lead.Email }                        new { lead.Email, lead.Phone }
//   new LeadRow { Mail = lead.Email }         new LeadRow { Mail = lead.Email, Phone = lead.Phone }      if it has a Phone
//   new LeadRow(lead.Email)                   new LeadRow(lead.Email, lead.Phone)                        if it has a second parameter for it
//   $"Mail: {lead.Email}"                     $"Mail: {lead.Email}, {lead.Phone}"
//   "Mail: " + lead.Email                     "Mail: " + lead.Email + ", " + lead.Phone

internal sealed class ExportEdit(FaultyPlace place, MethodDeclarationSyntax method, INamedTypeSymbol type, IReadOnlyList<MissedMember> members)
{
    private const string Key = ".Tell";

    public IEnumerable<Proposal> Edits()
    {
        foreach (var read in method.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Where(IsReadOfPerson))
        {
            if (Added(read) is { Length: > 0 } changes)
                yield return new Proposal($"Tell {string.Join(", ", members.Select(member => member.Label.Origin))}, too", Key, async cancellation =>
                {
                    var text = await place.Document.GetTextAsync(cancellation).ConfigureAwait(false);
                    return place.Document.WithText(text.WithChanges(changes)).Project.Solution;
                });
        }
    }

    private bool IsReadOfPerson(MemberAccessExpressionSyntax access)
    {
        for (var at = place.Model.GetTypeInfo(access.Expression).Type; at is not null; at = at.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(at.OriginalDefinition, type.OriginalDefinition))
                return true;
        }

        return false;
    }

    private TextChange[] Added(MemberAccessExpressionSyntax read)
    {
        var person = read.Expression.ToString();
        if (read.FirstAncestorOrSelf<InterpolatedStringExpressionSyntax>() is { } text)
            return new[] { Insertion(text.Contents.OfType<InterpolationSyntax>().Last().Span.End, string.Concat(members.Select(member => $", {{{person}.{member.Path}}}"))) };
        foreach (var node in read.Ancestors().TakeWhile(node => node != method))
        {
            if (node is AnonymousObjectCreationExpressionSyntax { Initializers: { Count: > 0 } initializers })
                return new[] { Insertion(initializers.Last().Span.End, string.Concat(members.Select(member => ", " + (member.Path.Contains('.') ? member.Name + " = " : "") + person + "." + member.Path))) };
            if (node is InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ObjectInitializerExpression, Expressions: { Count: > 0 } values, Parent: ExpressionSyntax made })
                return Initialized(made, values, person);
            if (node is BaseObjectCreationExpressionSyntax { ArgumentList: { Arguments.Count: > 0 } given } created)
                return Passed(created, given, person);
        }

        var sum = read.AncestorsAndSelf().TakeWhile(node => node is ExpressionSyntax).OfType<BinaryExpressionSyntax>().LastOrDefault(node => node.IsKind(SyntaxKind.AddExpression));
        return sum is null || place.Model.GetTypeInfo(sum).Type?.SpecialType != SpecialType.System_String
            ? Array.Empty<TextChange>()
            : new[] { Insertion(sum.Span.End, string.Concat(members.Select(member => " + \", \" + " + person + "." + member.Path))) };
    }

    private TextChange[] Initialized(ExpressionSyntax made, SeparatedSyntaxList<ExpressionSyntax> values, string person)
    {
        var targets = members.Select(member => (member, Target: place.Model.GetTypeInfo(made).Type?.GetMembers(member.Symbol.Name).FirstOrDefault())).ToList();
        if (targets.Any(found => found.Target is null))
            return Array.Empty<TextChange>();
        var isOnLines = values.Last().GetLastToken().GetNextToken().GetLocation().GetLineSpan().StartLinePosition.Line > values.Last().GetLocation().GetLineSpan().EndLinePosition.Line;
        var text = place.Root.GetText();
        var line = text.Lines.GetLineFromPosition(values.Last().SpanStart);
        var separator = isOnLines ? "," + place.EndOfLine + text.ToString(TextSpan.FromBounds(line.Start, values.Last().SpanStart)) : ", ";
        return new[] { Insertion(values.Last().Span.End, string.Concat(targets.Select(found => $"{separator}{found.member.Symbol.Name} = {person}.{found.member.Path}"))) };
    }

    // For the parameters that are left open.
    private TextChange[] Passed(BaseObjectCreationExpressionSyntax created, ArgumentListSyntax given, string person)
    {
        if (created.Initializer is not null || place.Model.GetTypeInfo(created).Type is not INamedTypeSymbol made)
            return Array.Empty<TextChange>();
        var fits = made.InstanceConstructors.Any(constructor => members.All(member =>
            constructor.Parameters.Skip(given.Arguments.Count).Any(parameter => string.Equals(parameter.Name, member.Name, StringComparison.OrdinalIgnoreCase))));
        return fits
            ? new[] { Insertion(given.Arguments.Last().Span.End, string.Concat(members.Select(member => $", {ParameterName(made, member)}: {person}.{member.Path}"))) }
            : Array.Empty<TextChange>();
    }

    private static string ParameterName(INamedTypeSymbol made, MissedMember member) =>
        made.InstanceConstructors.SelectMany(constructor => constructor.Parameters).First(parameter => string.Equals(parameter.Name, member.Name, StringComparison.OrdinalIgnoreCase)).Name;

    private static TextChange Insertion(int at, string text) => new(new TextSpan(at, 0), text);
}
