using System.Globalization;

namespace PurposeAnalyzers.Tests.Flows;

/// <summary>
/// No exception on code that does not compile, and the same answer twice, whatever the order of the files and the number of threads.
/// Ten thousand mutants: set FLOW_MUTANTS=10000 and run this class alone.
/// </summary>
public class RobustnessTests
{
    private static readonly string[] names = [.. SampleFolder.Names()];

    [Fact]
    public async Task Analysis_OfMutants_NeverThrows()
    {
        var count = int.Parse(Environment.GetEnvironmentVariable("FLOW_MUTANTS") ?? "300", CultureInfo.InvariantCulture);
        var thrown = new List<string>();
        for (var seed = 0; seed < count; seed++)
        {
            var sample = SampleFolder.Read(names[seed % names.Length]);
            if (!SampleCompilation.CanCompile(sample))
                continue;
            var findings = await new SampleCompilation(Mutants.Of(sample, seed), assembly: "Mutant" + seed).Findings(TestContext.Current.CancellationToken);
            thrown.AddRange(findings.Where(finding => finding.Id is "AD0001" or "CS8785").Select(finding => $"{sample.Name} with seed {seed}: {finding.Message}"));
        }

        Assert.True(thrown.Count == 0, string.Join('\n', thrown));
    }

    [Theory]
    [InlineData("void M(Customer c) { var row = new { c.Id, c. }; Console.WriteLine(row); }")]
    [InlineData("void M(Customer c) { var row = new { = c.Email }; Console.WriteLine(row.); }")]
    [InlineData("void M(List<Customer> all) { var rows = from c in all let = c.Email select new { c. }; Console.WriteLine(rows.First()); }")]
    [InlineData("string this => mail; void M(Customer c) { this[] = c.Email; Console.WriteLine(c?.); }")]
    [InlineData("record R(string, [PersonalData] string Mail); void M(R r) { var (a, ) = r; Console.WriteLine(r with { = a }); }")]
    public async Task Analysis_OfHalfWrittenCode_NeverThrows(string members)
    {
        var sample = SampleReader.Read("Typing/Half", "class Half { " + members + " }");

        var findings = await new SampleCompilation(sample).Findings(TestContext.Current.CancellationToken);

        Assert.DoesNotContain(findings, finding => finding.Id is "AD0001" or "CS8785");
    }

    [Theory]
    [InlineData("class Row { public string Mail = \"\"; } class Half { void M(Row r, Customer c) => r.Mail = Missing.Of(c.Email, c.Theme); }")]
    [InlineData("class Row { public string Mail = \"\"; } class Half { void M(Row r, Customer c) => r.Mail = c.Email.Trimm(); }")]
    [InlineData("class Row { public string Mail = \"\"; } class Half { void M(Row r, Customer c) => r.Mail = new Missing(c.Email) { Theme = c.Name }; }")]
    [InlineData("class Half { void M(Customer c) => System.Console.WriteLine(Missing.Hash(c.Email)); }")]
    [InlineData("class Half { void M(Customer c) => System.IO.File.WriteAllText(\"f\", c.LastFace.Smooth(3)); }")]
    public async Task Analysis_OfCallsThatDoNotBind_SaysNothingOfThem(string text)
    {
        var findings = await new SampleCompilation(SampleReader.Read("Typing/Unbound", text)).Findings(TestContext.Current.CancellationToken);

        Assert.Contains(findings, finding => finding.Id.StartsWith("CS", StringComparison.Ordinal));
        Assert.DoesNotContain(findings, finding => finding.Id.StartsWith("PUR1", StringComparison.Ordinal) || finding.Id.StartsWith("PUR2", StringComparison.Ordinal) || finding.Id is "AD0001");
    }

    [Fact]
    public async Task Analysis_OfCallsThatDoNotBind_StillSeesWhatTheyAreGiven()
    {
        var sample = SampleReader.Read("Typing/Unbound", "class Half { string Show(string text) { System.Console.WriteLine(text); return text; } void M(Customer c) => Missing.Of(Show(c.Email)); }");

        var findings = await new SampleCompilation(sample).Findings(TestContext.Current.CancellationToken);

        Assert.Contains(findings, finding => finding.Id == "PUR203");
    }

    [Fact]
    public async Task Analysis_OfShuffledFilesInParallel_IsTheSame()
    {
        foreach (var name in names.Where((_, index) => index % 3 == 0))
        {
            var sample = SampleFolder.Read(name);
            if (!SampleCompilation.CanCompile(sample))
                continue;
            var once = await new SampleCompilation(sample).Findings(TestContext.Current.CancellationToken);
            var again = await new SampleCompilation(sample, reversed: true, assembly: "Reversed").Findings(TestContext.Current.CancellationToken);
            Assert.Equal(Sorted(once), Sorted(again));
        }
    }

    private static IEnumerable<string> Sorted(IEnumerable<Finding> findings) =>
        findings.Select(finding => finding.ToString()).Order(StringComparer.Ordinal);
}
