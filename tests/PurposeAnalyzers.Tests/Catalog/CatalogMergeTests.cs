using PurposeAnalyzers.Flow.Catalog;

namespace PurposeAnalyzers.Tests.Catalog;

/// <summary>An outer and a nearer file: the nearer one adds and narrows, never widens or redefines.</summary>
public class CatalogMergeTests
{
    private const string Outer =
        """
        {
          "policy": { "name": "Ours" }, "defaultCategory": "Info",
          "purposes": { "Declared": { "abstract": true }, "Billing": { "parent": "Declared", "clause": "2.1" }, "Surveys": { "parent": "Declared" }, "Ads": { "consent": true } },
          "categories": { "Info": { "purposes": ["Declared"], "storage": "encrypted" }, "Mail": { "parent": "Info" } },
          "recipients": { "Stripe": { "kind": "processor", "agreement": "D1", "purposes": ["Declared"], "categories": ["Info"], "hosts": ["a.example"] } },
          "contexts": { "Ours.Bills": ["Billing"] },
          "labels": { "P:V.A.Mail": { "category": "Info", "purposes": ["Billing"] } }
        }
        """;

    private static PolicyCatalog Valid(string nearer) => MarkedCatalog.Valid(Outer, nearer);

    private static PolicyCatalog Faulty(string marked, string message)
    {
        var (nearer, marks) = MarkedCatalog.Of(marked, "near/purposes.json");
        var result = CatalogReader.Read([new CatalogFile("purposes.json", Outer), nearer]);

        var fault = Assert.Single(result.Faults);
        Assert.Equal(Assert.Single(marks), fault.Position);
        Assert.Contains(message, fault.Message);
        return result.Catalog;
    }

    [Fact]
    public void NearerFile_Merged_Adds()
    {
        var catalog = Valid(
            """
            { "faceCategory": "Face", "purposes": { "Refunds": { "parent": "Billing" } }, "categories": { "Face": { }, "Work": { "parent": "Mail" } },
              "recipients": { "Stripe": { "hosts": ["b.example"] }, "Lab": { "kind": "partner" } }, "contexts": { "Ours.More": ["Surveys"] } }
            """);

        Assert.True(catalog.IsPurposeWithin("Refunds", "Declared"));
        Assert.Equal(StorageRule.Encrypted, catalog.Categories["Work"].Storage);
        Assert.Equal(["a.example", "b.example"], catalog.Recipients["Stripe"].Hosts);
        Assert.True(catalog.Recipients.ContainsKey("Lab"));
        Assert.Equal("Face", catalog.FaceCategory);
        Assert.Equal("Ours", catalog.Policy.Name);
        Assert.Equal(2, catalog.Contexts.Count);
    }

    [Fact]
    public void NearerFile_Merged_Narrows()
    {
        var catalog = Valid(
            """
            { "purposes": { "Surveys": { "consent": true } }, "categories": { "Mail": { "purposes": ["Billing"], "storage": "forbidden" } },
              "recipients": { "Stripe": { "purposes": ["Billing"], "categories": ["Mail"], "optOut": "everything" } },
              "labels": { "P:V.A.Mail": { "category": "Mail", "purposes": ["Billing"] } } }
            """);

        Assert.True(catalog.Purposes["Surveys"].Consent);
        Assert.Equal(["Billing"], catalog.Categories["Mail"].Purposes!.Value);
        Assert.Equal(StorageRule.Forbidden, catalog.Categories["Mail"].Storage);
        Assert.Equal(["Billing"], Assert.Single(catalog.Recipients["Stripe"].Receives).Purposes);
        Assert.Equal(OptOutRule.Everything, catalog.Recipients["Stripe"].OptOut);
        Assert.Equal("Mail", catalog.Labels["P:V.A.Mail"].Category);
    }

