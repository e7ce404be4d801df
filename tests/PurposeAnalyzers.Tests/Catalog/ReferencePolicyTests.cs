using PurposeAnalyzers.Flow.Catalog;

namespace PurposeAnalyzers.Tests.Catalog;

/// <summary>The catalog of samples/ against the clauses of the policy that it writes down.</summary>
public class ReferencePolicyTests
{
    private static readonly CatalogResult Result = CatalogReader.Read([new CatalogFile("purposes.json", Project.Repository.Read("samples/purposes.json"))]);

    private static readonly PolicyCatalog Catalog = Result.Catalog;

    private static Approval Judge(string recipient, string category, params string[] inForce) =>
        RecipientApproval.Of(Catalog, Catalog.Recipients[recipient], new Label(category, null, "X.Y"), inForce);

    [Fact]
    public void Policy_Read_HasNoFault() => Assert.Empty(Result.Faults);

    [Theory]
    [InlineData("ServiceProvision", "2.1")]
    [InlineData("CustomerSupport", "2.2")]
    [InlineData("PromotionalEmail", "2.3")]
    [InlineData("Shipping", "2.4")]
    [InlineData("Prizes", "2.5")]
    [InlineData("DeliveryConfirmation", "2.6")]
    [InlineData("OrderProcessing", "2.7")]
    [InlineData("Interviews", "2.8")]
    [InlineData("ServiceNotices", "2.9")]
    [InlineData("Statistics", "2.10")]
    [InlineData("MarketResearch", "2.11")]
    [InlineData("AbusePrevention", "2.12")]
    [InlineData("Personalization", "2.13")]
    [InlineData("AccountSelfService", "2.14")]
    [InlineData("Billing", "2.15")]
    [InlineData("ContentContact", "2.16")]
    [InlineData("PartnerPromotion", "2.17")]
    [InlineData("JointService", "2.18")]
    [InlineData("JointResearch", "2.19")]
    [InlineData("Recruiting", "2.20")]
    [InlineData("Surveys", "2.21")]
    [InlineData("GroupSharing", "2.22")]
    [InlineData("AvatarAnimation", "3")]
    public void Clause2_EachPurpose_HasItsClauseAndNeedsNoConsent(string purpose, string clause)
    {
        Assert.Equal(clause, Catalog.Purposes[purpose].Clause);
        Assert.False(Catalog.Purposes[purpose].Abstract || Catalog.Purposes[purpose].Consent);
    }

    [Fact]
    public void Clause2_ThereAreTwentyThreePurposes() => Assert.Equal(23, Catalog.Purposes.Values.Count(purpose => !purpose.Abstract && !purpose.Consent));

    [Fact]
    public void Clause2_AnythingElse_NeedsConsent() => Assert.True(Catalog.Purposes["ModelTraining"].Consent);

    [Theory]
    [InlineData("PersonalInfo", "Name PostalAddress BirthDate PhoneNumber EmailAddress BankAccount ApplicationData IdentityDocument")]
    [InlineData("ConsentedInfo", "ExternalAccountId ExternalPublicProfile")]
    [InlineData("CollectedInfo", "DeviceId CommunicationLog UsageHistory Cookie Location CustomerId")]
    [InlineData("UserInfo", "ConsentedInfo ExternalAccountId ExternalPublicProfile CollectedInfo DeviceId CommunicationLog UsageHistory Cookie Location CustomerId")]
    public void Clause1_EachGroup_HasItsCategories(string group, string categories) =>
        Assert.Equal(categories.Split(' ').Order(StringComparer.Ordinal), Catalog.CategoriesBelow(group));

    [Fact]
    public void EveryEntry_IsDescribedInBothLanguages()
    {
        var descriptions = Catalog.Purposes.Values.Select(purpose => purpose.Description)
            .Concat(Catalog.Categories.Values.Select(category => category.Description))
            .Concat(Catalog.Recipients.Values.Where(recipient => !BuiltInRecipients.Has(recipient.Name)).Select(recipient => recipient.Description));

        Assert.All(descriptions, description => Assert.Matches("^[A-Za-z].*\\(.*[\u4e00-\u9fff].*\\)$", description));
    }

    [Fact]
    public void Clause3_FaceData_IsForOneThingAndStaysNowhere()
    {
        var face = Catalog.Categories[Catalog.FaceCategory!];

        Assert.Equal(["AvatarAnimation"], face.Purposes!.Value);
        Assert.True(face is { Final: true, DerivedEverything: true, Storage: StorageRule.Forbidden, Logging: LoggingRule.Forbidden, Disclosure: DisclosureRule.Forbidden });
        Assert.False(Catalog.Permits(new Label("EmailAddress", null, "X.Y"), "AvatarAnimation"));
    }

    [Fact]
    public void Clause4_Handling_IsAsTheClauseSays()
    {
        Assert.Equal(StorageRule.Encrypted, Catalog.Categories["BankAccount"].Storage);
        Assert.Equal(StorageRule.Encrypted, Catalog.Categories["IdentityDocument"].Storage);
        Assert.Equal(["CustomerId"], Catalog.Categories.Values.Where(category => category.Logging != LoggingRule.Forbidden).Select(category => category.Name));
        Assert.True(Catalog.Categories["CustomerId"].Identifying);
    }

    [Fact]
    public void EveryKindOfRecipient_IsThere() =>
        Assert.Equal(Enum.GetValues<RecipientKind>(), Catalog.Recipients.Values.Select(recipient => recipient.Kind).Distinct().Order());

    [Theory]
    [InlineData("GroupCompanies", "EmailAddress", "GroupSharing", "Approved")]
    [InlineData("GroupCompanies", "CustomerId", "GroupSharing", "Approved")]
    [InlineData("GroupCompanies", "FaceExpression", "GroupSharing", "Forbidden")]
    [InlineData("Stripe", "EmailAddress", "Billing", "Approved")]
    [InlineData("Stripe", "EmailAddress", "PromotionalEmail", "WrongPurpose")]
    [InlineData("Stripe", "BirthDate", "Billing", "WrongCategory")]
    [InlineData("SendGrid", "EmailAddress", "PromotionalEmail", "Approved")]
    [InlineData("JointStudio", "ExternalAccountId", "JointService", "Approved")]
    [InlineData("JointStudio", "ExternalPublicProfile", "JointService", "WrongCategory")]
    [InlineData("Lab", "Location", "JointResearch", "Approved")]
    [InlineData("Lab", "CustomerId", "JointResearch", "Identifying")]
    [InlineData("Lab", "EmailAddress", "JointResearch", "WrongCategory")]
    [InlineData("AdNetwork", "UsageHistory", "Personalization", "Approved")]
    [InlineData("SocialNetwork", "ExternalAccountId", "ServiceProvision", "Approved")]
    [InlineData("Police", "Name", "AbusePrevention", "NeedsBasis")]
    public void Clauses5To8_EachRecipient_GetsWhatItsClauseGrants(string recipient, string category, string purpose, string expected) =>
        Assert.Equal(expected, Judge(recipient, category, purpose).ToString());

    [Fact]
    public void Clause5_GroupSharing_CanBeStoppedForWhatIdentifies() =>
        Assert.Equal(OptOutRule.Identifying, Catalog.Recipients["GroupCompanies"].OptOut);

    [Fact]
    public void Clause6_ThirdPartyForAds_NeedsConsent() => Assert.Equal("Personalization", Catalog.Recipients["AdNetwork"].Consent);
}
