using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers.Flow.Symbols;

// Which identifiers a file names, read straight off its text: no syntax, no binding. Words of comments and strings count too,
// which costs a look at a file for nothing now and then; a \u escape makes the file name everything.
//
//   "var m = c.Email; // note"     names var, m, c, Email, note

internal sealed class IdentifierIndex
{
    private static readonly ConditionalWeakTable<SourceText, IdentifierIndex> Known = new();

    private readonly HashSet<int> hashes = new();
    private bool namesEverything;
    private bool afterBackslash;

    private IdentifierIndex(SourceText text) => Scan(text);

    public static IdentifierIndex Of(SourceText text) => Known.GetValue(text, static at => new IdentifierIndex(at));

    public bool Names(string identifier) => namesEverything || hashes.Contains(Hash(identifier));

    public bool NamesAny(IEnumerable<string> identifiers) => namesEverything || identifiers.Any(Names);

    private void Scan(SourceText text)
    {
        var buffer = new char[4096];
        var hash = Seed;
        var inside = false;
        for (var start = 0; start < text.Length; start += buffer.Length)
        {
            var count = Math.Min(buffer.Length, text.Length - start);
            text.CopyTo(start, buffer, 0, count);
            for (var index = 0; index < count; index++)
                Step(buffer[index], ref hash, ref inside);
        }

        if (inside)
            hashes.Add(hash);
    }

    private void Step(char character, ref int hash, ref bool inside)
    {
        namesEverything |= afterBackslash && character is ('u' or 'U');
        afterBackslash = character == '\\';
        if (char.IsLetterOrDigit(character) || character == '_')
        {
            hash = Next(inside ? hash : Seed, character);
            inside = true;
            return;
        }

        if (inside)
            hashes.Add(hash);
        inside = false;
    }

    private const int Seed = unchecked((int)2166136261);

    private static int Next(int hash, char character) => unchecked((hash ^ character) * 16777619);

    private static int Hash(string identifier)
    {
        var hash = Seed;
        foreach (var character in identifier)
            hash = Next(hash, character);
        return hash;
    }
}
