using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Annotations;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers.Editing;

// Tries a proposal on a fork of the solution.
//
//   before     PUR105 at c.Email, PUR203 at c.Name        after     PUR203 at c.Name        holds
//                                                         after     PUR105 at c.Email       does not: it helped nothing
//                                                         after     CS0103                  does not: it does not compile

internal sealed class Proof(Project before)
{
    private readonly Dictionary<string, IReadOnlyList<string>> known = new(StringComparer.Ordinal);

    public async Task<bool> HoldsAsync(Proposal proposal, Diagnostic fault, CancellationToken cancellation)
    {
        if (proposal.Promise == Promise.None)
            return true;
        var after = await proposal.Change(cancellation).ConfigureAwait(false);
        if (after == before.Solution || after.GetProject(before.Id) is not { } project || !await CompilesAsync(after, cancellation).ConfigureAwait(false)
            || proposal.Promise == Promise.CleanEverywhere && !await CompilesEverywhereAsync(after, cancellation).ConfigureAwait(false))
            return false;
        if (!fault.Id.StartsWith("PUR", StringComparison.Ordinal))
            return true;
        if (!known.TryGetValue(fault.Id, out var then))
            known[fault.Id] = then = await FoundAsync(before, fault, cancellation).ConfigureAwait(false);
        var now = await FoundAsync(project, fault, cancellation).ConfigureAwait(false);
        var text = Text(fault);
        return now.Count(found => found == text) < Math.Max(1, then.Count(found => found == text)) && (proposal.Promise == Promise.Gone || now.Count < then.Count);
    }

    /// <summary>All of the faults are gone, and no others have come, in any of their projects.</summary>
    public async Task<bool> HelpsAsync(Solution after, IEnumerable<Diagnostic> faults, CancellationToken cancellation)
    {
        foreach (var ofProject in faults.Where(fault => fault.Id.StartsWith("PUR", StringComparison.Ordinal)).GroupBy(fault => before.Solution.GetDocument(fault.Location.SourceTree)?.Project))
        {
            if (ofProject.Key is not { } project || after.GetProject(project.Id) is not { } changed)
                return false;
            var then = await FoundAsync(project, ofProject.First(), cancellation).ConfigureAwait(false);
            var now = await FoundAsync(changed, ofProject.First(), cancellation).ConfigureAwait(false);
            if (now.Count > then.Count - ofProject.Select(fault => fault.Location).Distinct().Count())
                return false;
        }

        return true;
    }

    /// <summary>No file that was changed has more errors than it had, or annotations with faults of their own.</summary>
    public async Task<bool> CompilesAsync(Solution after, CancellationToken cancellation)
    {
        foreach (var changes in after.GetChanges(before.Solution).GetProjectChanges())
        {
            foreach (var id in changes.GetChangedDocuments().Concat(changes.GetAddedDocuments()))
            {
                var (now, then) = (after.GetDocument(id), before.Solution.GetDocument(id));
                if (await ErrorsAsync(now, cancellation).ConfigureAwait(false) > await ErrorsAsync(then, cancellation).ConfigureAwait(false)
                    || await MisannotatedAsync(now, cancellation).ConfigureAwait(false) > await MisannotatedAsync(then, cancellation).ConfigureAwait(false))
                    return false;
            }
        }

        return true;
    }

    // Files that were not changed may use what was.
    private async Task<bool> CompilesEverywhereAsync(Solution after, CancellationToken cancellation)
    {
        var graph = after.GetProjectDependencyGraph();
        var changed = after.GetChanges(before.Solution).GetProjectChanges().Select(changes => changes.ProjectId).ToList();
        foreach (var id in changed.Concat(changed.SelectMany(graph.GetProjectsThatTransitivelyDependOnThisProject)).Distinct())
        {
            if (await ErrorsAsync(after.GetProject(id), cancellation).ConfigureAwait(false) > await ErrorsAsync(before.Solution.GetProject(id), cancellation).ConfigureAwait(false))
                return false;
        }

        return true;
    }

    private static async Task<int> ErrorsAsync(Project? project, CancellationToken cancellation) =>
        project is not null && await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is { } compilation
            ? compilation.GetDiagnostics(cancellation).Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            : 0;

    private static async Task<int> ErrorsAsync(Document? document, CancellationToken cancellation) =>
        document is not null && await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } model
            ? model.GetDiagnostics(cancellationToken: cancellation).Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            : 0;

    private static async Task<int> MisannotatedAsync(Document? document, CancellationToken cancellation)
    {
        if (document is null || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
            return 0;
        var found = await model.Compilation.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new AnnotationAnalyzer()), document.Project.AnalyzerOptions)
            .GetAnalyzerSemanticDiagnosticsAsync(model, null, cancellation).ConfigureAwait(false);
        return found.Length;
    }

    // What annotations say is told file by file; flows need the whole project, and are asked for without the driver. Anew: another catalog
    // need not make another compilation.
    private static async Task<IReadOnlyList<string>> FoundAsync(Project project, Diagnostic fault, CancellationToken cancellation)
    {
        if (await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation)
            return Array.Empty<string>();
        var byFile = new DiagnosticAnalyzer[] { new AnnotationAnalyzer(), new NameAnalyzer() }
            .FirstOrDefault(analyzer => analyzer.SupportedDiagnostics.Any(supported => supported.Id == fault.Id));
        var found = byFile is null
            ? new FlowAnalysis(compilation, project.AnalyzerOptions, keeps: false).All(cancellation)
            : await compilation.WithAnalyzers(ImmutableArray.Create(byFile), project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(cancellation).ConfigureAwait(false);
        return found.Where(diagnostic => diagnostic.Id != AnalysisRan.Descriptor.Id).Select(Text).ToList();
    }

    private static string Text(Diagnostic diagnostic) => diagnostic.Id + " " + diagnostic.GetMessage();
}
