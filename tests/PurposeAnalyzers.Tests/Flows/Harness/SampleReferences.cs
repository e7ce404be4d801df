using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Tests.Flows;

/// <summary>What a sample may use: .NET, ASP.NET Core, the packages of Flows.props, our annotations. Read once, shared by all.</summary>
internal static class SampleReferences
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> all = new(Load);

    public static ImmutableArray<MetadataReference> All => all.Value;

    private static ImmutableArray<MetadataReference> Load()
    {
        var list = Path.Combine(AppContext.BaseDirectory, "sample-references.txt");
        var annotations = Path.Combine(AppContext.BaseDirectory, "PurposeAnalyzers.Annotations.dll");
        return [.. File.ReadAllLines(list).Append(annotations).Select(path => MetadataReference.CreateFromFile(path))];
    }
}
