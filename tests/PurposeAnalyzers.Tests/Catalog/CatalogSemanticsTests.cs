using PurposeAnalyzers.Flow.Catalog;

namespace PurposeAnalyzers.Tests.Catalog;

public class CatalogSemanticsTests
{
    [Fact]
    public void RootThatStatesNothing_Resolved_HasTheDefaults()
    {
        var category = MarkedCatalog.Valid("""{ "categories": { "A": { } } }""").Categories["A"];

        Assert.Null(category.Purposes);
        Assert.Equal(StorageRule.Allowed, category.Storage);
        Assert.Equal(LoggingRule.Forbidden, category.Logging);
        Assert.Equal(DisclosureRule.Approved, category.Disclosure);
        Assert.False(category.Identifying);
        Assert.False(category.Final);
        Assert.False(category.DerivedEverything);
    }

    [Fact]
    public void Grandchild_Resolved_InheritsWhatIsStatedAbove()
    {
        var category = MarkedCatalog.Valid(
            """
            { "purposes": { "P": { } },
              "categories": {
                "A": { "identifying": true, "purposes": ["P"], "final": true, "derived": "everything", "disclosure": "forbidden" },
                "B": { "parent": "A", "storage": "encrypted", "logging": "pseudonymous" },
                "C": { "parent": "B" } } }
            """).Categories["C"];

        Assert.True(category is { Identifying: true, Final: true, DerivedEverything: true });
        Assert.Equal(StorageRule.Encrypted, category.Storage);
        Assert.Equal(LoggingRule.Pseudonymous, category.Logging);
        Assert.Equal(DisclosureRule.Forbidden, category.Disclosure);
        Assert.Equal(["P"], category.Purposes!.Value);
    }

    [Fact]
    public void ChildOfParentThatIsSilent_Resolved_MayLoosenTheDefault()
    {
        var catalog = MarkedCatalog.Valid("""{ "categories": { "Collected": { }, "CustomerId": { "parent": "Collected", "identifying": true, "logging": "allowed" } } }""");

        Assert.Equal(LoggingRule.Allowed, catalog.Categories["CustomerId"].Logging);
        Assert.Equal(LoggingRule.Forbidden, catalog.Categories["Collected"].Logging);
    }

    [Fact]
    public void ParentWrittenBelowItsChild_Resolved_CountsAlike() =>
        Assert.Equal(StorageRule.Forbidden, MarkedCatalog.Valid("""{ "categories": { "B": { "parent": "A" }, "A": { "storage": "forbidden" } } }""").Categories["B"].Storage);

    [Fact]
    public void ChildThatWidens_Resolved_KeepsTheStricter()
    {
        var (file, _) = MarkedCatalog.Of("""{ "purposes": { "P": { }, "Q": { } }, "categories": { "A": { "storage": "forbidden", "purposes": ["P"] }, "B": { "parent": "A", "storage": "allowed", "purposes": ["P", "Q"] } } }""");
        var category = CatalogReader.Read([file]).Catalog.Categories["B"];

        Assert.Equal(StorageRule.Forbidden, category.Storage);
        Assert.Equal(["P"], category.Purposes!.Value);
    }

    [Fact]
    public void PurposeBelowOneThatIsPermitted_Asked_IsPermitted()
    {
        var catalog = MarkedCatalog.Valid("""{ "purposes": { "Declared": { "abstract": true }, "Billing": { "parent": "Declared" }, "Ads": { } }, "categories": { "Mail": { "purposes": ["Declared"] } } }""");

        Assert.True(catalog.Permits(new Label("Mail", null, "x"), "Billing"));
        Assert.False(catalog.Permits(new Label("Mail", null, "x"), "Ads"));
    }

    [Fact]
    public void CategoryWithoutPurposes_Asked_PermitsAllThatNeedNoConsent()
    {
        var catalog = MarkedCatalog.Valid("""{ "purposes": { "Billing": { }, "News": { "consent": true }, "Weekly": { "parent": "News" } }, "categories": { "Mail": { } } }""");
        var label = new Label("Mail", null, "x");

        Assert.True(catalog.Permits(label, "Billing"));
        Assert.False(catalog.Permits(label, "News"));
        Assert.False(catalog.Permits(label, "Weekly"));
    }

    [Fact]
    public void ShortFormOfRecipient_Read_IsOneRowBeforeTheOthers()
    {
        var recipient = MarkedCatalog.Valid(
            """
            { "purposes": { "P": { }, "Q": { } }, "categories": { "A": { }, "B": { } },
              "recipients": { "R": { "kind": "partner", "receives": [{ "purpose": "Q", "categories": ["B"], "identifying": false }], "purposes": ["P"], "categories": ["A"] } } }
            """).Recipients["R"];

        Assert.Equal(2, recipient.Receives.Length);
        Assert.Equal(["P"], recipient.Receives[0].Purposes);
        Assert.Equal(["A"], recipient.Receives[0].Categories);
        Assert.Null(recipient.Receives[0].Identifying);
        Assert.Equal(["Q"], recipient.Receives[1].Purposes);
        Assert.False(recipient.Receives[1].Identifying);
    }

