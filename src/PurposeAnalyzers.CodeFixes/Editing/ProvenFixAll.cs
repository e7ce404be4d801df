using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PurposeAnalyzers.Editing;

// All occurrences at once are tried at once: an analysis for each would be one for each line. Where the whole does not compile, or does not
// help, each occurrence is proven by itself, and what does not help there stays as it is. Of several proposals of one kind for one occurrence
// the first is taken, as an editor lists it.
//
//   PUR104 at Post and at Report        [ProcessesFor(Purpose.Billing)] on both: PUR101 comes in Report        on Post alone

internal sealed class ProvenFixAll : FixAllProvider
{
    public static readonly ProvenFixAll Instance = new();

    /// <summary>More than so many are not tried one by one: it takes too long, and what then comes in their place is told of.</summary>
    private const int Tried = 64;

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution };

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var batch = WellKnownFixAllProviders.BatchFixer;
        var together = new FirstOfEachKind((ProvenFix)context.CodeFixProvider, context.CodeActionEquivalenceKey, isProven: false);
        if (await batch.GetFixAsync(WithFix(context, together)).ConfigureAwait(false) is not { } action)
            return null;
        var operations = await action.GetOperationsAsync(context.CancellationToken).ConfigureAwait(false);
        if (operations.OfType<ApplyChangesOperation>().FirstOrDefault() is { ChangedSolution: var changed }
            && new Proof(context.Project) is var proof && await proof.CompilesAsync(changed, context.CancellationToken).ConfigureAwait(false)
            && (together.Fixed.Count > Tried || await proof.HelpsAsync(changed, together.Fixed, context.CancellationToken).ConfigureAwait(false)))
            return action;
        return await batch.GetFixAsync(WithFix(context, new FirstOfEachKind((ProvenFix)context.CodeFixProvider, context.CodeActionEquivalenceKey, isProven: true))).ConfigureAwait(false);
    }

    private static FixAllContext WithFix(FixAllContext context, CodeFixProvider fix)
    {
        var diagnostics = new SameDiagnostics(context);
        return context.Scope == FixAllScope.Document && context.Document is { } document
            ? new(document, fix, context.Scope, context.CodeActionEquivalenceKey!, context.DiagnosticIds, diagnostics, context.CancellationToken)
            : new(context.Project, fix, context.Scope, context.CodeActionEquivalenceKey!, context.DiagnosticIds, diagnostics, context.CancellationToken);
    }

    private sealed class FirstOfEachKind(ProvenFix fix, string? key, bool isProven) : CodeFixProvider
    {
        /// <summary>What was asked for and has a proposal.</summary>
        public ConcurrentBag<Diagnostic> Fixed { get; } = new();

        public override ImmutableArray<string> FixableDiagnosticIds => fix.FixableDiagnosticIds;

        public override async Task RegisterCodeFixesAsync(CodeFixContext context)
        {
            var proof = new Proof(context.Document.Project);
            foreach (var kind in (await fix.ProposedAsync(context).ConfigureAwait(false)).GroupBy(proposed => (proposed.Diagnostic, proposed.Proposal.Key)))
            {
                foreach (var (proposal, diagnostic) in kind)
                {
                    if (isProven && !await proof.HoldsAsync(proposal, diagnostic, context.CancellationToken).ConfigureAwait(false))
                        continue;
                    var action = proposal.Action(fix);
                    context.RegisterCodeFix(action, diagnostic);
                    if (action.EquivalenceKey == key)
                        Fixed.Add(diagnostic);
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
