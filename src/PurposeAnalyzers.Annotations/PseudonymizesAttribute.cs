using System;

namespace PurposeAnalyzers;

/// <summary>
/// The result does not identify anybody directly. It keeps its label, but counts as not identifying, and may be logged where the
/// catalog says <c>"logging": "pseudonymous"</c>. It has no effect if it does not say how.
/// </summary>
/// <example>
/// <code>
/// [Pseudonymizes("HMAC-SHA256 with a key that only the billing service holds")]
/// static string TokenFor(string customerId) { ... }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.ReturnValue)]
public sealed class PseudonymizesAttribute : Attribute
{
    /// <summary>The result does not identify anybody directly.</summary>
    /// <param name="how">How, in a sentence that a reviewer can judge.</param>
    public PseudonymizesAttribute(string how) => How = how;

    /// <summary>How, in a sentence that a reviewer can judge.</summary>
    public string How { get; }
}
