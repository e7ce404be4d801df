using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Flow;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Rules;
using PurposeAnalyzers.UserModels;

namespace PurposeAnalyzers;

/// <summary>
/// The analysis of one compilation. The first file that asks evaluates it under a lock; a cancelled evaluation is not kept, and
/// the next file evaluates again (a <see cref="Lazy{T}"/> would keep the cancellation).
/// </summary>
internal sealed class FlowAnalysis(Compilation compilation, AnalyzerOptions options)
{
    private readonly object gate = new();
    private Dictionary<SyntaxTree, List<Diagnostic>>? found;

    public void Report(SemanticModelAnalysisContext context)
    {
        foreach (var diagnostic in Of(context.SemanticModel.SyntaxTree, context.CancellationToken))
            context.ReportDiagnostic(diagnostic);
    }

    private IReadOnlyList<Diagnostic> Of(SyntaxTree tree, CancellationToken cancellation)
    {
        lock (gate)
        {
            found ??= Evaluate(tree, cancellation);
            return found.TryGetValue(tree, out var diagnostics) ? diagnostics : Array.Empty<Diagnostic>();
        }
    }

    private Dictionary<SyntaxTree, List<Diagnostic>> Evaluate(SyntaxTree asking, CancellationToken cancellation)
    {
        var catalog = CatalogReader.Read(CatalogFiles.Find(options.AdditionalFiles, options.AnalyzerConfigOptionsProvider, cancellation)).Catalog;
        var session = new FlowSession(compilation, catalog, Models(cancellation), cancellation);
        var diagnostics = new Dictionary<SyntaxTree, List<Diagnostic>>();
        foreach (var flow in session.Flows)
        {
            foreach (var rule in FlowAnalyzer.Rules)
            {
                if (rule.Report(flow, catalog) is { Location.SourceTree: { } tree } diagnostic)
                    Add(diagnostics, tree, diagnostic);
            }
        }

        // At no place, so any file may say it; the compilation's first one may be generated, and never asks.
        Add(diagnostics, asking, AnalysisRan.Create(new AnalysisCounts(session.Labels, session.Flows.Count), catalog));
        return diagnostics;
    }

    private LibraryModels Models(CancellationToken cancellation)
    {
        var own = ModelFiles.Read(options, cancellation);
        return own.IsEmpty ? BuiltInModels.Models : LibraryModels.From(BuiltInModels.Files.Concat(own));
    }

    private static void Add(Dictionary<SyntaxTree, List<Diagnostic>> diagnostics, SyntaxTree tree, Diagnostic diagnostic)
    {
        if (!diagnostics.TryGetValue(tree, out var list))
            diagnostics[tree] = list = new List<Diagnostic>();
        list.Add(diagnostic);
    }
}
