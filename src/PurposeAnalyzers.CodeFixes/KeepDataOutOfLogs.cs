using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
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
public sealed class KeepDataOutOfLogs : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PUR203");

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax logged)
                continue;
            var place = LoggedPlace.Of(logged, diagnostic, model);
            if (place is null)
                continue;
            void Register(string title, SyntaxNode? changed, string key)
            {
                if (changed is not null)
                    context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(context.Document.WithSyntaxRoot(changed)), nameof(KeepDataOutOfLogs) + key), diagnostic);
            }

            if (LoggedId.Of(place.Value, model, ProjectCatalog.Of(context.Document.Project, context.CancellationToken)) is { } id)
                Register($"Log {id} instead", place.With(root, id, id.Name.Identifier.ValueText), ".Id");
            if (RedactorInScope(place.Value, model) is { } redactor)
                Register($"Redact it with {redactor}", root.ReplaceNode(place.Value, SyntaxFactory.ParseExpression($"{redactor}.Redact({place.Value.WithoutTrivia()})").WithTriviaFrom(place.Value)), ".Redact");
            Register("Do not log it", place.Without(root), ".Drop");
        }
    }

    /// <summary>A local, parameter, field or property of the type that Microsoft.Extensions.Compliance redacts with; it takes strings.</summary>
    private static string? RedactorInScope(ExpressionSyntax value, SemanticModel model) =>
        model.GetTypeInfo(value).Type is not { SpecialType: SpecialType.System_String }
            ? null
            : model.LookupSymbols(value.SpanStart)
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
