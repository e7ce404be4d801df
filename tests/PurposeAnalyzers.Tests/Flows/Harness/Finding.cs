using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Tests.Flows;

/// <summary>A diagnostic as a sample sees it: file name, one-based line, id, message.</summary>
internal sealed record Finding(string File, int Line, string Id, DiagnosticSeverity Severity, string Message)
{
    public static Finding Of(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        return new(
            Path.GetFileName(span.Path ?? ""),
            span.StartLinePosition.Line + 1,
            diagnostic.Id,
            diagnostic.Severity,
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Informational ids may come unmarked; PUR104 speaks about the sample's own code, so it may not.</summary>
    public bool MustBeMarked => Severity > DiagnosticSeverity.Info || Id == "PUR104";

    public override string ToString() => $"{File}:{Line}: {Id} {Message}";
}