    [Fact]
    public void NearerFileThatNarrowsAParent_Merged_NarrowsTheOuterChildWithoutFault()
    {
        var catalog = MarkedCatalog.Valid(
            """{ "purposes": { "P": { }, "Q": { } }, "categories": { "A": { }, "B": { "parent": "A", "storage": "allowed", "purposes": ["P", "Q"] } } }""",
            """{ "categories": { "A": { "storage": "forbidden", "purposes": ["P"] } } }""");

        Assert.Equal(StorageRule.Forbidden, catalog.Categories["B"].Storage);
        Assert.Equal(["P"], catalog.Categories["B"].Purposes!.Value);
    }

    [Fact]
    public void SameStatement_Repeated_IsFine() => Valid(Outer);

    [Theory]
    [InlineData("""{ "policy": { "name": «"Theirs"» } }""", "\"policy\" has another \"name\" in purposes.json, line 2")]
    [InlineData("""{ "defaultCategory": «"Mail"» }""", "in purposes.json, line 2")]
    [InlineData("""{ "purposes": { "Billing": { "clause": «"2.2"» } } }""", "\"Billing\" has another \"clause\" in purposes.json, line 3; a nearer catalog adds and narrows")]
    [InlineData("""{ "purposes": { "Billing": { "parent": «"Ads"» } } }""", "\"parent\"")]
    [InlineData("""{ "purposes": { "Ads": { "parent": «"Declared"» } } }""", "\"Ads\" has another \"parent\" in purposes.json, line 3")]
    [InlineData("""{ "purposes": { "Ads": { "consent": «false» } } }""", "\"Ads\" permits more than is stated in purposes.json, line 3")]
    [InlineData("""{ "purposes": { "Declared": { "abstract": «false» } } }""", "\"Declared\" permits more")]
    [InlineData("""{ "categories": { "Mail": { "storage": «"allowed"» } } }""", "in purposes.json, line 4 (\"storage\": \"allowed\" after \"encrypted\")")]
    [InlineData("""{ "categories": { "Mail": { "purposes": [«"Ads"»] } } }""", "\"Mail\" permits \"Ads\", which is more than is stated in purposes.json, line 4 (Declared)")]
    [InlineData("""{ "categories": { "Work": { "parent": "Mail", "storage": «"allowed"» } } }""", "in purposes.json, line 4")]
    [InlineData("""{ "recipients": { "Stripe": { "kind": «"partner"» } } }""", "\"Stripe\" has another \"kind\" in purposes.json, line 5")]
    [InlineData("""{ "recipients": { "Stripe": { "agreement": «"D2"» } } }""", "\"agreement\"")]
    [InlineData("""{ "recipients": { «"Stripe"»: { "purposes": ["Ads"], "categories": ["Mail"] } } }""", "\"Stripe\" receives more than is stated in purposes.json, line 5")]
    [InlineData("""{ "contexts": { «"Ours.Bills"»: ["Surveys"] } }""", "\"Ours.Bills\" has another \"contexts\" in purposes.json, line 6")]
    [InlineData("""{ "labels": { «"P:V.A.Mail"»: { "category": "Info" } } }""", "\"P:V.A.Mail\" has another")]
    [InlineData("""{ "purposes": { "New": { "formerly": [«"Billing"»] } } }""", "\"Billing\" is the name of a purpose today")]
    public void NearerFileThatWidensOrRedefines_Merged_IsAFaultNamingBoth(string marked, string message) => Faulty(marked, message);

    [Fact]
    public void FaultsOfSeveralFiles_Read_ComeInTheOrderOfTheFiles()
    {
        var faults = CatalogReader.Read([new CatalogFile("b", """{ "x": 1 }"""), new CatalogFile("a", """{ "purposes": { "A": { "parent": "B" } }, "y": 2 }""")]).Faults;

        Assert.Equal([("b", 2), ("a", 33), ("a", 42)], faults.Select(fault => (fault.Position.Path, fault.Position.Column)));
    }

    [Fact]
    public void BrokenNearerFile_Merged_LeavesTheOuterOneWhole() =>
        Assert.Equal(4, CatalogReader.Read([new CatalogFile("a", Outer), new CatalogFile("b", "")]).Catalog.Purposes.Count);
}
