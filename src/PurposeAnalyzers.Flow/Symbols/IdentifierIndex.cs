using Microsoft.CodeAnalysis.Text;
using PurposeAnalyzers.Flow.Symbols.Text;

namespace PurposeAnalyzers.Flow.Symbols;

/// <summary>Which identifiers a file names. Words of comments and strings are none; a \u escape makes the file name everything.</summary>
internal static class IdentifierIndex
{
    public static FileIndex Of(SourceText text) => FileIndex.Of(text);
}
