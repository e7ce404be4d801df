using System.Reflection;

namespace PurposeAnalyzers.Flow;

/// <summary>The text resources of this assembly.</summary>
internal static class EmbeddedText
{
    private static readonly Assembly Home = typeof(EmbeddedText).GetTypeInfo().Assembly;

    public static IEnumerable<string> Names => Home.GetManifestResourceNames();

    public static string Read(string name)
    {
        using var stream = Home.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The resource {name} is missing from this assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
