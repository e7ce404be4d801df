using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Rules;

/// <summary>Makes the descriptor of a rule, so that all rules share category, ceiling of severity and the address of their pages.</summary>
internal static class RuleDescriptor
{
    public const string Category = "Privacy";

    private const string Pages = "https://github.com/purpose-analyzers/purpose-analyzers/blob/main/src/PurposeAnalyzers/Rules/";

    /// <param name="id">PURnnn.</param>
    /// <param name="rule">Name of the rule's class, which is the name of its page beside it.</param>
    /// <param name="title">The title in the rule table.</param>
    /// <param name="message">One line, two sentences at most: data, place and purpose of use, clause, what is permitted.</param>
    /// <param name="description">One sentence more than the title says; the page has the rest.</param>
    /// <param name="severity">
    /// Never <see cref="DiagnosticSeverity.Error"/>: a default of Error breaks suppressors. The package raises severities through its globalconfig files.
    /// </param>
    /// <param name="tags">Well-known tags: how an editor shows it.</param>
    public static DiagnosticDescriptor Create(
        string id,
        string rule,
        string title,
        string message,
        string description,
        DiagnosticSeverity severity = DiagnosticSeverity.Warning,
        params string[] tags) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true, description, Pages + rule + ".md", tags);
}
