using System.Diagnostics;
using System.Runtime.CompilerServices;
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
/// <param name="keeps">False for code that nobody may ever see, such as a proposed edit: its answer would push out those of an editor.</param>
internal sealed class FlowAnalysis(Compilation compilation, AnalyzerOptions options, bool keeps = true)
{
    private readonly object gate = new();
    private Dictionary<SyntaxTree, List<Diagnostic>>? found;
    private PolicyCatalog? catalog;

    private static readonly ConditionalWeakTable<Compilation, FlowAnalysis> Shared = new();

    /// <summary>The analysis that all analyzers of a compilation share.</summary>
    public static FlowAnalysis Of(Compilation compilation, AnalyzerOptions options) => Shared.GetValue(compilation, at => new FlowAnalysis(at, options));

    public void Report(SemanticModelAnalysisContext context)
    {
        foreach (var diagnostic in Of(context.SemanticModel.SyntaxTree, context.CancellationToken))
            context.ReportDiagnostic(diagnostic);
    }

    /// <summary>What is found in all files, for who asks outside the driver.</summary>
    public IReadOnlyList<Diagnostic> All(CancellationToken cancellation)
    {
        lock (gate)
        {
            found ??= Evaluate(compilation.SyntaxTrees.First(), cancellation);
            return found.Values.SelectMany(diagnostics => diagnostics).ToList();
        }
    }

    // A member at whose declaration something sharper is said (it feeds a labelled one, or receives labelled data) needs no guess.
    public void ReportNames(SemanticModelAnalysisContext context)
    {
        var catalog = Catalog(context.CancellationToken);
        var unlabelled = UnlabelledMembers.In(context.SemanticModel, catalog, context.CancellationToken).ToList();
        if (unlabelled.Count == 0)
            return;
        var said = new HashSet<Location>(Of(context.SemanticModel.SyntaxTree, context.CancellationToken).Select(diagnostic => diagnostic.Location));
        foreach (var (member, kind) in unlabelled.Where(found => !said.Contains(found.Member.Locations[0])))
            context.ReportDiagnostic(MemberLooksLikePersonalData.ByName(member, kind, catalog));
    }

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
        FlowEvents.Log.Evaluating(compilation.AssemblyName ?? "");
        var watch = Stopwatch.StartNew();
        var result = FlowResult.Of(compilation, catalog, Models(cancellation), ModelFiles.Fingerprint(options, cancellation), keeps, cancellation);
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

        foreach (var gap in result.RightsGaps)
        {
            if ((StoredDataHasNoRightsHandler.Report(gap) ?? RightsHandlerMissesMember.Report(gap)) is { Location.SourceTree: { } tree } diagnostic)
                Add(diagnostics, tree, diagnostic);
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
