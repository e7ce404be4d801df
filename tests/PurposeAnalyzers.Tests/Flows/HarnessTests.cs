using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Tests.Flows;

/// <summary>The harness itself: a sample that lies must fail.</summary>
public class HarnessTests
{
    private static readonly Mark mark = new("A.cs", 3, "PUR203", ["Customer.Email"]);

    [Fact]
    public void Mark_TwoOnALineWithTwoTexts_AreBothRead()
    {
        var marks = Mark.Read("A.cs", "class A { }\nint x; //~ PUR203 Customer.Email + Customer.Name //~ PUR101 Note\n");

        Assert.Equal(["A.cs:2: PUR203 Customer.Email + Customer.Name", "A.cs:2: PUR101 Note"], marks.Select(read => read.ToString()));
    }

    [Fact]
    public void Mark_WithoutAnId_IsRefused() => Assert.Throws<FormatException>(() => Mark.Read("A.cs", "int x; //~ Customer.Email"));

    [Fact]
    public void Verdict_MarkMetOnce_IsExact() => Assert.True(Verdict.Of([mark], [Found("PUR203")]).IsExact);

    [Theory]
    [InlineData("PUR201", 3, "Customer.Email")]
    [InlineData("PUR203", 4, "Customer.Email")]
    [InlineData("PUR203", 3, "Customer.Name")]
    public void Verdict_OtherIdLineOrText_MissesAndSurprises(string id, int line, string message)
    {
        var verdict = Verdict.Of([mark], [Found(id, line, message)]);

        Assert.Single(verdict.Missing);
        Assert.Single(verdict.Unexpected);
    }

    [Fact]
    public void Verdict_MarkMetTwice_IsNotExact() => Assert.Single(Verdict.Of([mark], [Found("PUR203"), Found("PUR203")]).Unexpected);

    [Theory]
    [InlineData("PUR004", true)]
    [InlineData("PUR104", false)]
    public void Verdict_UnmarkedInformation_IsExactUnlessItIsPur104(string id, bool exact)
    {
        var finding = new Finding("A.cs", 1, id, DiagnosticSeverity.Info, "");

        Assert.Equal(exact, Verdict.Of([], [finding]).IsExact);
    }

    [Fact]
    public void Sample_WithParts_KeepsLineNumbersAndHeaders()
    {
        var sample = SampleReader.Read("Topic/A", "// langversion: 12\n// catalog: {\n//   \"purposes\": { } }\nclass A { }\n// file: B.g.cs\nclass B { }\n// assembly: Vendor\nclass V { }");

        Assert.Equal(12, sample.LanguageVersion);
        Assert.Equal("{\n   \"purposes\": { } }", sample.Catalog);
        Assert.Equal([("A.cs", null), ("B.g.cs", null), ("Vendor.cs", "Vendor")], sample.Parts.Select(part => (part.File, part.Assembly)));
        Assert.Equal(5, sample.Parts[1].Text.Split('\n').ToList().IndexOf("class B { }"));
    }

    [Fact]
    public async Task Sample_ThatDoesNotCompile_IsNotExact()
    {
        var sample = SampleReader.Read("Topic/A", "class A : Missing { }");

        var verdict = await new SampleCompilation(sample).Check(TestContext.Current.CancellationToken);

        Assert.Contains(verdict.Unexpected, finding => finding.Id == "CS0246");
    }

    private static Finding Found(string id, int line = 3, string message = "Customer.Email") =>
        new("A.cs", line, id, DiagnosticSeverity.Warning, message);
}
