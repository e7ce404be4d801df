using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PurposeAnalyzers.Editing;

/// <summary>For a fix that adds a file for each occurrence: all of them. (The batch fixer merges changes of files that are there already.)</summary>
internal sealed class AddedFilesFixAll(ProvenFix fix, string title) : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution };

    public override Task<CodeAction?> GetFixAsync(FixAllContext context) =>
        Task.FromResult<CodeAction?>(CodeAction.Create(title, cancellation => ApplyAsync(context, cancellation), context.CodeActionEquivalenceKey));

    private async Task<Solution> ApplyAsync(FixAllContext context, CancellationToken cancellation)
    {
        var solution = context.Solution;
        foreach (var diagnostic in await DiagnosticsOf.AllAsync(context).ConfigureAwait(false))
        {
            if (context.Solution.GetDocument(diagnostic.Location.SourceTree) is not { } document)
                continue;
            var proposed = await fix.ProposedAsync(new CodeFixContext(document, diagnostic, (_, _) => { }, cancellation)).ConfigureAwait(false);
            if (proposed.FirstOrDefault().Proposal is { } proposal)
                solution = await WithAddedAsync(solution, await proposal.Change(cancellation).ConfigureAwait(false), context.Solution, cancellation).ConfigureAwait(false);
        }

        return solution;
    }

    private static async Task<Solution> WithAddedAsync(Solution solution, Solution changed, Solution original, CancellationToken cancellation)
    {
        foreach (var id in changed.GetChanges(original).GetProjectChanges().SelectMany(changes => changes.GetAddedDocuments()))
        {
            var added = changed.GetDocument(id)!;
            solution = solution.AddDocument(id, added.Name, await added.GetTextAsync(cancellation).ConfigureAwait(false), added.Folders, added.FilePath);
        }

        return solution;
    }
}
