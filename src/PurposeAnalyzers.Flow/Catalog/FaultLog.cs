using PurposeAnalyzers.Flow.Catalog.Json;
using PurposeAnalyzers.Flow.Catalog.Reading;

namespace PurposeAnalyzers.Flow.Catalog;

/// <summary>The faults of one reading, all files together. A file that is no catalog at all would yield one per character: hence a limit.</summary>
internal sealed class FaultList
{
    public const int Limit = 100;

    private readonly List<CatalogFault> faults = new();
    private CatalogFault? more;

    /// <summary>True if nothing further is kept: whoever would have to search for a suggestion need not.</summary>
    public bool IsFull => more is not null;

    public void Add(CatalogPosition at, string message)
    {
        if (faults.Count < Limit)
            faults.Add(new CatalogFault(at, message));
        else
            more ??= new CatalogFault(at, "There are more than " + Limit + " faults; the others are left out");
    }

    /// <summary>In the order of the files and, within a file, of the text.</summary>
    public IEnumerable<CatalogFault> Sorted(FileOrder order)
    {
        var sorted = faults.OrderBy(fault => order.Of(fault.Position)).ThenBy(fault => fault.Position.Line).ThenBy(fault => fault.Position.Column);
        return more is null ? sorted : sorted.Append(more);
    }
}

/// <summary>Reports the faults of one file, from offsets to lines and columns.</summary>
internal sealed class FaultLog(string path, string text, FaultList faults)
{
    private readonly LineMap lines = new(text);

    public bool IsFull => faults.IsFull;

    public CatalogPosition Position(JsonSpan span)
    {
        var (line, column) = lines.Locate(span.Start);
        return new CatalogPosition(path, line, column, span.Length);
    }

    public void Add(JsonSpan span, string message)
    {
        if (!IsFull)
            Add(Position(span), message);
    }

    public void Add(CatalogPosition at, string message) => faults.Add(at, message);
}
