using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Models;

namespace PurposeAnalyzers.Flow.Outlines;

// Endpoints that only verified requesters reach, by what is said of them where they are mapped.
//
//   app.MapGet("/me", Export).RequireAuthorization();           what MapGet registered runs for verified requesters
//   var group = app.MapGroup("/me").RequireAuthorization();     so does what is mapped in the group
//   group.MapGet("/open", Show).AllowAnonymous();               but this
//   app.MapGroup("/me").RequireAuthorization().MapMe();         and what MapMe maps in the group that it is given

internal sealed partial class BodyReader
{
    private void NoteGate(IMethodSymbol target, Wiring gate, List<Values> values)
    {
        if (gate.At.Root is not { Kind: RootKind.Parameter, Index: var index } || index >= values.Count)
            return;
        if (gate.Kind == WiringKind.Anonymous || gate.Names.Items.Any(name => Verifies(name, target)))
            builder.Gate(values[index], gate.Kind == WiringKind.Verified);
    }

    // A check that the catalog trusts, or a filter of one's own.
    private bool Verifies(string name, IMethodSymbol target) =>
        declarations.Catalog.IdentityChecks.Contains(name) || TypeArgument(target, name) is { } filter && Checks.ProvesIdentity(filter);

    /// <summary>group.MapGroup("/me") lies within the group; group.WithName("me") is the group itself.</summary>
    private void NoteWithin(IMethodSymbol target, List<Values> values, int result)
    {
        if (result < 0 || values.Count == 0 || target is not { IsExtensionMethod: true, ReturnType.IsReferenceType: true, OriginalDefinition: var definition } || declarations.IsInSource(target))
            return;
        if (SymbolEqualityComparer.Default.Equals(definition.ReturnType, definition.Parameters[0].Type))
            builder.Same(result, values[0]);
        else
            builder.Within(result, values[0]);
    }
}
