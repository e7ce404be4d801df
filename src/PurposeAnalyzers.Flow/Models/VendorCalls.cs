using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Models;

// What is passed to a method of a vendor's library is handed to the vendor.
//
//   service.CreateAsync(new ChargeCreateOptions { ReceiptEmail = c.Email })      options.** -> disclose(Stripe)
//
// So is what its objects are filled with. Where such an object is handed to the vendor in turn, that is the disclosure, told once:
// a disclosure on the way of another one is not told (FlowReport). Constructors only fill objects.
// Where a row stands instead of the default rule and names no sink, nothing is handed on: a database of places in a file of one's own.

internal sealed class VendorCalls(PolicyCatalog catalog)
{
    private readonly Recipients recipients = new(catalog);
    private readonly Dictionary<(string Assembly, string Space), string?> known = new();

    public Summary Of(IMethodSymbol method)
    {
        if (method.MethodKind is not (MethodKind.Ordinary or MethodKind.PropertySet) || method.Parameters.IsEmpty || RecipientOf(method) is not { } recipient)
            return Summary.Nothing;
        var sink = new Sink(SinkKind.Disclose, Display.Of(method), recipient);
        return Summary.Nothing with
        {
            Sinks = EquatableArray.From(method.Parameters.Select(parameter => new SinkEdge(new Place(Root.Parameter(parameter.Ordinal)), Carry.Whole, sink))),
        };
    }

    private string? RecipientOf(IMethodSymbol method)
    {
        var key = (method.ContainingAssembly?.Name ?? "", method.ContainingNamespace?.ToDisplayString() ?? "");
        if (IsPlatform(key.Item1))
            return null;
        if (!known.TryGetValue(key, out var recipient))
            known[key] = recipient = recipients.OfAssembly(key.Item1, key.Item2);
        return recipient;
    }

    private static bool IsPlatform(string assembly) =>
        assembly.StartsWith("System.", StringComparison.Ordinal) || assembly is "System" or "mscorlib" or "netstandard"
        || assembly.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) || assembly.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal);
}
