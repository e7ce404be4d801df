using System.Text.RegularExpressions;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Tests.Flows;

namespace PurposeAnalyzers.Tests.Samples;

/// <summary>The table of samples/README.md leads from each clause to an entry of the catalog, to rules, and to code that breaks them and a twin that does not.</summary>
public partial class ClauseTableTests
{
    /// <summary>One line: | clause | promise | catalog | rule | file |</summary>
    private sealed record Row(string Clause, IReadOnlyList<string> Entries, IReadOnlyList<string> Rules, string File);

    private static readonly IReadOnlyList<Row> Rows =
    [
        .. SampleProject.Readme().Split('\n')
            .Where(line => line.StartsWith('|') && line.Contains("`Clause_", StringComparison.Ordinal))
            .Select(line => line.Split('|'))
            .Select(cells => new Row(cells[1].Trim(), Quoted(cells[3]), [.. RuleIds().Matches(cells[4]).Select(id => id.Value)], Quoted(cells[5]).Single())),
    ];

    private static readonly string CatalogText = Project.Repository.Read("samples/purposes.json");

    private static readonly PolicyCatalog Catalog = CatalogReader.Read([new CatalogFile("purposes.json", CatalogText)]).Catalog;

    public static TheoryData<int> Numbers() => [.. Enumerable.Range(0, Rows.Count)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Row_ItsRules_AreThoseThatItsFileBreaks(int number)
    {
        var row = Rows[number];

        Assert.NotEmpty(row.Rules);
        Assert.Empty(row.Rules.Except(MarksOf(row).Select(mark => mark.Id)));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Row_ItsEntries_AreInTheCatalog_AndItsFileIsAboutThem(int number)
    {
        var row = Rows[number];

        foreach (var entry in row.Entries)
            Assert.True(IsKnown(entry), $"{row.File}: the catalog has no '{entry}'");
        Assert.True(row.Entries.Count == 0 || row.Entries.Any(entry => IsSpokenOf(entry, row)), $"{row.File} has nothing to do with {string.Join(", ", row.Entries)}");
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Row_WhatIsReported_StandsOutsideOfRightTwins(int number)
    {
        var row = Rows[number];
        var lines = TextOf(row).Split('\n');

        Assert.Contains(lines, line => Type(line)?.EndsWith("Right", StringComparison.Ordinal) == true);
        foreach (var mark in MarksOf(row))
            Assert.DoesNotMatch("Right$", TypeAt(lines, mark.Line)!);
    }

    [Fact]
    public void Rows_TogetherWithTheirFiles_HoldEveryClause() =>
        Assert.Equal(
            ["1", "2", "2.1", "2.10", "2.11", "2.12", "2.13", "2.14", "2.15", "2.16", "2.17", "2.18", "2.19", "2.2", "2.20", "2.21", "2.22",
             "2.3", "2.4", "2.5", "2.6", "2.7", "2.8", "2.9", "3", "4", "5", "6", "7", "8", "9", "10"],
            Rows.Select(row => row.Clause).Where(clause => clause.Length > 0).Distinct().OrderBy(clause => clause == "10" ? "99" : clause, StringComparer.Ordinal));

    [Fact]
    public void Files_EveryRuleThatOneBreaks_IsInItsRows()
    {
        foreach (var rows in Rows.GroupBy(row => row.File))
            Assert.Empty(MarksOf(rows.First()).Select(mark => mark.Id).Except(rows.SelectMany(row => row.Rules)).Select(id => rows.Key + " " + id));
    }

    // `Billing`; `FaceExpression.storage`; `consent: true`; `identifying: false`; `rights`
    private static bool IsKnown(string entry)
    {
        var name = entry.Split('.', ':')[0].Trim();
        return Catalog.Purposes.ContainsKey(name) || Catalog.Categories.ContainsKey(name) || Catalog.Recipients.ContainsKey(name)
            || CatalogText.Contains('"' + name + '"', StringComparison.Ordinal);
    }

    private static bool IsSpokenOf(string entry, Row row)
    {
        var name = entry.Split('.', ':')[0].Trim();
        var text = TextOf(row);
        if (Catalog.Recipients.TryGetValue(name, out var recipient))
            return text.Contains("Recipient." + name, StringComparison.Ordinal) || name == "Public" || recipient.Hosts.Any(host => text.Contains(host.TrimStart('*', '.'), StringComparison.Ordinal));
        if (Catalog.Purposes.ContainsKey(name))
            return text.Contains("Purpose." + name, StringComparison.Ordinal);
        return !Catalog.Categories.ContainsKey(name) || name == Catalog.FaceCategory || text.Contains("DataCategory." + name, StringComparison.Ordinal);
    }

    // An attribute stands before the type that it belongs to.
    private static string? TypeAt(string[] lines, int number) => lines[number - 1].StartsWith('[')
        ? lines.Skip(number).Select(Type).First(type => type is not null)
        : lines.Take(number).Reverse().Select(Type).First(type => type is not null);

    private static string? Type(string line) => Declaration().Match(line) is { Success: true } match ? match.Groups[1].Value : null;

    private static string TextOf(Row row) => SampleProject.Violations.Sources.Single(source => Path.GetFileName(source.Key) == row.File).Value;

    private static IReadOnlyList<Mark> MarksOf(Row row) => [.. Mark.Read(row.File, TextOf(row))];

    private static IReadOnlyList<string> Quoted(string cell) => [.. Ticks().Matches(cell).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Ticks();

    [GeneratedRegex("PUR\\d{3}")]
    private static partial Regex RuleIds();

    [GeneratedRegex("^(?:public |internal |sealed |static |abstract |partial )*(?:class|record|interface|struct) (\\w+)")]
    private static partial Regex Declaration();
}
