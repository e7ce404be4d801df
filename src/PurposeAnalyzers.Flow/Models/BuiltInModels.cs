using System.Collections.Immutable;
using PurposeAnalyzers.Flow.Models.Notation;

namespace PurposeAnalyzers.Flow.Models;

/// <summary>The .flows files that ship inside this assembly, read once per process: they are constants.</summary>
internal static class BuiltInModels
{
    private const string Prefix = "Models/";

    private static readonly Lazy<ImmutableArray<ModelFile>> LazyFiles = new(ReadAll);
    private static readonly Lazy<LibraryModels> LazyModels = new(() => LibraryModels.From(Files));

    public static ImmutableArray<ModelFile> Files => LazyFiles.Value;

    public static LibraryModels Models => LazyModels.Value;

    private static ImmutableArray<ModelFile> ReadAll() => EmbeddedText.Names
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(".flows", StringComparison.Ordinal))
        .OrderBy(name => name, StringComparer.Ordinal)
        .Select(name => FlowsParser.Parse(name.Substring(Prefix.Length), EmbeddedText.Read(name)))
        .ToImmutableArray();
}
