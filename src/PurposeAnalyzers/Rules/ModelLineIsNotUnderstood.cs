using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Rules;

/// <summary>PUR008. A line of a .flows file says nothing, because it cannot be read or names nothing.</summary>
internal static class ModelLineIsNotUnderstood
{
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "PUR008",
        nameof(ModelLineIsNotUnderstood),
        title: "Model line is not understood or names nothing",
        message: "{0}",
        description: "The line is ignored, so what it was to say about a library's members is not known to the analysis.");
}
