namespace PurposeAnalyzers.Flow.Symbols;

/// <summary>The attributes of PurposeAnalyzers.Annotations. Each name plus "Attribute" is the attribute's metadata name.</summary>
internal enum AnnotationKind
{
    PersonalData,
    FaceData,
    DataLabel,
    ProcessesFor,
    DisclosesTo,
    Stores,
    Logs,
    Anonymizes,
    Pseudonymizes,
    Encrypts,
    ConsentFor,
    OptedOutOf,
    CheckedByCaller,
    DisclosureBasis,
    Exports,
    Corrects,
    Erases,
    StopsUse,
    VerifiesIdentity,

    /// <summary>A user's own attribute class that carries [DataLabel].</summary>
    OwnLabel,
}