    [Fact]
    public void AnyCatalog_HasPublicAndRequester()
    {
        var recipients = MarkedCatalog.Valid("{ }").Recipients;

        Assert.Equal(RecipientKind.Public, recipients["Public"].Kind);
        Assert.Equal(RecipientKind.Requester, recipients["Requester"].Kind);
    }

    [Fact]
    public void Use_WithoutFace_StillUsesIt()
    {
        Assert.Equal(["face"], MarkedCatalog.Valid("{ }").Uses);
        Assert.Equal(["identity", "face"], MarkedCatalog.Valid("""{ "use": ["identity"], "defaultCategory": "C", "categories": { "C": { } } }""").Uses);
    }

    [Fact]
    public void Use_Sources_HaveTheCategoryCalledSo_ElseTheDefaultOne()
    {
        var sources = MarkedCatalog.Valid(
            """{ "use": ["aspnetcore", "compliance"], "defaultCategory": "Rest", "categories": { "Rest": { }, "Device_Id": { }, "Cookie": { }, "EMAIL": { } } }""").Sources;

        Assert.Equal(("Rest", "Device_Id", "Cookie", "EMAIL"), (sources["compliance.person"], sources["aspnetcore.ip"], sources["aspnetcore.cookie"], sources["aspnetcore.email"]));
        Assert.DoesNotContain("aspnetcore.user", sources);
        Assert.DoesNotContain("identity.email", sources);
    }

    [Fact]
    public void RestOfTheFile_Read_IsThere()
    {
        var catalog = MarkedCatalog.Valid(
            """
            { "policy": { "name": "N", "version": "V", "url": "U" }, "defaultCategory": "C", "faceCategory": "F",
              "purposes": { "P": { "description": "D", "clause": "2.1", "dpv": "T", "formerly": ["Old"] } }, "categories": { "C": { "clause": "1" }, "F": { } },
              "recipients": { "R": { "kind": "group", "optOut": "identifying", "consent": "P", "hosts": ["a.example", "config:A:Url"], "assemblies": ["A.*"] } },
              "firstParty": { "hosts": ["*.ours.example"], "assemblies": ["Ours.*"] }, "contexts": { "Ours.Bills": ["P"] },
              "labels": { "P:V.A.Mail": { "category": "C", "purposes": ["P"] }, "T:V.LabelAttribute": { } },
              "rights": ["export", "stopUse"], "identityChecks": ["T:V.CheckAttribute"] }
            """);

        Assert.Equal(new PolicyHeader("N", "V", "U"), catalog.Policy);
        Assert.Equal(("C", "F"), (catalog.DefaultCategory, catalog.FaceCategory));
        Assert.Equal(("D", "2.1", "T"), (catalog.Purposes["P"].Description, catalog.Purposes["P"].Clause, catalog.Purposes["P"].Dpv));
        Assert.Equal(["Old"], catalog.Purposes["P"].Formerly);
        Assert.Equal((RecipientKind.Group, OptOutRule.Identifying, "P"), (catalog.Recipients["R"].Kind, catalog.Recipients["R"].OptOut, catalog.Recipients["R"].Consent));
        Assert.Equal(["a.example", "config:A:Url"], catalog.Recipients["R"].Hosts);
        Assert.Equal(["*.ours.example"], catalog.FirstPartyHosts);
        Assert.Equal(["Ours.*"], catalog.FirstPartyAssemblies);
        Assert.Equal(["P"], catalog.Contexts["Ours.Bills"]);
        Assert.Equal("C", catalog.Labels["P:V.A.Mail"].Category);
        Assert.Equal("C", catalog.Labels["T:V.LabelAttribute"].Category);
        Assert.Equal(["export", "stopUse"], catalog.Rights);
        Assert.Equal(["T:V.CheckAttribute"], catalog.IdentityChecks);
    }

    [Fact]
    public void Entry_Read_KnowsWhereItsNameStands() =>
        Assert.Equal(
            new CatalogPosition("0.json", 2, 2, 9),
            MarkedCatalog.Valid("{ \"purposes\": {\n  \"Other\": { },\n  \"Billing\": { } } }").Purposes["Billing"].Position);

    [Fact]
    public void SameText_ReadTwice_IsEqual_AndAnyChangeIsNot()
    {
        Assert.Equal(MarkedCatalog.Valid("{ }"), MarkedCatalog.Valid("{ }"));
        Assert.NotEqual(MarkedCatalog.Valid("{ }"), MarkedCatalog.Valid("{  }"));
        Assert.NotEqual(MarkedCatalog.Valid("{ }"), MarkedCatalog.Valid("{ }", "{ }"));
    }
}
