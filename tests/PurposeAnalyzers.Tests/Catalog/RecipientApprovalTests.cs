using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Tests.Catalog;

public class RecipientApprovalTests
{
    private static readonly PolicyCatalog Catalog = MarkedCatalog.Valid(
        """
        {
          "purposes": { "Declared": { "abstract": true }, "Billing": { "parent": "Declared" }, "Joint": { "parent": "Declared" }, "Research": { "parent": "Declared" }, "Ads": { } },
          "categories": {
            "Info": { "purposes": ["Declared"], "identifying": true }, "Mail": { "parent": "Info" },
            "Used": { "purposes": ["Declared"] }, "Place": { "parent": "Used" }, "Id": { "parent": "Used", "identifying": true },
            "Face": { "purposes": ["Billing"], "disclosure": "forbidden" } },
          "recipients": {
            "Stripe": { "kind": "processor", "agreement": "D", "purposes": ["Billing"], "categories": ["Info", "Face"] },
            "Lab": { "kind": "partner", "receives": [ { "purpose": "Joint", "categories": ["Mail"] }, { "purpose": "Research", "categories": ["Used"], "identifying": false } ] },
            "Group": { "kind": "group", "purposes": ["Declared"], "categories": ["Info"] },
            "Ads": { "kind": "partner", "purposes": ["Ads"], "categories": ["Info"] },
            "Open": { "kind": "linked", "categories": ["Mail"] },
            "Police": { "kind": "authority", "categories": ["Info"], "purposes": ["Billing"] }
          }
        }
        """);

    [Theory]
    [InlineData("Stripe", "Mail", "Billing", "Approved")]
    [InlineData("Stripe", "Info", "Billing", "Approved")]
    [InlineData("Stripe", "Mail", "Research", "WrongPurpose")]
    [InlineData("Stripe", "Mail", "Billing Research", "WrongPurpose")]
    [InlineData("Stripe", "Mail", "", "Approved")]
    [InlineData("Stripe", "Place", "Billing", "WrongCategory")]
    [InlineData("Stripe", "Face", "Billing", "Forbidden")]
    [InlineData("Group", "Mail", "Billing Joint", "Approved")]
    [InlineData("Lab", "Mail", "Joint", "Approved")]
    [InlineData("Lab", "Mail", "Research", "WrongPurpose")]
    [InlineData("Lab", "Info", "Joint", "WrongCategory")]
    [InlineData("Lab", "Place", "Research", "Approved")]
    [InlineData("Lab", "Id", "Research", "Identifying")]
    [InlineData("Ads", "Mail", "", "WrongPurpose")]
    [InlineData("Open", "Mail", "Billing", "Approved")]
    [InlineData("Open", "Mail", "Ads", "WrongPurpose")]
    [InlineData("Police", "Mail", "Billing", "NeedsBasis")]
    [InlineData("Public", "Mail", "", "NeedsBasis")]
    [InlineData("Requester", "Face", "", "Approved")]
    public void Recipient_WithDataInForcePurposes_IsJudgedByItsRows(string recipient, string category, string inForce, string expected) =>
        Assert.Equal(expected, Judge(recipient, new Label(category, null, "X.Y"), inForce));

    [Fact]
    public void PseudonymousLabel_MeetsARowForWhatDoesNotIdentify() =>
        Assert.Equal("Approved", Judge("Lab", new Label("Id", null, "X.Y") { Pseudonymous = true }, "Research"));

    [Fact]
    public void LabelNarrowerThanItsCategory_WithoutPurposeInForce_NeedsARowForWhatItPermits() =>
        Assert.Equal("WrongPurpose", Judge("Stripe", new Label("Mail", EquatableArray.Of("Joint"), "X.Y"), ""));

    private static string Judge(string recipient, Label label, string inForce) =>
        RecipientApproval.Of(Catalog, Catalog.Recipients[recipient], label, inForce.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToString();
}
