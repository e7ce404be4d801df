using System.Diagnostics;
using System.Text;
using PurposeAnalyzers.Flow.Catalog;

namespace PurposeAnalyzers.Tests.Catalog;

/// <summary>Files that nobody writes and a compiler must survive. Each took well under a second on an idle machine; the limits leave room for a busy one.</summary>
[Collection(nameof(CatalogSizeTests))]
[CollectionDefinition(nameof(CatalogSizeTests), DisableParallelization = true)]
public class CatalogSizeTests
{
    private static CatalogResult ReadWithin(TimeSpan limit, string text)
    {
        var clock = Stopwatch.StartNew();
        var result = CatalogReader.Read([new CatalogFile("big.json", text)]);
        Assert.True(clock.Elapsed < limit, $"{text.Length:N0} characters took {clock.ElapsedMilliseconds} ms");
        return result;
    }

    private static string Purposes(int count, Func<int, string> body)
    {
        var text = new StringBuilder("{ \"purposes\": {\n");
        for (var i = 0; i < count; i++)
            text.Append("  \"P").Append(i).Append("\": { ").Append(body(i)).Append(" },\n");
        return text.Append("} }").ToString();
    }

    [Fact]
    public void TenMegabytesOfOneText_Read_IsFast() =>
        Assert.Empty(ReadWithin(TimeSpan.FromSeconds(5), "{ \"policy\": { \"name\": \"" + new string('x', 10_000_000) + "\" } }").Faults);

    [Fact]
    public void TenMegabytesOfPurposes_Read_IsFast()
    {
        var result = ReadWithin(TimeSpan.FromSeconds(10), Purposes(60_000, i => "\"description\": \"" + new string('d', 130) + "\", \"parent\": \"P" + (i / 2) + "\"").Replace("\"parent\": \"P0\" },\n  \"P1\"", "\"clause\": \"1\" },\n  \"P1\""));

        Assert.Equal(60_000, result.Catalog.Purposes.Count);
        Assert.Empty(result.Faults);
    }

    [Fact]
    public void TenMegabytesOfGarbage_Read_IsFastAndCutShort() =>
        Assert.Equal(FaultList.Limit + 1, ReadWithin(TimeSpan.FromSeconds(10), "[ " + string.Concat(Enumerable.Repeat("& x, ", 2_000_000))).Faults.Length);

    [Fact]
    public void HundredThousandUnknownParents_Read_AreCutShort() =>
        Assert.Equal(FaultList.Limit + 1, ReadWithin(TimeSpan.FromSeconds(10), Purposes(100_000, i => "\"parent\": \"Q" + i + "\"")).Faults.Length);

    [Fact]
    public void ChainOfHundredThousandParents_Read_IsCutAtTheLimit()
    {
        var result = ReadWithin(TimeSpan.FromSeconds(10), Purposes(100_000, i => i == 0 ? "" : "\"parent\": \"P" + (i - 1) + "\""));

        Assert.Contains("\"P64\" has more than 64 ancestors", result.Faults[0].Message);
    }

    [Fact]
    public void CircleOfHundredThousandParents_Read_EndsSomewhere() =>
        Assert.Contains("stands below itself", ReadWithin(TimeSpan.FromSeconds(10), Purposes(100_000, i => "\"parent\": \"P" + ((i + 1) % 100_000) + "\"")).Faults[0].Message);

    [Theory]
    [InlineData('[', ']')]
    [InlineData('{', '}')]
    public void DepthBomb_Read_IsOneFault(char open, char close)
    {
        var text = "{ \"use\": " + new string('[', 63) + new string(open, 1_000_000) + new string(close, 1_000_000) + new string(']', 63) + ", \"purposes\": { \"A\": { } } }";
        var result = ReadWithin(TimeSpan.FromSeconds(5), text);

        var fault = Assert.Single(result.Faults, fault => fault.Message.Contains("deeper than 64"));
        Assert.Equal(72, fault.Position.Column);
        Assert.True(result.Catalog.Purposes.ContainsKey("A"));
    }

    [Fact]
    public void UnclosedDepthBomb_Read_Ends() => Assert.NotEmpty(ReadWithin(TimeSpan.FromSeconds(5), new string('[', 5_000_000)).Faults);
}
