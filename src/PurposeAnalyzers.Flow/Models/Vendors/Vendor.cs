using System.Collections.Immutable;
using PurposeAnalyzers.Flow.Models.Notation;

namespace PurposeAnalyzers.Flow.Models.Vendors;

/// <summary>A third party, by the software and the hosts through which it is reached.</summary>
/// <param name="Recipient">Its name, as a catalog would write it: "Stripe".</param>
/// <param name="Kind">payment, mail, messaging, llm, cloud, processor, analytics, crash or advertising.</param>
internal sealed record Vendor(
    string Recipient,
    string Kind,
    ImmutableArray<NamePattern> Assemblies,
    ImmutableArray<string> Namespaces,
    ImmutableArray<NamePattern> Hosts)
{
    /// <summary>A cloud's storage is a store; a third party only if the catalog says so.</summary>
    public bool IsCloud => Kind == "cloud";
}
