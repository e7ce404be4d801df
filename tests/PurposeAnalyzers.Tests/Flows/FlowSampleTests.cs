namespace PurposeAnalyzers.Tests.Flows;

/// <summary>Every sample is reported exactly as it is marked; what NotYet.txt lists is not, so that the list can only shrink.</summary>
/// <remarks>FLOW_SAMPLES="Types/Dynamic Logs/" runs those alone whose names begin so.</remarks>
public class FlowSampleTests
{
    private static readonly IReadOnlySet<string> notYet = SampleFolder.NotYet();

    public static TheoryData<string> Names()
    {
        var asked = (Environment.GetEnvironmentVariable("FLOW_SAMPLES") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. SampleFolder.Names().Where(name => asked.Length == 0 || asked.Any(start => name.StartsWith(start, StringComparison.Ordinal)))];
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Sample_Compiled_IsReportedAsMarked(string name)
    {
        var sample = SampleFolder.Read(name);
        Assert.SkipUnless(SampleCompilation.CanCompile(sample), "newer language");
        var verdict = await new SampleCompilation(sample).Check(TestContext.Current.CancellationToken);
        if (notYet.Contains(name))
            Assert.False(verdict.IsExact, name + " passes: take it off NotYet.txt");
        else
            Assert.True(verdict.IsExact, "\n" + verdict);
    }

    [Fact]
    public void NotYet_EveryEntry_NamesASample() => Assert.Empty(notYet.Except(SampleFolder.Names()));
}
