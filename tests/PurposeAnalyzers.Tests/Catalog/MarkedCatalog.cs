using PurposeAnalyzers.Flow.Catalog;

namespace PurposeAnalyzers.Tests.Catalog;

/// <summary>A catalog text in which «…» encloses the places where a fault is expected; «» is a place between two characters.</summary>
internal static class MarkedCatalog
{
    public const string Path = "purposes.json";

    public static (CatalogFile File, List<CatalogPosition> Marks) Of(string marked, string path = Path)
    {
        var text = new System.Text.StringBuilder();
        var marks = new List<CatalogPosition>();
        var (line, column, open) = (0, 0, (Line: 0, Column: 0));
        for (var i = 0; i < marked.Length; i++)
        {
            var c = marked[i];
            if (c == '«')
                open = (line, column);
            else if (c == '»')
                marks.Add(new CatalogPosition(path, open.Line, open.Column, column - open.Column));
            else if (c == '\n' || (c == '\r' && marked[i + 1] != '\n'))
                (line, column) = (line + 1, 0);
            else if (c != '\uFEFF')
                column++;
            if (c is not ('«' or '»'))
                text.Append(c);
        }

        return (new CatalogFile(path, text.ToString()), marks);
    }

    public static PolicyCatalog Valid(params string[] texts)
    {
        var result = CatalogReader.Read(texts.Select((text, i) => new CatalogFile(i + ".json", text)).ToList());
        Assert.Empty(result.Faults);
        return result.Catalog;
    }

    /// <summary>Reads one file and asserts faults at exactly the marked places, each with its text in the message.</summary>
    public static PolicyCatalog AssertFaults(string marked, params string[] messages)
    {
        var (file, marks) = Of(marked);
        var result = CatalogReader.Read([file]);
        Assert.Equal(marks, result.Faults.Select(fault => fault.Position));
        Assert.Equal(messages.Length, result.Faults.Length);
        foreach (var (fault, message) in result.Faults.Zip(messages))
            Assert.Contains(message, fault.Message);
        return result.Catalog;
    }
}
