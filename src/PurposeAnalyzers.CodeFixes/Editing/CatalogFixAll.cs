using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PurposeAnalyzers.Editing;

/// <summary>Edits of the catalog one after the other: each reads the text that the one before it left, so that what is there by now is not added twice.</summary>
internal sealed class CatalogFixAll(string title, string key, Func<Document, Diagnostic, CancellationToken, Task<CatalogEdit?>> edit) : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution };

    public override Task<CodeAction?> GetFixAsync(FixAllContext context) =>
        Task.FromResult<CodeAction?>(CodeAction.Create(title, cancellation => ApplyAsync(context, cancellation), key));

    private async Task<Solution> ApplyAsync(FixAllContext context, CancellationToken cancellation)
    {
        var solution = context.Solution;
        foreach (var diagnostic in await DiagnosticsOf.AllAsync(context).ConfigureAwait(false))
        {
            if (context.Solution.GetDocument(diagnostic.Location.SourceTree) is { } document
                && await edit(solution.GetDocument(document.Id)!, diagnostic, cancellation).ConfigureAwait(false) is { } change)
                solution = change.Apply(solution);
        }

        return solution;
    }
}
