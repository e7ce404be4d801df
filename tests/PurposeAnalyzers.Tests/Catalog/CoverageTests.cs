using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Tests.Catalog;

public class CoverageTests
{
    private static readonly PolicyCatalog Catalog = MarkedCatalog.Valid(
        """
        {
          "purposes": { "Declared": { "abstract": true }, "Billing": { "parent": "Declared" }, "Surveys": { "parent": "Declared" }, "Ads": { "consent": true } },
          "categories": {
            "Info": { "purposes": ["Declared"], "identifying": true }, "Mail": { "parent": "Info" }, "Bank": { "parent": "Info", "storage": "encrypted" },
            "Used": { "purposes": ["Declared"] }, "Id": { "parent": "Used", "identifying": true },
            "Face": { "purposes": ["Billing"], "final": true, "derived": "everything", "identifying": true }, "Free": { } }
        }
        """);

    private static Label Of(string category, params string[] purposes) =>
        new(category, purposes.Length == 0 ? null : EquatableArray.From(purposes), "X.Y");

    private static Label Parse(string label)
    {
        var parts = label.Split(' ');
        return Of(parts[0], parts[1..]);
    }

    [Theory]
    [InlineData("Mail", "Mail", true)]
    [InlineData("Info", "Mail", true)]
    [InlineData("Mail", "Info", false)]
    [InlineData("Used", "Mail", false)]
    [InlineData("Mail Billing", "Mail", true)]
    [InlineData("Mail", "Mail Billing", false)]
    [InlineData("Mail", "Mail Billing Surveys", true)]
    [InlineData("Mail Billing", "Mail Billing", true)]
    [InlineData("Mail Billing Surveys", "Mail Billing", false)]
    [InlineData("Mail Ads", "Mail", false)]
    [InlineData("Info", "Bank", false)]
    [InlineData("Bank", "Bank", true)]
    [InlineData("Used", "Id", false)]
    [InlineData("Free Ads", "Free", false)]
    [InlineData("Free Billing", "Free", true)]
    public void Receiver_Covers_SameOrAncestorWithNoMorePurposesAndNoLaxerHandling(string receiver, string arriving, bool covers) =>
        Assert.Equal(covers, Catalog.Covers(Parse(receiver), Parse(arriving)));

    [Fact]
    public void ReceiverThatDoesNotIdentify_Covers_WhatIsPseudonymous() =>
        Assert.True(Catalog.Covers(Of("Used"), Of("Id") with { Pseudonymous = true }));

    [Fact]
    public void FinalCategory_Identifies_EvenWhenPseudonymised()
    {
        Assert.False(Catalog.Identifies(Of("Mail") with { Pseudonymous = true }));
        Assert.True(Catalog.Identifies(Of("Face") with { Pseudonymous = true }));
    }

    [Fact]
    public void PurposesBeyond_NamesWhatIsMore() =>
        Assert.Equal(["Ads", "Surveys"], Catalog.PurposesBeyond(Of("Mail", "Billing", "Surveys", "Ads"), Of("Mail", "Billing")));

    [Theory]
    [InlineData("Mail", "Declared")]
    [InlineData("Mail Billing Surveys", "Billing, Surveys")]
    [InlineData("Free", "every purpose that needs no consent")]
    [InlineData("Mail A B C D E F G H", "A, B, C, D, E, F and 2 more")]
    public void PermittedText_SaysWhatTheLabelPermits(string label, string text) => Assert.Equal(text, PermittedText.Of(Catalog, Parse(label)));

    [Fact]
    public void Subtrees_ListEveryDepth()
    {
        Assert.Equal(["Billing", "Surveys"], Catalog.PurposesBelow("Declared"));
        Assert.Equal(["Bank", "Mail"], Catalog.CategoriesBelow("Info"));
    }
}
