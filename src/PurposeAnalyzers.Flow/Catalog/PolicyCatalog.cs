using System.Collections.Immutable;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Catalog;

// What one or several purposes.json files say, merged, with every inheritance applied. Example:
//
//   "purposes":   { "Declared": { "abstract": true }, "Billing": { "parent": "Declared" } }
//   "categories": { "PersonalInfo": { "purposes": ["Declared"] }, "EmailAddress": { "parent": "PersonalInfo" } }
//
//   catalog.IsPurposeWithin("Billing", "Declared")      true: what a parent permits, its children are permitted
//   catalog.Categories["EmailAddress"].Purposes         ["Declared"], inherited
//   catalog.Permits(label of EmailAddress, "Billing")   true

/// <summary>Where something stands in a catalog file: path, and zero-based line and column.</summary>
internal readonly record struct CatalogPosition(string Path, int Line, int Column, int Length);

/// <summary>Something wrong in a catalog, at its place: reported as PUR001.</summary>
internal sealed record CatalogFault(CatalogPosition Position, string Message);

/// <summary>How the labelled value may be stored. Later members are stricter.</summary>
internal enum StorageRule { Allowed, Encrypted, Forbidden }

/// <summary>How the labelled value may be logged. Later members are stricter.</summary>
internal enum LoggingRule { Allowed, Pseudonymous, Forbidden }

/// <summary>Whether the labelled value may be handed to third parties. Later members are stricter.</summary>
internal enum DisclosureRule { Approved, Forbidden }

internal enum RecipientKind { Processor, Group, Partner, Linked, Authority, Public, Requester }

internal enum OptOutRule { None, Identifying, Everything }

/// <summary>One purpose of the catalog. <see cref="Abstract"/>: groups others; code cannot process for it.</summary>
internal sealed record PurposeEntry(
    string Name,
    string? Parent,
    bool Abstract,
    bool Consent,
    string? Description,
    string? Clause,
    string? Dpv,
    EquatableArray<string> Formerly,
    CatalogPosition Position);

/// <summary>One data category, with what it inherits from its parents filled in.</summary>
/// <param name="Purposes">The purposes permitted; null: every purpose that needs no consent.</param>
internal sealed record CategoryEntry(
    string Name,
    string? Parent,
    bool Identifying,
    EquatableArray<string>? Purposes,
    StorageRule Storage,
    LoggingRule Logging,
    DisclosureRule Disclosure,
    bool Final,
    bool DerivedEverything,
    string? Description,
    string? Clause,
    EquatableArray<string> Formerly,
    CatalogPosition Position);

/// <summary>One permission of a recipient: these categories (and their children) for this purpose (null: any listed label purpose).</summary>
/// <param name="Identifying">False: only what does not identify; null: no condition.</param>
internal sealed record ReceivesRow(EquatableArray<string> Purposes, EquatableArray<string> Categories, bool? Identifying);

/// <summary>One recipient. <see cref="Receives"/> holds the rows, those of the short form ("purposes" + "categories") included.</summary>
internal sealed record RecipientEntry(
    string Name,
    RecipientKind Kind,
    string? Agreement,
    string? Consent,
    OptOutRule OptOut,
    EquatableArray<ReceivesRow> Receives,
    EquatableArray<string> Assemblies,
    EquatableArray<string> Hosts,
    string? Description,
    string? Clause,
    EquatableArray<string> Formerly,
    CatalogPosition Position);

/// <summary>A row of "labels": the label of somebody else's member or label attribute, by documentation id.</summary>
internal sealed record MappedLabel(string DocumentationId, string Category, EquatableArray<string>? Purposes, CatalogPosition Position);

internal sealed record PolicyHeader(string? Name, string? Version, string? Url);

/// <summary>The merged catalog: immutable, equal by content of the files it came from (<see cref="Fingerprint"/>).</summary>
internal sealed record PolicyCatalog(
    PolicyHeader Policy,
    string? DefaultCategory,
    string? FaceCategory,
    ImmutableDictionary<string, PurposeEntry> Purposes,
    ImmutableDictionary<string, CategoryEntry> Categories,
    ImmutableDictionary<string, RecipientEntry> Recipients,
    EquatableArray<string> FirstPartyHosts,
    EquatableArray<string> FirstPartyAssemblies,
    ImmutableDictionary<string, EquatableArray<string>> Contexts,
    ImmutableDictionary<string, MappedLabel> Labels,
    EquatableArray<string> Uses,
    EquatableArray<string> Rights,
    EquatableArray<string> IdentityChecks,
    bool IsStarter,
    string Fingerprint)
{
    /// <summary>The categories of what built-in rows label with, by the name that rows use ("aspnetcore.ip"); only what "use" switches on.</summary>
    public ImmutableDictionary<string, string> Sources { get; init; } = ImmutableDictionary<string, string>.Empty;

    public bool Equals(PolicyCatalog? other) => other is not null && Fingerprint == other.Fingerprint;
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Fingerprint);

    /// <summary>True if <paramref name="purpose"/> is <paramref name="ancestor"/> or stands below it.</summary>
    public bool IsPurposeWithin(string purpose, string ancestor)
    {
        for (string? at = purpose; at is not null; at = Purposes.TryGetValue(at, out var entry) ? entry.Parent : null)
        {
            if (at == ancestor)
                return true;
        }

        return false;
    }

    /// <summary>True if <paramref name="category"/> is <paramref name="ancestor"/> or stands below it.</summary>
    public bool IsCategoryWithin(string category, string ancestor)
    {
        for (string? at = category; at is not null; at = Categories.TryGetValue(at, out var entry) ? entry.Parent : null)
        {
            if (at == ancestor)
                return true;
        }

        return false;
    }

    /// <summary>True if data with this label may be used for <paramref name="purpose"/>, consent left aside.</summary>
    public bool Permits(Label label, string purpose)
    {
        var permitted = label.Purposes ?? CategoryPurposes(label.Category);
        if (permitted is not { } names)
            return !Purposes.TryGetValue(purpose, out var entry) || !entry.Consent;
        foreach (var name in names)
        {
            if (IsPurposeWithin(purpose, name))
                return true;
        }

        return false;
    }

    /// <summary>The purposes that a category permits; null: every purpose that needs no consent.</summary>
    public EquatableArray<string>? CategoryPurposes(string category) =>
        Categories.TryGetValue(category, out var entry) ? entry.Purposes : null;
}
