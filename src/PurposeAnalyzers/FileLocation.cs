using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers;

/// <summary>A place in a file that is not C#. Compilers and editors show the line span; nobody reads its character span.</summary>
internal static class FileLocation
{
    /// <summary>Line and column count from zero.</summary>
    public static Location Of(string path, int line, int column, int length) => Location.Create(
        path,
        new TextSpan(0, length),
        new LinePositionSpan(new LinePosition(line, column), new LinePosition(line, column + length)));
}
