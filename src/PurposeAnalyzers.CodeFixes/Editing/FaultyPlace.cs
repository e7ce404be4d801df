using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Catalog;

namespace PurposeAnalyzers.Editing;

/// <summary>A diagnostic where it stands, with what is known of the file.</summary>
internal sealed record FaultyPlace(Document Document, SyntaxNode Root, SemanticModel Model, Diagnostic Diagnostic, string EndOfLine, CancellationToken Cancellation)
{
    public Project Project => Document.Project;

    public SyntaxNode Node => Root.FindNode(Diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);

    public PolicyCatalog Catalog => ProjectCatalog.Of(Project, Cancellation);

    public AnnotationSyntax Annotations => new(Document, Model.Compilation);

    public static async Task<FaultyPlace?> OfAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null || !root.FullSpan.Contains(diagnostic.Location.SourceSpan))
            return null;
        return new(document, root, model, diagnostic, Lines.EndOf(await document.GetTextAsync(cancellation).ConfigureAwait(false)), cancellation);
    }
}
