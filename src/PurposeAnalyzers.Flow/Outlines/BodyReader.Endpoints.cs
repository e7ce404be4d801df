using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Models.EntryPoints;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Outlines;

// Endpoints that only verified requesters reach, by what is said of them where they are mapped.
//
//   app.MapGet("/me", Export).RequireAuthorization();           what MapGet registered runs for verified requesters
//   var group = app.MapGroup("/me").RequireAuthorization();     so does what is mapped in the group
//   group.MapGet("/open", Show).AllowAnonymous();               but this
//   app.MapGroup("/me").RequireAuthorization().MapMe();         and what MapMe maps in the group that it is given
//   app.MapControllers().RequireAuthorization();                whatever is a controller runs for verified requesters
//   options.FallbackPolicy = policy;                            and so does all that nothing else is said of

internal sealed partial class BodyReader
{
    private void NoteGate(IMethodSymbol target, Wiring gate, List<Values> values)
    {
        if (gate.At.Root is not { Kind: RootKind.Parameter, Index: var index } || index >= values.Count)
            return;
        if (gate.Kind == WiringKind.Anonymous || gate.Names.Items.Any(name => Verifies(name, target)))
            builder.Gate(values[index], gate.Kind == WiringKind.Verified);
    }

    private static IEnumerable<string> MappedBy(string name, IMethodSymbol target) =>
        name.IndexOf(':') >= 0 ? new[] { name } : TypeArgument(target, name) is { } type ? new[] { MemberKey.DocumentationId(type) } : Enumerable.Empty<string>();

    // options.FallbackPolicy = null
    private static bool IsTakenBack(IOperation at) =>
        at.Parent is ISimpleAssignmentOperation { Value: var value } && IsNull(value) || ArgumentsOf(at).Any(argument => IsNull(argument.Value));

    /// <summary>What a framework runs by itself runs for those requesters whom the code lets in that maps it.</summary>
    private GuardSet MappedGuards(ISymbol code) => code is IMethodSymbol { ContainingType: { } type } method && declarations.Catalog.IdentityChecks.Length > 0 && EntryPointTable.BuiltIn.Runs(method)
        ? GuardSet.None.Plus(builder.Guard(new Guard(GuardKind.Mapped, CheckKind.Identity, string.Join("|", NamesOf(type)), -1, default), graph))
        : GuardSet.None;

    private static IEnumerable<string> NamesOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            yield return MemberKey.DocumentationId(at);
            foreach (var attribute in at.GetAttributes())
            {
                if (attribute.AttributeClass is { } marked)
                    yield return MemberKey.DocumentationId(marked);
            }
        }
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
