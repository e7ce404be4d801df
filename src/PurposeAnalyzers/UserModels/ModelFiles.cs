using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models.Notation;

namespace PurposeAnalyzers.UserModels;

/// <summary>Which additional files are models of the user's own, and what they say. The one place that knows.</summary>
internal static class ModelFiles
{
    private const string ItemKey = "build_metadata.AdditionalFiles.PurposeModel";
    private const string PackageKey = "build_metadata.AdditionalFiles.PurposeModelPackage";
    private const string Extension = ".flows";

    /// <summary>In the order in which the build passes them.</summary>
    public static ImmutableArray<ModelFile> Read(AnalyzerOptions options, Compilation compilation, CancellationToken cancellation)
    {
        var files = ImmutableArray.CreateBuilder<ModelFile>();
        foreach (var text in options.AdditionalFiles)
        {
            if (IsModel(text, options) && text.GetText(cancellation) is { } content)
                files.Add(PackageModels.OwnRows(FlowsParser.Parse(text.Path, content.ToString()) with { Package = PackageOf(text, options) }, compilation));
        }

        return files.ToImmutable();
    }

    /// <summary>Differs whenever one of the files does.</summary>
    public static string Fingerprint(AnalyzerOptions options, CancellationToken cancellation)
    {
        var files = new List<CatalogFile>();
        foreach (var text in options.AdditionalFiles)
        {
            if (IsModel(text, options) && text.GetText(cancellation) is { } content)
                files.Add(new CatalogFile(text.Path, content.ToString()));
        }

        return files.Count == 0 ? "" : CatalogFingerprint.Of(files);
    }

    public static bool AnyIn(AnalyzerOptions options) => options.AdditionalFiles.Any(text => IsModel(text, options));

    private static string? PackageOf(AdditionalText text, AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GetOptions(text).TryGetValue(PackageKey, out var package) && package.Length > 0 ? package : null;

    private static bool IsModel(AdditionalText text, AnalyzerOptions options) =>
        text.Path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase)
        || options.AnalyzerConfigOptionsProvider.GetOptions(text).TryGetValue(ItemKey, out var value)
        && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
}
