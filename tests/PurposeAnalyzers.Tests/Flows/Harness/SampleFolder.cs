using System.Reflection;

namespace PurposeAnalyzers.Tests.Flows;

/// <summary>Where the samples lie on disk, and what is shared by all of them.</summary>
internal static class SampleFolder
{
    public static readonly string Root = Metadata("FlowSamples");

    private static readonly Lazy<string> domain = new(() => ReadShared("Domain.cs"));
    private static readonly Lazy<string> usings = new(() => ReadShared("Usings.cs"));
    private static readonly Lazy<string> catalog = new(() => ReadShared("purposes.json"));

    public static string Domain => domain.Value;
    public static string Usings => usings.Value;
    public static string Catalog => catalog.Value;

    /// <summary>Topic/Name of every sample, in order.</summary>
    public static IEnumerable<string> Names() =>
        Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.ChangeExtension(Path.GetRelativePath(Root, path), null).Replace('\\', '/'))
            .Where(name => name.Contains('/'))
            .Order(StringComparer.Ordinal);

    public static Sample Read(string name) => SampleReader.Read(name, File.ReadAllText(Path.Combine(Root, name + ".cs")));

    /// <summary>Samples that are right and that the engine does not pass yet.</summary>
    public static IReadOnlySet<string> NotYet() =>
        File.ReadAllLines(Metadata("FlowSamplesNotYet"))
            .Select(line => line.Split('#')[0].Trim())
            .Where(name => name.Length > 0)
            .ToHashSet(StringComparer.Ordinal);

    private static string ReadShared(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static string Metadata(string key) =>
        typeof(SampleFolder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(entry => entry.Key == key).Value!;
}
