using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Models;

// Methods whose body a generator writes: [LoggerMessage] logs its parameters. Where the generator of Microsoft.Extensions.Telemetry is
// at work, parameters with a data classification are redacted before they are written.
//
//   [LoggerMessage(1, LogLevel.Information, "Created {mail}")] partial void Created(string mail);                  mail ~> log
//   [LoggerMessage(1, LogLevel.Information, "Created {mail}")] partial void Created([PrivateData] string mail);    mail ~redacted~> log

internal static class LogMessages
{
    private const string Classification = "Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute";
    private const string RedactingGenerator = "Microsoft.Extensions.Telemetry.Abstractions";

    /// <summary>True if the declaration says all: the generated body says it again in more words.</summary>
    public static bool Is(IMethodSymbol method) => method.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "LoggerMessageAttribute" });

    public static IEnumerable<SinkEdge> Sinks(IMethodSymbol method)
    {
        var sink = new Sink(SinkKind.Log, Display.Of(method));
        return method.Parameters.Select(parameter =>
            new SinkEdge(new Place(Root.Parameter(parameter.Ordinal)), Carry.Derive, sink) { Treatments = IsRedacted(parameter) ? Treatments.Redacted : Treatments.None });
    }

    private static bool IsRedacted(IParameterSymbol parameter) =>
        parameter.GetAttributes().Any(attribute => IsClassification(attribute.AttributeClass))
        && parameter.ContainingAssembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == RedactingGenerator));

    private static bool IsClassification(INamedTypeSymbol? attribute)
    {
        for (var at = attribute; at is not null; at = at.BaseType)
        {
            if (at.ToDisplayString() == Classification)
                return true;
        }

        return false;
    }
}
