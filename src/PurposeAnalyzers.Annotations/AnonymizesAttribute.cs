using System;

namespace PurposeAnalyzers;

/// <summary>
/// The result identifies nobody: it carries no label any more. It has no effect on categories that the catalog calls <c>final</c>,
/// and none if it does not say how.
/// </summary>
/// <example>
/// <code>
/// [Anonymizes("counts per age band; bands with fewer than 20 people are dropped")]
/// static IReadOnlyDictionary&lt;string, int&gt; ByAgeBand(IEnumerable&lt;Customer&gt; customers) { ... }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.ReturnValue)]
public sealed class AnonymizesAttribute : Attribute
{
    /// <summary>The result identifies nobody.</summary>
    /// <param name="how">How, in a sentence that a reviewer can judge.</param>
    public AnonymizesAttribute(string how) => How = how;

    /// <summary>How, in a sentence that a reviewer can judge.</summary>
    public string How { get; }
}
