using System.Collections.Immutable;

namespace PurposeAnalyzers.Tests.Flows;

/// <summary>
/// A demand written at the end of a line: <c>//~ PUR203 Customer.Email</c>, exactly one diagnostic with this id starts here and its message holds the text.
/// <c>//~ PUR203 Customer.Email + Customer.Name</c> demands both texts of the one message.
/// </summary>
internal sealed record Mark(string File, int Line, string Id, ImmutableArray<string> Texts)
{
    private const string Sign = "//~";

    /// <summary>The marks of a file, with one-based lines.</summary>
    public static ImmutableArray<Mark> Read(string file, string text)
    {
        var marks = ImmutableArray.CreateBuilder<Mark>();
        var lines = text.Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            foreach (var demand in lines[line].Split(Sign).Skip(1))
                marks.Add(Parse(file, line + 1, demand.Trim()));
        }

        return marks.ToImmutable();
    }

    public bool IsMetBy(Finding finding) =>
        Id == finding.Id && Texts.All(text => finding.Message.Contains(text, StringComparison.Ordinal));

    public override string ToString() => $"{File}:{Line}: {Id} {string.Join(" + ", Texts)}";

    private static Mark Parse(string file, int line, string demand)
    {
        var space = demand.IndexOf(' ');
        var id = space < 0 ? demand : demand[..space];
        if (id.Length != 6 || !id.StartsWith("PUR", StringComparison.Ordinal))
            throw new FormatException($"{file}:{line}: a mark reads '{Sign} PURnnn text', not '{demand}'");
        var texts = space < 0 ? [] : demand[space..].Split(" + ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new(file, line, id, [.. texts]);
    }
}
