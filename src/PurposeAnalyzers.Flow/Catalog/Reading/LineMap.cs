namespace PurposeAnalyzers.Flow.Catalog.Reading;

/// <summary>From an offset to its zero-based line and column. Lines end with CR LF, LF or CR.</summary>
internal sealed class LineMap
{
    private readonly List<int> starts = new() { 0 };

    public LineMap(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }
    }

    public (int Line, int Column) Locate(int offset)
    {
        var index = starts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        return (line, offset - starts[line]);
    }
}
