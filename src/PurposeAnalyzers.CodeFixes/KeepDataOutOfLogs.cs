using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Editing;

namespace PurposeAnalyzers;

// A log does without the data, names the case by an id, or shows it redacted:
//
//   log.LogInformation("Mail to {Email}", c.Email);     PUR203     log.LogInformation("Mail to");
//                                                                  log.LogInformation("Mail to {Id}", c.Id);
//                                                                  log.LogInformation("Mail to {Email}", redactor.Redact(c.Email));
//
// A redactor is offered where one is in scope, an id where the object has one whose logging the catalog does not forbid.

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class KeepDataOutOfLogs : ProvenFix
{
    public KeepDataOutOfLogs() : base("PUR203")
    {
    }

    private protected override Task<IEnumerable<Proposal>> ProposalsAsync(FaultyPlace place) => Task.FromResult(Proposals(place));

    private static IEnumerable<Proposal> Proposals(FaultyPlace place)
    {
        if (place.Node is not ExpressionSyntax logged || LoggedPlace.Of(logged, place.Diagnostic, place.Model) is not { } log)
            yield break;
        if (LoggedId.Of(log.Value, place.Model, place.Catalog) is { } id)
            yield return Proposal.Of($"Log {id} instead", ".Id", place.Document, log.With(place.Root, id, id.Name.Identifier.ValueText));
        if (RedactorInScope(log.Value, place.Model) is { } redactor)
            yield return Proposal.Of($"Redact it with {redactor}", ".Redact", place.Document, place.Root.ReplaceNode(log.Value, Redacted(log.Value, redactor)));
        if (log.Without(place.Root) is { } without)
            yield return Proposal.Of("Do not log it", ".Drop", place.Document, without);
    }

    private static ExpressionSyntax Redacted(ExpressionSyntax value, string redactor) =>
        SyntaxFactory.ParseExpression($"{redactor}.Redact({value.WithoutTrivia()})").WithTriviaFrom(value);

    /// <summary>A local, parameter, field or property of the type that Microsoft.Extensions.Compliance redacts with; whether it takes such a value, the proof shows.</summary>
    private static string? RedactorInScope(ExpressionSyntax value, SemanticModel model) =>
        model.LookupSymbols(value.SpanStart)
            .FirstOrDefault(symbol => IsRedactor(symbol switch
            {
                ILocalSymbol local when local.Locations.All(at => at.SourceSpan.End < value.SpanStart) => local.Type,
                IParameterSymbol parameter => parameter.Type,
                IFieldSymbol field => field.Type,
                IPropertySymbol property => property.Type,
                _ => null,
            }))?.Name;

    private static bool IsRedactor(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type is { Name: "Redactor", ContainingNamespace: { Name: "Redaction", ContainingNamespace.Name: "Compliance" } })
                return true;
        }

        return false;
    }
}
