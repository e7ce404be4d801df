using PurposeAnalyzers.Flow.Catalog;

namespace PurposeAnalyzers.Tests.Catalog;

public class NearestNameTests
{
    private static readonly string[] Known = ["Billing", "Shipping", "Surveys", "A"];

    [Theory]
    [InlineData("Biling", "Billing")]
    [InlineData("billing", "Billing")]
    [InlineData("Billign", "Billing")]
    [InlineData("BillingX", "Billing")]
    [InlineData("Survey", "Surveys")]
    [InlineData("B", "A")]
    [InlineData("Analytics", null)]
    [InlineData("", "A")]
    public void Misspelling_Of_FindsTheNearest(string written, string? nearest) => Assert.Equal(nearest, NearestName.Of(written, Known));

    [Fact]
    public void TwoEquallyNear_Of_TakesTheFirst() => Assert.Equal("Bat", NearestName.Of("Bot", ["Bat", "Bit"]));

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "acb", 1)]
    [InlineData("abc", "abcd", 1)]
    [InlineData("abc", "xbc", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("abcdef", "uvwxyz", 4)]
    public void EditDistance_CountsUpToItsLimit(string left, string right, int distance) => Assert.Equal(distance, EditDistance.Of(left, right, 3));
}
