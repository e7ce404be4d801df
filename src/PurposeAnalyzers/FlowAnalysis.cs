using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Annotations;
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
    private PolicyCatalog? catalog;

    public void Report(SemanticModelAnalysisContext context)
    {
        var found = Of(context.SemanticModel.SyntaxTree, context.CancellationToken);
        foreach (var diagnostic in found)
            context.ReportDiagnostic(diagnostic);
        foreach (var diagnostic in ByName(context, new HashSet<Location>(found.Select(diagnostic => diagnostic.Location))))
            context.ReportDiagnostic(diagnostic);
    }

    // A member at whose declaration something sharper is said (it feeds a labelled one, or receives labelled data) needs no guess.
    private IEnumerable<Diagnostic> ByName(SemanticModelAnalysisContext context, HashSet<Location> said) =>
        UnlabelledMembers.In(context.SemanticModel, Catalog(context.CancellationToken), context.CancellationToken)
            .Where(found => !said.Contains(found.Member.Locations[0]))
            .Select(found => MemberLooksLikePersonalData.ByName(found.Member, found.Kind, Catalog(context.CancellationToken)));

    // Whether it is asked for once or twice makes no difference; a cancelled reading keeps nothing.
    private PolicyCatalog Catalog(CancellationToken cancellation) =>
        catalog ??= CatalogReader.Read(CatalogFiles.Find(options.AdditionalFiles, options.AnalyzerConfigOptionsProvider, cancellation)).Catalog;

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
        var catalog = Catalog(cancellation);
        var watch = Stopwatch.StartNew();
        var result = FlowResult.Of(compilation, catalog, Models(cancellation), ModelFiles.Fingerprint(options, cancellation), cancellation);
        FlowEvents.Log.Evaluated(compilation.AssemblyName ?? "", watch.Elapsed.TotalMilliseconds, result.BoundBodies, result.Flows.Count, result.IsReused);
        var diagnostics = new Dictionary<SyntaxTree, List<Diagnostic>>();
        foreach (var flow in result.Flows.Where(flow => flow.Kind != DataFlowKind.Feed || !IsByNameOnly))
        {
            foreach (var rule in FlowAnalyzer.Rules)
            {
                if (rule.Report(flow, catalog) is { Location.SourceTree: { } tree } diagnostic)
                    Add(diagnostics, tree, diagnostic);
            }
        }

        // At no place, so any file may say it; the compilation's first one may be generated, and never asks.
        Add(diagnostics, asking, AnalysisRan.Create(new AnalysisCounts(result.Labels, result.Flows.Count(flow => flow.Kind != DataFlowKind.Feed)), catalog));
        return diagnostics;
    }

    // In "labels" what the code does with the data is not told, so a member is only known by its name.
    private bool IsByNameOnly =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.PurposeAnalysis", out var mode) && mode == "labels";

    private LibraryModels Models(CancellationToken cancellation)
    {
        var own = ModelFiles.Read(options, compilation, cancellation);
        return own.IsEmpty ? BuiltInModels.Models : LibraryModels.From(BuiltInModels.Files.Concat(own));
    }

    private static void Add(Dictionary<SyntaxTree, List<Diagnostic>> diagnostics, SyntaxTree tree, Diagnostic diagnostic)
    {
        if (!diagnostics.TryGetValue(tree, out var list))
            diagnostics[tree] = list = new List<Diagnostic>();
        list.Add(diagnostic);
    }
}
