using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PurposeAnalyzers.Editing;

namespace PurposeAnalyzers;

// What all fixes share: each says what it would change, and it is offered only where the change does what it promises. It is tried
// on a fork of the solution: the changed files compile, and the analysis finds the fault no longer.
//
//   ProposalsAsync      "Declare that Bill processes for Billing", the solution with it
//   Proof               compiles; PUR101 at a.Iban is gone, and nothing else has come
//   offered

/// <summary>A fix that is offered where it works, and nowhere else.</summary>
public abstract class ProvenFix : CodeFixProvider
{
    private readonly ImmutableArray<string> ids;

    private protected ProvenFix(params string[] ids) => this.ids = ids.ToImmutableArray();

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds => ids;

    /// <inheritdoc/>
    /// <remarks>None where each occurrence is a decision of its own.</remarks>
    public override FixAllProvider? GetFixAllProvider() => ProvenFixAll.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var proof = new Proof(context.Document.Project);
        foreach (var (proposal, diagnostic) in await ProposedAsync(context).ConfigureAwait(false))
        {
            if (await proof.HoldsAsync(proposal, diagnostic, context.CancellationToken).ConfigureAwait(false))
                context.RegisterCodeFix(proposal.Action(this), diagnostic);
        }
    }

    /// <summary>What could be done about one diagnostic, best first.</summary>
    private protected abstract Task<IEnumerable<Proposal>> ProposalsAsync(FaultyPlace place);

    internal async Task<IReadOnlyList<(Proposal Proposal, Diagnostic Diagnostic)>> ProposedAsync(CodeFixContext context)
    {
        var proposed = new List<(Proposal, Diagnostic)>();
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await FaultyPlace.OfAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } place)
                proposed.AddRange((await ProposalsAsync(place).ConfigureAwait(false)).Select(proposal => (proposal, diagnostic)));
        }

        return proposed;
    }
}
