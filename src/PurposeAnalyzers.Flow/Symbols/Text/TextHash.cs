using System.Runtime.InteropServices;

namespace PurposeAnalyzers.Flow.Symbols.Text;

/// <summary>Hashes of text that are the same in every process. Not for secrets: quick, and good enough to tell two versions of a file apart.</summary>
internal static class TextHash
{
    public const ulong Seed = 0x9E3779B97F4A7C15;

    public static ulong Mix(ulong hash, ulong value)
    {
        hash = unchecked((hash ^ value) * Seed);
        return hash ^ (hash >> 29);
    }

    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = Mix(Seed, (ulong)text.Length);
        var blocks = MemoryMarshal.Cast<char, ulong>(text);
        foreach (var block in blocks)
            hash = Mix(hash, block);
        for (var index = blocks.Length * 4; index < text.Length; index++)
            hash = Mix(hash, text[index]);
        return hash;
    }

    public static ulong Of(string text) => Of(text.AsSpan());

    /// <summary>The hash by which a name is looked up in a file.</summary>
    public static int OfName(string name) => OfName(name, 0, name.Length);

    public static int OfName(string text, int start, int end)
    {
        var hash = unchecked((int)2166136261);
        for (var index = start; index < end; index++)
            hash = unchecked((hash ^ text[index]) * 16777619);
        return hash;
    }
}
