using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using PurposeAnalyzers.Editing;
using PurposeAnalyzers.Flow.Catalog;

namespace PurposeAnalyzers.Rights;

// Labelled members that a type lacks, or parameters that a record or method lacks, behind a neighbour and laid out as that is:
//
//   [PersonalData(...)] public string Email { get; init; }        the same, and [PersonalData(...)] public string? Phone { get; init; }
//   record Line(string Email)                                     record Line(string Email, [PersonalData(...)] string? Phone)
//   record Line(string Email), made elsewhere, too                record Line(string Email, [PersonalData(...)] string? Phone = null)

internal sealed class AddedMembers(LabelledMember neighbour, SemanticModel model, PolicyCatalog catalog, string endOfLine)
{
    private readonly AnnotationSyntax annotations = new(neighbour.Document, model.Compilation);

    /// <param name="neighbour">Key of a property, field or parameter, in the solution as it is by now.</param>
    /// <returns>The solution with a member for each; as it was where the neighbour is nobody's to change.</returns>
    public static async Task<Solution> AddAsync(Solution solution, ProjectId project, string neighbour, IReadOnlyList<MissedMember> members, CancellationToken cancellation)
    {
        if (await LabelledMember.FindAsync(neighbour, solution.GetProject(project)!, cancellation).ConfigureAwait(false) is not { } found
            || await found.Document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || await found.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root)
            return solution;
        var endOfLine = Lines.EndOf(root.GetText());
        var added = new AddedMembers(found, model, ProjectCatalog.Of(found.Document.Project, cancellation), endOfLine);
        var changed = found.Declaration switch
        {
            ParameterSyntax { Parent: ParameterListSyntax list } parameter => root.ReplaceNode(list, added.Longer(list, parameter, members, await added.MayBeLeftOutAsync(parameter, cancellation).ConfigureAwait(false))),
            PropertyDeclarationSyntax or FieldDeclarationSyntax => root.InsertNodesAfter(found.Declaration, members.Select(added.Property)),
            _ => root,
        };
        return found.Document.WithSyntaxRoot(UsingDirective.Add(changed, model, endOfLine)).Project.Solution;
    }

    private string TypeOf(MissedMember member) => member.Type.ToMinimalDisplayString(model, neighbour.Declaration.SpanStart);

    private SyntaxNode Property(MissedMember member)
    {
        var accessors = neighbour.Declaration is PropertyDeclarationSyntax { AccessorList: { } list } && list.Accessors.All(accessor => accessor.Body is null && accessor.ExpressionBody is null)
            ? list.WithoutTrivia().ToString()
            : "{ get; set; }";
        var value = member.Nothing == "\"\"" ? " = \"\";" : "";
        var leading = neighbour.Declaration.GetLeadingTrivia();
        var indentation = SyntaxFactory.TriviaList(leading.Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Take(1));
        var end = neighbour.Declaration.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia) ? SyntaxFactory.EndOfLine(endOfLine) : SyntaxFactory.Space;
        var property = SyntaxFactory.ParseMemberDeclaration($"public {TypeOf(member)} {member.Symbol.Name} {accessors}{value}")!
            .WithLeadingTrivia(leading.FirstOrDefault().IsKind(SyntaxKind.EndOfLineTrivia) ? indentation.Insert(0, SyntaxFactory.EndOfLine(endOfLine)) : indentation).WithTrailingTrivia(end);
        return annotations.Label(member.Label, catalog) is { } attribute ? AttributePlacement.Add(property, attribute, endOfLine, original: neighbour.Declaration) ?? property : property;
    }

    private ParameterListSyntax Longer(ParameterListSyntax list, ParameterSyntax last, IEnumerable<MissedMember> members, bool mayBeLeftOut)
    {
        var isOnLine = last.GetFirstToken().GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        var indentation = SyntaxFactory.TriviaList(isOnLine ? last.GetLeadingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)) : Enumerable.Empty<SyntaxTrivia>());
        var index = list.Parameters.IndexOf(last);
        foreach (var member in members)
        {
            var behind = list.Parameters[index].GetTrailingTrivia();
            var between = behind.Count > 0 ? behind : SyntaxFactory.TriviaList(isOnLine ? SyntaxFactory.EndOfLine(endOfLine) : SyntaxFactory.Space);
            var added = Parameter(member, list, mayBeLeftOut).WithLeadingTrivia(indentation).WithTrailingTrivia(behind.Where(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)));
            if (annotations.Label(member.Label, catalog) is { } attribute)
                added = (ParameterSyntax)AttributePlacement.Add(added, attribute, endOfLine)!;
            var nodes = list.Parameters.GetWithSeparators().ToList();
            nodes[index * 2] = list.Parameters[index].WithTrailingTrivia();
            nodes.InsertRange((index * 2) + 1, new SyntaxNodeOrToken[] { SyntaxFactory.Token(default, SyntaxKind.CommaToken, between), added });
            list = list.WithParameters(SyntaxFactory.SeparatedList<ParameterSyntax>(nodes));
            index++;
        }

        return list;
    }

    private ParameterSyntax Parameter(MissedMember member, ParameterListSyntax list, bool mayBeLeftOut)
    {
        var name = list.Parent is TypeDeclarationSyntax ? member.Symbol.Name : member.ParameterName;
        var value = !mayBeLeftOut ? "" : member.Nothing == "[]" ? " = null!" : " = " + member.Nothing;
        return SyntaxFactory.ParseParameterList($"({TypeOf(member)} {name}{value})").Parameters[0];
    }

    // Whoever else makes one does not know of it.
    private async Task<bool> MayBeLeftOutAsync(ParameterSyntax parameter, CancellationToken cancellation)
    {
        if (parameter.Default is not null)
            return true;
        if (neighbour.Symbol is not IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } made })
            return false;
        var references = await SymbolFinder.FindReferencesAsync(made, neighbour.Document.Project.Solution, cancellation).ConfigureAwait(false);
        return references.Where(reference => reference.Definition is IMethodSymbol).Sum(reference => reference.Locations.Count()) > 1;
    }
}
