using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers.Annotations;

// Asks a file's characters, not its syntax tree, whether one of some identifiers occurs: comments and strings count too, which costs no more
// than a needless look. A \u escape could spell any identifier, so it counts as found.
//
//   "class C { [PersonalData] string s; }"      finds PersonalData
//   "class PersonalDatabase { }"                does not: an identifier is compared whole

internal sealed class IdentifierScan
{
    private const int ChunkLength = 8192;

    private readonly ILookup<int, string> byLength;
    private readonly bool[] isFirst = new bool[128];
    private readonly int longest;

    public IdentifierScan(IEnumerable<string> identifiers)
    {
        byLength = identifiers.Distinct(StringComparer.Ordinal).Where(name => name.Length > 0).ToLookup(name => name.Length);
        foreach (var group in byLength)
        {
            longest = Math.Max(longest, group.Key);
            foreach (var name in group)
                isFirst[name[0] & 127] = true;
        }
    }

    public bool FindsAny(SourceText text)
    {
        var chunk = new char[ChunkLength];
        for (var start = 0; start < text.Length;)
        {
            var length = Math.Min(ChunkLength, text.Length - start);
            text.CopyTo(start, chunk, 0, length);
            var isLast = start + length == text.Length;
            if (FindsAny(chunk, length, isLast, out var read))
                return true;
            start += read;
        }

        return false;
    }

    /// <param name="read">How much was decided: an identifier that touches the chunk's end is left to the next one.</param>
    private bool FindsAny(char[] chunk, int length, bool isLast, out int read)
    {
        for (read = 0; read < length;)
        {
            if (!IsPart(chunk[read]))
            {
                if (chunk[read] == '\\' && (read + 1 == length ? !isLast : chunk[read + 1] is 'u' or 'U'))
                    return true;
                read++;
                continue;
            }

            var end = read + 1;
            while (end < length && IsPart(chunk[end]))
                end++;
            if (end == length && !isLast && read > 0)
                return false;
            if (isFirst[chunk[read] & 127] && end - read <= longest && IsSought(chunk, read, end - read))
                return true;
            read = end;
        }

        return false;
    }

    private bool IsSought(char[] chunk, int start, int length)
    {
        foreach (var name in byLength[length])
        {
            var at = 0;
            while (at < length && chunk[start + at] == name[at])
                at++;
            if (at == length)
                return true;
        }

        return false;
    }

    private static bool IsPart(char character) =>
        character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_' || (character > 127 && char.IsLetterOrDigit(character));
}
