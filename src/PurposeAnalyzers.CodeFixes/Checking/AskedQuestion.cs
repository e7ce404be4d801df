using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers.Checking;

/// <summary>The check that a diagnostic misses.</summary>
/// <param name="Name">The purpose that needs consent, the recipient that may have been stopped.</param>
internal sealed record AskedQuestion(CheckKind Kind, string Name)
{
    public static AskedQuestion? Of(Diagnostic diagnostic) =>
        Enum.TryParse<CheckKind>(FlowProperties.Of(diagnostic, FlowProperties.Check), out var kind) ? new(kind, FlowProperties.Of(diagnostic, FlowProperties.Asked) ?? "") : null;
}
