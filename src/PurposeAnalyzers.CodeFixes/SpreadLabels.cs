using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Editing;

namespace PurposeAnalyzers;

// One labelled entity labels all that its data reaches. Each label makes further flows visible, so the analysis runs again on the
// forked solution until nothing is left to label, project by project, those first that others depend on.
//
//   Customer.Email (labelled by hand)
//     run 1: CustomerDto.Mail, MailCommand.To
//     run 2: MailRow.To, which is filled from MailCommand.To
//     run 3: nothing
//
// What was labelled on the way and then receives more is labelled anew; labels that somebody wrote are left to him.

internal sealed class SpreadLabels : FixAllProvider
{
    public static readonly SpreadLabels Instance = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution };

    public override Task<CodeAction?> GetFixAsync(FixAllContext context) => Task.FromResult<CodeAction?>(CodeAction.Create(
        "Label all members with what flows into them",
        cancellation => new Spreading(context).RunAsync(cancellation),
        equivalenceKey: nameof(LabelMember)));

    private sealed class Spreading(FixAllContext context)
    {
        private readonly HashSet<string> written = new(StringComparer.Ordinal);
        private readonly HashSet<string> ours = new(StringComparer.Ordinal);
        private Solution solution = context.Solution;

        public async Task<Solution> RunAsync(CancellationToken cancellation)
        {
            bool changed;
            do
            {
                changed = false;
                foreach (var project in Projects(cancellation))
                {
                    while (await StepAsync(project, cancellation).ConfigureAwait(false))
                        changed = true;
                }
            }
            while (changed && context.Scope == FixAllScope.Solution);

            return solution;
        }

        private IEnumerable<ProjectId> Projects(CancellationToken cancellation) => context.Scope == FixAllScope.Solution
            ? solution.GetProjectDependencyGraph().GetTopologicallySortedProjects(cancellation).Where(id => solution.GetProject(id)!.Language == LanguageNames.CSharp)
            : new[] { context.Project.Id };

        private async Task<bool> StepAsync(ProjectId id, CancellationToken cancellation)
        {
            var project = solution.GetProject(id)!;
            var edits = new Dictionary<string, LabelEdit>(StringComparer.Ordinal);
            foreach (var diagnostic in await DiagnosticsAsync(project, cancellation).ConfigureAwait(false))
            {
                if (await LabelEdit.OfAsync(diagnostic, project, cancellation).ConfigureAwait(false) is not { } edit
                    || edit.Replaced is not null && !MayReplace(diagnostic, edit)
                    || edits.ContainsKey(edit.MemberId) || !written.Add(edit.Id))
                    continue;
                ours.Add(edit.MemberId);
                edits.Add(edit.MemberId, edit);
            }

            solution = await LabelEdit.ApplyAsync(solution, edits.Values, cancellation).ConfigureAwait(false);
            return edits.Count > 0;
        }

        private bool MayReplace(Diagnostic diagnostic, LabelEdit edit) =>
            ours.Contains(edit.MemberId) || context.DiagnosticIds.Contains(diagnostic.Id);

        private async Task<IEnumerable<Diagnostic>> DiagnosticsAsync(Project project, CancellationToken cancellation)
        {
            if (await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation)
                return Enumerable.Empty<Diagnostic>();
            var found = await compilation.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new FlowAnalyzer(), new NameAnalyzer()), project.AnalyzerOptions)
                .GetAnalyzerDiagnosticsAsync(cancellation).ConfigureAwait(false);
            return found.Where(diagnostic => IsWanted(diagnostic, project)).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start);
        }

        private bool IsWanted(Diagnostic diagnostic, Project project) =>
            (context.DiagnosticIds.Contains(diagnostic.Id) || diagnostic.Id == LabelMember.Uncovered)
            && (context.Scope != FixAllScope.Document || project.GetDocumentId(diagnostic.Location.SourceTree) == context.Document?.Id);
    }
}
