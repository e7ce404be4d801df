using System.Globalization;
using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Tests.Flows;

/// <summary>A diagnostic carries the whole way of what it speaks of: places as additional locations, texts as properties.</summary>
public class StepsTests
{
    [Fact]
    public async Task Steps_ThroughAHelper_LeadFromTheReadToTheSink()
    {
        var diagnostic = await Single("PUR203", """
            class Steps
            {
                void Read(Customer c) => Hand(c.Email);

                void Hand(string text) => System.Console.WriteLine(text);
            }
            """);

        Assert.Equal(["Customer.Email is read", "goes into Steps.Hand", "goes into Console.WriteLine"], Texts(diagnostic));
        Assert.Equal([3, 3, 5], diagnostic.AdditionalLocations.Select(Line));
    }

    [Fact]
    public async Task Steps_OfSeveralLabelsAtOnePlace_AreThoseOfTheOneAtFault()
    {
        var diagnostic = await Single("PUR201", """
            class Steps
            {
                void Save(Customer c)
                {
                    var mail = c.Email;
                    System.IO.File.WriteAllText("f", mail + string.Join(",", c.LastFace.Values));
                }
            }
            """);

        Assert.Equal("Customer.LastFace is read", Texts(diagnostic)[0]);
        Assert.Equal("Customer.LastFace|FaceExpression", diagnostic.Properties["labels"]);
    }

    private static async Task<Diagnostic> Single(string id, string text) =>
        Assert.Single(await new SampleCompilation(SampleReader.Read("Steps", text)).Diagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Id == id);

    private static IReadOnlyList<string> Texts(Diagnostic diagnostic) =>
    [
        .. diagnostic.Properties
            .Where(property => property.Key.StartsWith("step.", StringComparison.Ordinal))
            .OrderBy(property => int.Parse(property.Key["step.".Length..], CultureInfo.InvariantCulture))
            .Select(property => property.Value!),
    ];

    private static int Line(Location location) => location.GetLineSpan().StartLinePosition.Line + 1;
}
