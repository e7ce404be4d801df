using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PurposeAnalyzers.Editing;

namespace PurposeAnalyzers.Checking;

// Where a check goes, nearest to the data first:
//
//   from c in all select c.Email                      from c in all where c.AcceptsNews select c.Email
//   all.ForEach(c => Send(c.Email))                   all.Where(c => c.AcceptsNews)...                        where that filters
//   foreach (var c in all) Send(c.Email);             foreach (var c in all.Where(c => c.AcceptsNews)), or continue
//   Send(c.Email);                                    if (!c.AcceptsNews) return;  above it; or  if (c.AcceptsNews)  before it
//   => Send(c.Email)                                  => c.AcceptsNews ? Send(c.Email) : Task.CompletedTask; or a body of statements
//
// All edits insert text: what stands there stays as it is.

internal sealed class GuardPlacement(FaultyPlace place, AskedQuestion question, Evidence evidence)
{
    private readonly Surrender surrender = new(question, place.Model, place.Node.SpanStart);
    private readonly Layout layout = new(place.Root.GetText(), place.EndOfLine);

    public IEnumerable<Proposal> Proposals()
    {
        if (Clause() is { } clause)
            yield return clause;
        if (Filter() is { } filter)
            yield return filter;
        if (Source() is { } source)
            yield return source;
        var function = place.Node.AncestorsAndSelf().FirstOrDefault(IsFunction);
        var statement = place.Node.AncestorsAndSelf().TakeWhile(node => node != function).OfType<StatementSyntax>().FirstOrDefault();
        var proposals = statement is not null ? AtStatement(statement, function ?? place.Root) : function is null ? Enumerable.Empty<Proposal>() : AtExpression(function);
        foreach (var proposal in proposals)
            yield return proposal;
    }

    private static bool IsFunction(SyntaxNode node) =>
        node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or PropertyDeclarationSyntax { ExpressionBody: not null };

    private Proposal Edit(string title, string key, params TextChange[] changes) => new(
        title, key, async cancellation =>
        {
            var text = await place.Document.GetTextAsync(cancellation).ConfigureAwait(false);
            return place.Document.WithText(text.WithChanges(changes)).Project.Solution;
        });

    /// <summary>Whom the answer is reached through: order, for order.Buyer.AcceptsNews.</summary>
    private string? Root => evidence.Person?.Split('.')[0];

    private static TextChange Insertion(int at, string text) => new(new TextSpan(at, 0), text);

    /// <summary>In a query, a where clause behind the one that names the person.</summary>
    private Proposal? Clause()
    {
        if (evidence.Throws || evidence.IsAwaited || Root is null || place.Node.FirstAncestorOrSelf<QueryExpressionSyntax>() is not { } query)
            return null;
        var clause = query.Body.Clauses.Prepend(query.FromClause).FirstOrDefault(clause => VariableOf(clause) == Root);
        return clause is null ? null : Edit($"Add where {evidence.Yes}", ".Where", Insertion(clause.Span.End, layout.NextClause(clause) + "where " + evidence.Yes));
    }

    private static string? VariableOf(QueryClauseSyntax clause) => clause switch
    {
        FromClauseSyntax from => from.Identifier.ValueText,
        LetClauseSyntax let => let.Identifier.ValueText,
        JoinClauseSyntax { Into: null } join => join.Identifier.ValueText,
        _ => null,
    };

