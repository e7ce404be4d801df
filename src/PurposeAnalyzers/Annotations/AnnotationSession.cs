using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Symbols.Text;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers.Annotations;

/// <summary>One compilation's annotations: catalog and spellings are worked out once, by the first file that arrives; then each file reports its own.</summary>
internal sealed class AnnotationSession(Compilation compilation, AnalyzerOptions options)
{
    private readonly object gate = new();
    private Background? background;
    private int referencesReported;

    public void Report(SemanticModelAnalysisContext context)
    {
        var known = BackgroundFor(context.CancellationToken);
        if (Interlocked.Exchange(ref referencesReported, 1) == 0)
            ReportAll(context, known.References.SelectMany(reference => NameIsNotInCatalog.Check(reference, known.Catalog)));
        var tree = context.SemanticModel.SyntaxTree;
        if (known.Spellings is not { } all || !all.MayBeIn(tree.GetText(context.CancellationToken)))
            return;
        var spellings = all.WithAliasesOf(tree.GetRoot(context.CancellationToken));
        foreach (var use in AnnotationSearch.In(context.SemanticModel, spellings, context.CancellationToken))
            ReportAll(context, Check(use, known.Catalog));
    }

    private static IEnumerable<Diagnostic> Check(AnnotationUse use, PolicyCatalog catalog) =>
        NameIsNotInCatalog.Check(use, catalog)
            .Concat(AnnotationPermitsMoreThanCatalog.Check(use, catalog))
            .Concat(OverrideBreaksContract.Check(use, catalog))
            .Concat(AnnotationHasNoEffect.Check(use, catalog));

    private static void ReportAll(SemanticModelAnalysisContext context, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            context.ReportDiagnostic(diagnostic);
    }

    // No Lazy: a cancelled evaluation must not be what everybody else gets.
    private Background BackgroundFor(CancellationToken cancellation)
    {
        lock (gate)
            return background ??= Background.Of(compilation, options, cancellation);
    }

    private sealed record Background(PolicyCatalog Catalog, ImmutableArray<MetadataAnnotations> References, AnnotationSpellings? Spellings)
    {
        public static Background Of(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
        {
            var references = MetadataAnnotations.Of(compilation, cancellation);
            var spellings = AnnotationTrace.AnyIn(compilation)
                ? AnnotationSpellings.Of(compilation, references.SelectMany(reference => reference.OwnLabels), cancellation)
                : null;
            return new(CatalogReader.Read(CatalogFiles.Find(options.AdditionalFiles, options.AnalyzerConfigOptionsProvider, cancellation)).Catalog, references, spellings);
        }
    }
}
