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
//   new LeadRow { Email = lead.Email }        new LeadRow { Email = lead.Email, Phone = lead.Phone }     LeadRow gets a Phone, if it has none
//   new LeadRow(lead.Email)                   new LeadRow(lead.Email, lead.Phone)                        and a second parameter
//   $"Mail: {lead.Email}"                     $"Mail: {lead.Email}, {lead.Phone}"
//   "Mail: " + lead.Email                     "Mail: " + lead.Email + ", " + lead.Phone

internal sealed class ExportEdit(FaultyPlace place, MethodDeclarationSyntax method, INamedTypeSymbol type, IReadOnlyList<MissedMember> members)
{
    private const string Key = ".Tell";

    public IEnumerable<Proposal> Edits() =>
        method.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Where(IsReadOfPerson).Select(Added).OfType<Addition>().Select(addition => new Proposal(
            $"Tell {string.Join(", ", members.Select(member => member.Label.Origin))}, too" + (addition.Neighbour is null ? "" : $" (adds to {addition.Neighbour.ContainingType.Name})"),
            Key, cancellation => ApplyAsync(addition, cancellation), addition.Neighbour is null ? Promise.Clean : Promise.CleanEverywhere));

    private async Task<Solution> ApplyAsync(Addition addition, CancellationToken cancellation)
    {
        var text = await place.Document.GetTextAsync(cancellation).ConfigureAwait(false);
        var solution = place.Document.WithText(text.WithChanges(addition.Change)).Project.Solution;
        return addition.Neighbour is { } neighbour
            ? await AddedMembers.AddAsync(solution, place.Project.Id, MemberKey.DocumentationId(neighbour), addition.Lacking, cancellation).ConfigureAwait(false)
            : solution;
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

    private Addition? Added(MemberAccessExpressionSyntax read)
    {
        var person = read.Expression.ToString();
        if (read.FirstAncestorOrSelf<InterpolatedStringExpressionSyntax>() is { } text)
            return Insertion(text.Contents.OfType<InterpolationSyntax>().Last().Span.End, member => $", {{{person}.{member.Path}}}");
        foreach (var node in read.Ancestors().TakeWhile(node => node != method))
        {
            if (node is AnonymousObjectCreationExpressionSyntax { Initializers: { Count: > 0 } initializers })
                return Insertion(initializers.Last().Span.End, member => ", " + (member.Path.Contains('.') ? member.Name + " = " : "") + person + "." + member.Path);
            if (node is InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ObjectInitializerExpression, Expressions: { Count: > 0 } values, Parent: ExpressionSyntax made })
                return Initialized(made, values, person);
            if (node is BaseObjectCreationExpressionSyntax { ArgumentList: { Arguments.Count: > 0 } given } created)
                return Passed(created, given, person);
        }

        var sum = read.AncestorsAndSelf().TakeWhile(node => node is ExpressionSyntax).OfType<BinaryExpressionSyntax>().LastOrDefault(node => node.IsKind(SyntaxKind.AddExpression));
        return sum is null || place.Model.GetTypeInfo(sum).Type?.SpecialType != SpecialType.System_String
            ? null
            : Insertion(sum.Span.End, member => " + \", \" + " + person + "." + member.Path);
    }

    private Addition? Initialized(ExpressionSyntax made, SeparatedSyntaxList<ExpressionSyntax> values, string person)
    {
        var lacking = members.Where(member => place.Model.GetTypeInfo(made).Type?.GetMembers(member.Symbol.Name).IsEmpty == true).ToList();
        var neighbour = (values.Last() as AssignmentExpressionSyntax)?.Left is { } last ? place.Model.GetSymbolInfo(last).Symbol : null;
        if (lacking.Count > 0 && !IsInSource(neighbour) || members.Select(member => member.Symbol.Name).Distinct().Count() < members.Count)
            return null;
        var isOnLines = values.Last().GetLastToken().GetNextToken().GetLocation().GetLineSpan().StartLinePosition.Line > values.Last().GetLocation().GetLineSpan().EndLinePosition.Line;
        var text = place.Root.GetText();
        var line = text.Lines.GetLineFromPosition(values.Last().SpanStart);
        var separator = isOnLines ? "," + place.EndOfLine + text.ToString(TextSpan.FromBounds(line.Start, values.Last().SpanStart)) : ", ";
        return Insertion(values.Last().Span.End, member => $"{separator}{member.Symbol.Name} = {person}.{member.Path}") with { Neighbour = lacking.Count > 0 ? neighbour : null, Lacking = lacking };
    }

    // For the parameters that are left open; a record or class whose parameters are its members gets more of them.
    private Addition? Passed(BaseObjectCreationExpressionSyntax created, ArgumentListSyntax given, string person)
    {
        if (created.Initializer is not null || place.Model.GetTypeInfo(created).Type is not INamedTypeSymbol made)
            return null;
        var end = given.Arguments.Last().Span.End;
        if (made.InstanceConstructors.Any(constructor => members.All(member => ParameterOf(constructor, given, member) is not null)))
            return Insertion(end, member => $", {made.InstanceConstructors.Select(constructor => ParameterOf(constructor, given, member)).First(found => found is not null)}: {person}.{member.Path}");
        var called = place.Model.GetSymbolInfo(created).Symbol as IMethodSymbol;
        return called?.Parameters.LastOrDefault() is { } last && called.Parameters.Length == given.Arguments.Count && given.Arguments.All(argument => argument.NameColon is null)
            && IsInSource(last) && last.DeclaringSyntaxReferences[0].GetSyntax().Parent?.Parent is TypeDeclarationSyntax
                ? Insertion(end, member => $", {person}.{member.Path}") with { Neighbour = last, Lacking = members }
                : null;
    }

    private static string? ParameterOf(IMethodSymbol constructor, ArgumentListSyntax given, MissedMember member) =>
        constructor.Parameters.Skip(given.Arguments.Count).FirstOrDefault(parameter => string.Equals(parameter.Name, member.Name, StringComparison.OrdinalIgnoreCase))?.Name;

    private static bool IsInSource(ISymbol? symbol) => symbol is { DeclaringSyntaxReferences.IsEmpty: false };

    private Addition Insertion(int at, Func<MissedMember, string> text) => new(new TextChange(new TextSpan(at, 0), string.Concat(members.Select(text))), null, Array.Empty<MissedMember>());

    /// <param name="Neighbour">A member of the object's type, or a parameter of its constructor, behind which those that it lacks go; null: it lacks none.</param>
    private sealed record Addition(TextChange Change, ISymbol? Neighbour, IReadOnlyList<MissedMember> Lacking);
}
