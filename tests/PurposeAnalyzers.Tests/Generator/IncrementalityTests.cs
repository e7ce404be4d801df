using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Generator;

namespace PurposeAnalyzers.Tests.Generator;

public class IncrementalityTests
{
    private static readonly AdditionalFile catalog = new("/repo/purposes.json", """{ "purposes": { "Billing": { "parent": "Nowhere" } } }""");

    private readonly GeneratorHost host = new(files: [catalog, new AdditionalFile("/repo/notes.txt", "")]);

    public IncrementalityTests() => host.Run();

    [Fact]
    public void UnrelatedEdit_EveryStep_IsCached()
    {
        host.AddSource("class Added { }");
        host.Run();

        AssertAll(IncrementalStepRunReason.Cached, PurposeCatalogGenerator.FilesStep, PurposeCatalogGenerator.CatalogStep, nameof(ConstantClass), nameof(CatalogReport));
        AssertOutputs(IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void CatalogEdit_OfAName_GeneratesThatClassOnly()
    {
        host.Replace(catalog, new AdditionalFile("/repo/purposes.json", """{ "purposes": { "Invoicing": { "parent": "Nowhere" } } }"""));
        host.Run();

        Assert.Equal(["Invoicing"], host.Constants("Purpose").Keys);
        Assert.Equal(
            [IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Unchanged],
            host.Reasons(nameof(ConstantClass)).OrderBy(reason => reason != IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void CatalogEdit_OfACommentOnly_GeneratesNothing()
    {
        host.Replace(catalog, new AdditionalFile("/repo/purposes.json", """{ "purposes": { "Billing": { "parent": "Nowhere" } } } // reviewed"""));
        host.Run();

        AssertAll(IncrementalStepRunReason.Modified, PurposeCatalogGenerator.FilesStep);
        AssertAll(IncrementalStepRunReason.Unchanged, nameof(ConstantClass), nameof(CatalogReport));
        AssertOutputs(IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void CatalogEdit_ThatMovesAFault_ReportsItAtItsNewPlace()
    {
        host.Replace(catalog, new AdditionalFile("/repo/purposes.json", "\n\n{ \"purposes\": { \"Billing\": { \"parent\": \"Nowhere\" } } }"));
        host.Run();

        Assert.Equal(2, Assert.Single(host.Reported).Location.GetLineSpan().StartLinePosition.Line);
    }

    private void AssertAll(IncrementalStepRunReason expected, params string[] steps) =>
        Assert.All(steps, step => Assert.All(host.Reasons(step), reason => Assert.Equal(expected, reason)));

    private void AssertOutputs(IncrementalStepRunReason expected) =>
        Assert.All(
            host.Result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs),
            output => Assert.Equal(expected, output.Reason));
}