    /// <summary>A filter before the call whose lambda uses the person: customers.Where(...).Select(c => c.Email).</summary>
    private Proposal? Filter() =>
        place.Node.FirstAncestorOrSelf<LambdaExpressionSyntax>() is { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call } } } lambda
        && ParameterOf(lambda) is { } parameter && parameter == Root
            ? Filtered(call.Expression)
            : null;

    private static string? ParameterOf(LambdaExpressionSyntax lambda) => lambda switch
    {
        SimpleLambdaExpressionSyntax simple => simple.Parameter.Identifier.ValueText,
        ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: { Count: 1 } parameters } => parameters[0].Identifier.ValueText,
        _ => null,
    };

    private Proposal? Source() =>
        place.Node.Ancestors().OfType<ForEachStatementSyntax>().FirstOrDefault(loop => loop.Identifier.ValueText == Root) is { } loop && loop.Statement.Span.Contains(place.Node.Span)
            ? Filtered(loop.Expression)
            : null;

    private Proposal? Filtered(ExpressionSyntax source)
    {
        if (evidence.Throws || evidence.IsAwaited)
            return null;
        var where = $".Where({Root} => {evidence.Yes})";
        var isPrimary = source is SimpleNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax or ParenthesizedExpressionSyntax or ThisExpressionSyntax;
        var filtered = isPrimary
            ? Edit($"Add {where}", ".Where", Insertion(source.Span.End, where))
            : Edit($"Add {where}", ".Where", Insertion(source.SpanStart, "("), Insertion(source.Span.End, ")" + where));
        return filtered with { Change = cancellation => UsingDirective.AddForLinqAsync(filtered.Change, place.Document.Id, cancellation) };
    }

    private IEnumerable<Proposal> AtStatement(StatementSyntax statement, SyntaxNode function)
    {
        var isEmbedded = statement.Parent is not (BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax);
        if (evidence.Throws)
        {
            if (!isEmbedded)
                yield return Above(statement, $"Call {evidence.Yes} first", ".Call", evidence.Yes + ";");
            yield break;
        }

        if (!isEmbedded)
        {
            var end = IsInLoopOfPerson(statement, function) ? "continue;" : surrender.Statement(function);
            yield return Above(statement, $"Add if ({evidence.No}) {end}", ".Exit", $"if ({evidence.No}) {end}");
        }

        if (statement is ExpressionStatementSyntax)
            yield return Edit($"Only if {evidence.Yes}", ".If", Insertion(statement.SpanStart, $"if ({evidence.Yes}){layout.NextLine(statement)}"));
    }

    private Proposal Above(StatementSyntax statement, string title, string key, string text) => Edit(title, key, layout.Above(statement, text));

    private bool IsInLoopOfPerson(StatementSyntax statement, SyntaxNode function)
    {
        var loop = statement.Ancestors().TakeWhile(node => node != function).FirstOrDefault(node => node is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax);
        if (loop is null || evidence.Person is not { } person)
            return false;
        var root = person.Split('.')[0];
        return loop is ForEachStatementSyntax each && each.Identifier.ValueText == root
            || loop is ForEachVariableStatementSyntax several && several.Variable.DescendantNodesAndSelf().OfType<SingleVariableDesignationSyntax>().Any(declared => declared.Identifier.ValueText == root)
            || loop.DescendantNodes().OfType<VariableDeclaratorSyntax>().Any(declared => declared.Identifier.ValueText == root);
    }

    private IEnumerable<Proposal> AtExpression(SyntaxNode function)
    {
        if (BodyOf(function) is not var (arrow, body))
            yield break;
        var givesNothing = surrender.GivesNothing(function);
        if (!evidence.Throws && !evidence.IsAwaited && !givesNothing)
        {
            var yes = Conditional(body);
            yield return Edit($"Add {evidence.Yes} ?", ".Conditional", Insertion(body.SpanStart, evidence.Yes + " ? " + yes.Before), Insertion(body.Span.End, yes.After + " : " + surrender.Value(function)));
        }

        if (function is PropertyDeclarationSyntax)
            yield break;
        var first = evidence.Throws ? evidence.Yes + ";" : $"if ({evidence.No}) {surrender.Statement(function)}";
        yield return Edit($"Add {first}", ".Exit", layout.AsBlock(function, arrow, body, new[] { first }, Array.Empty<string>(), givesNothing));
    }

    // a ? (b ? c : d) : e
    private static (string Before, string After) Conditional(ExpressionSyntax body) =>
        body is ConditionalExpressionSyntax or AssignmentExpressionSyntax or LambdaExpressionSyntax ? ("(", ")") : ("", "");

    private static (SyntaxToken Arrow, ExpressionSyntax Body)? BodyOf(SyntaxNode function) => function switch
    {
        LambdaExpressionSyntax { ExpressionBody: { } body } lambda => (lambda.ArrowToken, body),
        LocalFunctionStatementSyntax { ExpressionBody: { } arrow } => (arrow.ArrowToken, arrow.Expression),
        BaseMethodDeclarationSyntax { ExpressionBody: { } arrow } => (arrow.ArrowToken, arrow.Expression),
        AccessorDeclarationSyntax { ExpressionBody: { } arrow } => (arrow.ArrowToken, arrow.Expression),
        PropertyDeclarationSyntax { ExpressionBody: { } arrow } => (arrow.ArrowToken, arrow.Expression),
        _ => null,
    };
}
