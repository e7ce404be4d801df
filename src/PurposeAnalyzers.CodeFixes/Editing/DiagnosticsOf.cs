using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PurposeAnalyzers.Editing;

/// <summary>The diagnostics that all occurrences are: of a document, a project or the solution, in order.</summary>
internal static class DiagnosticsOf
{
    public static async Task<IReadOnlyList<Diagnostic>> AllAsync(FixAllContext context)
    {
        var found = new List<Diagnostic>();
        foreach (var project in context.Scope == FixAllScope.Solution ? context.Solution.Projects : new[] { context.Project })
        {
            var diagnostics = context.Scope == FixAllScope.Document && context.Document is { } only
                ? await context.GetDocumentDiagnosticsAsync(only).ConfigureAwait(false)
                : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            found.AddRange(diagnostics.OrderBy(one => one.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(one => one.Location.SourceSpan.Start));
        }

        return found;
    }
}
