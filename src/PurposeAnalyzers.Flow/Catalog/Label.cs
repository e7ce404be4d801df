using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Catalog;

/// <summary>
/// What is known about a personal value: its category, the purposes it may be used for, and the member it was first read from.
/// Two labels are the same if all three are: the same e-mail address read at two places is one label.
/// </summary>
/// <param name="Category">A category of the catalog.</param>
/// <param name="Purposes">The purposes that the label itself states; null: those of its category.</param>
/// <param name="Origin">What a message calls it: "Customer.Email".</param>
internal sealed record Label(string Category, EquatableArray<string>? Purposes, string Origin)
{
    /// <summary>True after a pseudonymiser: the label stays, but it no longer identifies directly.</summary>
    public bool Pseudonymous { get; init; }

    /// <summary>True after a cipher: may be stored where the catalog asks for encryption.</summary>
    public bool Encrypted { get; init; }

    /// <summary>True after a redactor: may be logged, nothing else.</summary>
    public bool Redacted { get; init; }
}
