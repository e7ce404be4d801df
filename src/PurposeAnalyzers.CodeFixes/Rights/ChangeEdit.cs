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
//   correct     person.Phone = change.Phone;      from where the others come from, which gets a Phone if it has none
//               person.Phone = phone;             from one more parameter, if they come from parameters and nobody calls the method yet
//   erase       person.Phone = null;
//   stop        person.AcceptsNews = false;

internal sealed class ChangeEdit(FaultyPlace place, MethodDeclarationSyntax method, INamedTypeSymbol type, IReadOnlyList<MissedMember> members, DataRight right)
{
    public IEnumerable<Proposal> Edits()
    {
        if (Person() is not { } person || Statements(person) is not { Count: > 0 } statements)
            yield break;
        var (neighbour, lacking) = right == DataRight.Correct ? Lacking() : (null, Array.Empty<MissedMember>());
        if (lacking.Count > 0 && neighbour is not { DeclaringSyntaxReferences.IsEmpty: false })
            yield break;
        var layout = new Layout(place.Root.GetText(), place.EndOfLine);
        var change = method.Body is { } body ? layout.Below(Last(body), body, statements) : method.ExpressionBody is { } arrow
            ? layout.AsBlock(method, arrow.ArrowToken, arrow.Expression, Array.Empty<string>(), statements, givesNothing: place.Model.GetDeclaredSymbol(method) is IMethodSymbol { ReturnsVoid: true })
            : (TextChange?)null;
        if (change is { } edit)
            yield return new Proposal("Add " + string.Join(" ", statements), ".Change", async cancellation =>
            {
                var text = await place.Document.GetTextAsync(cancellation).ConfigureAwait(false);
                var solution = place.Document.WithText(text.WithChanges(edit)).Project.Solution;
                return lacking.Count == 0 ? solution : await AddedMembers.AddAsync(solution, place.Project.Id, MemberKey.DocumentationId(neighbour!), lacking, cancellation).ConfigureAwait(false);
            }, lacking.Count == 0 ? Promise.Clean : Promise.CleanEverywhere);
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

    // From the object that the others come from; where they come from parameters, from one more.
    private IReadOnlyList<string>? Corrections(string person)
    {
        if (members.Any(member => !member.IsSettable))
            return null;
        return Source() switch
        {
            MemberAccessExpressionSyntax source => members.Select(member => $"{person}.{member.Path} = {source.Expression}.{member.Symbol.Name};").ToList(),
            IdentifierNameSyntax => members.Select(member => $"{person}.{member.Path} = {member.ParameterName};").ToList(),
            _ => null,
        };
    }

    private ExpressionSyntax? Source() => Assignments.Select(assignment => assignment.Right).LastOrDefault(value => value is MemberAccessExpressionSyntax || place.Model.GetSymbolInfo(value).Symbol is IParameterSymbol);

    /// <summary>What the source of corrections lacks, and the member or parameter behind which it goes.</summary>
    private (ISymbol? Neighbour, IReadOnlyList<MissedMember> Lacking) Lacking()
    {
        if (Source() is not { } source || place.Model.GetSymbolInfo(source).Symbol is not { } neighbour)
            return (null, Array.Empty<MissedMember>());
        var given = source is MemberAccessExpressionSyntax access ? place.Model.GetTypeInfo(access.Expression).Type : null;
        var lacking = members.Where(member => given is null
            ? method.ParameterList.Parameters.All(parameter => parameter.Identifier.ValueText != member.ParameterName)
            : given.GetMembers(member.Symbol.Name).IsEmpty).ToList();
        // A record's property is made by its parameter.
        return (AnnotationReader.PositionalParameter(neighbour) ?? neighbour, lacking);
    }

    private StatementSyntax? Last(BlockSyntax body) =>
        Assignments.LastOrDefault()?.FirstAncestorOrSelf<StatementSyntax>() ?? body.Statements.LastOrDefault(statement => statement is not ReturnStatementSyntax);
}
