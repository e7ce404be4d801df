using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PurposeAnalyzers.Editing;

// All occurrences at once are tried at once: an analysis for each would be one for each line. Only where the whole does not compile,
// each occurrence is proven by itself. Of several proposals of one kind for one occurrence the first is taken, as an editor lists it.

internal sealed class ProvenFixAll : FixAllProvider
{
    public static readonly ProvenFixAll Instance = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution };

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var batch = WellKnownFixAllProviders.BatchFixer;
        if (await batch.GetFixAsync(WithFix(context, new FirstOfEachKind((ProvenFix)context.CodeFixProvider, proof: null))).ConfigureAwait(false) is not { } action)
            return null;
        var operations = await action.GetOperationsAsync(context.CancellationToken).ConfigureAwait(false);
        var isGood = operations.OfType<ApplyChangesOperation>().FirstOrDefault() is { ChangedSolution: var changed }
            && await new Proof(context.Project).CompilesAsync(changed, context.CancellationToken).ConfigureAwait(false);
        return isGood ? action : await batch.GetFixAsync(WithFix(context, new FirstOfEachKind((ProvenFix)context.CodeFixProvider, new Proof(context.Project)))).ConfigureAwait(false);
    }

    private static FixAllContext WithFix(FixAllContext context, CodeFixProvider fix)
    {
        var diagnostics = new SameDiagnostics(context);
        return context.Scope == FixAllScope.Document && context.Document is { } document
            ? new(document, fix, context.Scope, context.CodeActionEquivalenceKey!, context.DiagnosticIds, diagnostics, context.CancellationToken)
            : new(context.Project, fix, context.Scope, context.CodeActionEquivalenceKey!, context.DiagnosticIds, diagnostics, context.CancellationToken);
    }

    /// <param name="proof">Null: unproven.</param>
    private sealed class FirstOfEachKind(ProvenFix fix, Proof? proof) : CodeFixProvider
    {
        public override ImmutableArray<string> FixableDiagnosticIds => fix.FixableDiagnosticIds;

        public override async Task RegisterCodeFixesAsync(CodeFixContext context)
        {
            foreach (var kind in (await fix.ProposedAsync(context).ConfigureAwait(false)).GroupBy(proposed => (proposed.Diagnostic, proposed.Proposal.Key)))
            {
                foreach (var (proposal, diagnostic) in kind)
                {
                    if (proof is not null && !await proof.HoldsAsync(proposal, diagnostic, context.CancellationToken).ConfigureAwait(false))
                        continue;
                    context.RegisterCodeFix(proposal.Action(fix), diagnostic);
                    break;
                }
            }
        }
    }

    private sealed class SameDiagnostics(FixAllContext context) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await context.GetProjectDiagnosticsAsync(project).ConfigureAwait(false);
    }
}
