using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PurposeAnalyzers.Checking;
using PurposeAnalyzers.Editing;
using PurposeAnalyzers.Flow.Rights;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Rights;

// Statements that a correction, an erasure or a stop lacks, below those that it has:
//
//   correct     person.Phone = change.Phone;      from where the others come from; else from a parameter of its own, if nobody calls the method yet
//   erase       person.Phone = null;
//   stop        person.AcceptsNews = false;

internal sealed class ChangeEdit(FaultyPlace place, MethodDeclarationSyntax method, INamedTypeSymbol type, IReadOnlyList<MissedMember> members, DataRight right)
{
    public IEnumerable<Proposal> Edits()
    {
        if (Person() is not { } person || Statements(person) is not { Count: > 0 } statements)
            yield break;
        var layout = new Layout(place.Root.GetText(), place.EndOfLine);
        var change = method.Body is { } body ? layout.Below(Last(body), body, statements) : method.ExpressionBody is { } arrow
            ? layout.AsBlock(method, arrow.ArrowToken, arrow.Expression, Array.Empty<string>(), statements, givesNothing: place.Model.GetDeclaredSymbol(method) is IMethodSymbol { ReturnsVoid: true })
            : (TextChange?)null;
        if (change is { } edit)
            yield return new Proposal("Add " + string.Join(" ", statements), ".Change", async cancellation =>
            {
                var text = await place.Document.GetTextAsync(cancellation).ConfigureAwait(false);
                return place.Document.WithText(text.WithChanges(edit)).Project.Solution;
            });
    }

    private IReadOnlyList<AssignmentExpressionSyntax> Assignments => method.DescendantNodes().OfType<AssignmentExpressionSyntax>()
        .Where(assignment => assignment.Left is MemberAccessExpressionSyntax target && IsPerson(place.Model.GetTypeInfo(target.Expression).Type)).ToList();

    /// <summary>What the handler calls the person: as it does in what it assigns already, else a parameter or variable.</summary>
    private string? Person()
    {
        if (Assignments.LastOrDefault()?.Left is MemberAccessExpressionSyntax target)
            return target.Expression.ToString();
        return method.ParameterList.Parameters.FirstOrDefault(parameter => IsPerson((place.Model.GetDeclaredSymbol(parameter) as IParameterSymbol)?.Type))?.Identifier.ValueText
            ?? method.DescendantNodes().OfType<VariableDeclaratorSyntax>().FirstOrDefault(local => IsPerson((place.Model.GetDeclaredSymbol(local) as ILocalSymbol)?.Type))?.Identifier.ValueText;
    }

    private bool IsPerson(ITypeSymbol? found)
    {
        for (; found is not null; found = found.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(found.OriginalDefinition, type.OriginalDefinition))
                return true;
        }

        return false;
    }

    private IReadOnlyList<string>? Statements(string person) => right switch
    {
        DataRight.Correct => Corrections(person),
        DataRight.Erase => members.All(member => member.IsSettable) ? members.Select(member => $"{person}.{member.Path} = {member.Nothing};").ToList() : null,
        _ => StopUse.Of(type, person) is { } stop ? new[] { stop } : null,
    };

    private IReadOnlyList<string>? Corrections(string person)
    {
        var source = Assignments.Select(assignment => assignment.Right).OfType<MemberAccessExpressionSyntax>().LastOrDefault();
        if (source is null || place.Model.GetTypeInfo(source.Expression).Type is not { } given
            || members.Any(member => !member.IsSettable || given.GetMembers(member.Symbol.Name).All(found => found is not (IPropertySymbol or IFieldSymbol))))
            return null;
        return members.Select(member => $"{person}.{member.Path} = {source.Expression}.{member.Symbol.Name};").ToList();
    }

    private StatementSyntax? Last(BlockSyntax body) =>
        Assignments.LastOrDefault()?.FirstAncestorOrSelf<StatementSyntax>() ?? body.Statements.LastOrDefault(statement => statement is not ReturnStatementSyntax);
}
