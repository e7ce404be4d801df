using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Catalog.Reading;

// What one file says, before anything is inherited or merged: null where it says nothing.

/// <summary>A value and where it is written.</summary>
internal sealed record Stated<T>(T Value, CatalogPosition At);

/// <summary>One entry of "purposes", as one file states it.</summary>
internal sealed record StatedPurpose(string Name, CatalogPosition At)
{
    public Stated<string>? Parent { get; init; }
    public Stated<bool>? Abstract { get; init; }
    public Stated<bool>? Consent { get; init; }
    public Stated<string>? Description { get; init; }
    public Stated<string>? Clause { get; init; }
    public Stated<string>? Dpv { get; init; }
    public IReadOnlyList<Stated<string>> Formerly { get; init; } = [];
}

/// <summary>One entry of "categories", as one file states it.</summary>
internal sealed record StatedCategory(string Name, CatalogPosition At)
{
    public Stated<string>? Parent { get; init; }
    public Stated<bool>? Identifying { get; init; }
    public IReadOnlyList<Stated<string>>? Purposes { get; init; }
    public Stated<StorageRule>? Storage { get; init; }
    public Stated<LoggingRule>? Logging { get; init; }
    public Stated<DisclosureRule>? Disclosure { get; init; }
    public Stated<bool>? Final { get; init; }
    public Stated<bool>? DerivedEverything { get; init; }
    public Stated<string>? Description { get; init; }
    public Stated<string>? Clause { get; init; }
    public IReadOnlyList<Stated<string>> Formerly { get; init; } = [];
}

/// <summary>One permission of a recipient, as written: the short form is a row without "identifying".</summary>
internal sealed record StatedRow(
    CatalogPosition At,
    IReadOnlyList<Stated<string>> Purposes,
    IReadOnlyList<Stated<string>> Categories,
    bool? Identifying);

/// <summary>One entry of "recipients", as one file states it.</summary>
internal sealed record StatedRecipient(string Name, CatalogPosition At)
{
    public Stated<RecipientKind>? Kind { get; init; }
    public Stated<string>? Agreement { get; init; }

    /// <summary>The key is not there at all: an unreadable one is a fault already.</summary>
    public bool LacksKind { get; init; }
    public bool LacksAgreement { get; init; }
    public Stated<string>? Consent { get; init; }
    public Stated<OptOutRule>? OptOut { get; init; }
    public IReadOnlyList<StatedRow> Receives { get; init; } = [];
    public IReadOnlyList<Stated<string>> Assemblies { get; init; } = [];
    public IReadOnlyList<Stated<string>> Hosts { get; init; } = [];
    public Stated<string>? Description { get; init; }
    public Stated<string>? Clause { get; init; }
    public IReadOnlyList<Stated<string>> Formerly { get; init; } = [];
}

/// <summary>One row of "contexts": a namespace prefix and the purposes of the code below it.</summary>
internal sealed record StatedContext(string Name, CatalogPosition At, IReadOnlyList<Stated<string>> Purposes);

/// <summary>One row of "labels".</summary>
internal sealed record StatedLabel(string Name, CatalogPosition At, Stated<string>? Category, IReadOnlyList<Stated<string>>? Purposes);

/// <summary>Everything that one file states.</summary>
internal sealed record StatedCatalog
{
    public Stated<string>? PolicyName { get; init; }
    public Stated<string>? PolicyVersion { get; init; }
    public Stated<string>? PolicyUrl { get; init; }
    public Stated<string>? DefaultCategory { get; init; }
    public Stated<string>? FaceCategory { get; init; }
    public IReadOnlyList<StatedPurpose> Purposes { get; init; } = [];
    public IReadOnlyList<StatedCategory> Categories { get; init; } = [];
    public IReadOnlyList<StatedRecipient> Recipients { get; init; } = [];
    public IReadOnlyList<Stated<string>> FirstPartyHosts { get; init; } = [];
    public IReadOnlyList<Stated<string>> FirstPartyAssemblies { get; init; } = [];
    public IReadOnlyList<StatedContext> Contexts { get; init; } = [];
    public IReadOnlyList<StatedLabel> Labels { get; init; } = [];
    public IReadOnlyList<Stated<string>> Uses { get; init; } = [];
    public IReadOnlyList<Stated<string>> Rights { get; init; } = [];
    public IReadOnlyList<Stated<string>> IdentityChecks { get; init; } = [];
}
