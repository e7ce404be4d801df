using PurposeAnalyzers.Flow.Catalog;

namespace PurposeAnalyzers.Tests.Catalog;

/// <summary>What is readable but makes no sense: each fault at its place, with what to write instead.</summary>
public class CatalogFaultTests
{
    [Theory]
    [InlineData("""{ «"purpose"»: { } }""", "\"purpose\" is not a key here; did you mean \"purposes\"?")]
    [InlineData("""{ "purposes": { "Billing": { «"parrent"»: "X" } } }""", "did you mean \"parent\"?")]
    [InlineData("""{ "policy": { «"title"»: "X" } }""", "write \"name\", \"version\" or \"url\"")]
    [InlineData("""{ "firstParty": { «"host"»: [] } }""", "did you mean \"hosts\"?")]
    [InlineData("""{ "labels": { "P:A.B": { «"purpose"»: [], "category": "C" } }, "categories": { "C": { } } }""", "did you mean \"purposes\"?")]
    [InlineData("""{ "recipients": { "Lab": { "kind": "partner", "receives": [{ "categories": [], «"identifies"»: false }] } } }""", "did you mean \"identifying\"?")]
    public void UnknownKey_Read_NamesTheNearest(string marked, string message) => MarkedCatalog.AssertFaults(marked, message);

    [Theory]
    [InlineData("""{ "policy": «[»] }""", "\"policy\" is a list; write an object")]
    [InlineData("""{ "policy": { "version": «2020» } }""", "\"version\" is a number; write a text in double quotes")]
    [InlineData("""{ "policy": { "name": «" "» } }""", "\"name\" is empty")]
    [InlineData("""{ "purposes": «[»"Billing"] }""", "\"purposes\" is a list; write an object")]
    [InlineData("""{ "purposes": { "Billing": «"yes"» } }""", "\"Billing\" is a text; write an object, as in { }")]
    [InlineData("""{ "purposes": { "Billing": { "consent": «"yes"» } } }""", "\"consent\" is a text; write true or false")]
    [InlineData("""{ "purposes": { "Billing": { "consent": «null» } } }""", "\"consent\" is null; write true or false")]
    [InlineData("""{ "purposes": { "Billing": { "formerly": «"Mailing"» } } }""", "write a list of texts")]
    [InlineData("""{ "purposes": { "Billing": { "formerly": [«{» }] } } }""", "write a list of texts")]
    [InlineData("""{ "categories": { "Name": { "purposes": [«""»] } } }""", "A text in \"purposes\" is empty")]
    [InlineData("""{ "categories": { "Name": { "storage": «true» } } }""", "write \"allowed\", \"encrypted\" or \"forbidden\"")]
    [InlineData("""{ "categories": { "Name": { "storage": «"encrypt"» } } }""", "\"storage\" cannot be \"encrypt\"; write \"allowed\", \"encrypted\" or \"forbidden\"")]
    [InlineData("""{ "categories": { "Name": { "derived": «"all"» } } }""", "write \"everything\"")]
    [InlineData("""{ "recipients": { "Lab": { "kind": «"public"» } } }""", "write \"processor\", \"group\", \"partner\", \"linked\" or \"authority\"")]
    [InlineData("""{ "recipients": { "Lab": { "kind": "partner", "optOut": «"all"» } } }""", "write \"none\", \"identifying\" or \"everything\"")]
    [InlineData("""{ "recipients": { "Lab": { "kind": "partner", "receives": «{» } } } }""", "write a list of objects")]
    [InlineData("""{ "recipients": { "Lab": { "kind": "partner", "receives": [«"Name"»] } } }""", "write a list of objects")]
    [InlineData("""{ "contexts": { "Ours": «"Billing"» } }""", "write a list of purposes")]
    public void WrongType_Read_SaysWhatToWrite(string marked, string message) => MarkedCatalog.AssertFaults(marked, message);

    [Theory]
    [InlineData("{ \"use\": [],\n «\"use\"»: [] }", "\"use\" already stands in line 1; remove one of the two")]
    [InlineData("{ \"purposes\": { \"A\": { },\n\"B\": { },\n «\"A\"»: { } } }", "\"A\" already stands in line 1")]
    [InlineData("""{ "purposes": { "A": { "clause": "1", «"clause"»: "2" } } }""", "\"clause\" already stands in line 1")]
    [InlineData("""{ "purposes": { "A": { }, «"\u0041"»: { } } }""", "\"A\" already stands in line 1")]
    [InlineData("""{ "use": ["face", «"face"»], "faceCategory": "F", "categories": { "F": { } } }""", "\"face\" stands twice in \"use\"")]
    public void Duplicate_Read_NamesTheFirst(string marked, string message) => MarkedCatalog.AssertFaults(marked, message);

    [Theory]
    [InlineData("""{ "purposes": { «"E-mail news"»: { } } }""", "C# cannot name \"E-mail news\"; write \"EMailNews\"")]
    [InlineData("""{ "purposes": { «"2nd"»: { } } }""", "write \"Name2nd\"")]
    [InlineData("""{ "purposes": { «""»: { } } }""", "C# cannot name \"\"; write \"Name\"")]
    [InlineData("""{ "purposes": { «"A\u200DB"»: { } } }""", "C# cannot name")]
    [InlineData("""{ "purposes": { «"Purpose"»: { } } }""", "choose another name")]
    [InlineData("""{ "categories": { «"DataCategory"»: { } } }""", "choose another name")]
    [InlineData("""{ "recipients": { «"Recipient"»: { } } }""", "choose another name")]
    [InlineData("""{ "recipients": { «"Public"»: { } } }""", "\"Public\" is built in")]
    [InlineData("""{ "recipients": { «"Requester"»: { } } }""", "\"Requester\" is built in")]
    [InlineData("""{ "purposes": { "A": { "formerly": [«"Purpose"»] } } }""", "so no code can still use it")]
    [InlineData("""{ "purposes": { "A": { "formerly": [«"a b"»] } } }""", "C# cannot name \"a b\", so no code can still use it")]
    public void NameThatCodeCannotUse_Read_IsAFault(string marked, string message) => MarkedCatalog.AssertFaults(marked, message);

    [Theory]
    [InlineData("class")]
    [InlineData("郵件")]
    [InlineData("_x1")]
    public void NameThatCodeCanUse_Read_IsFine(string name) =>
        Assert.True(MarkedCatalog.Valid("{ \"purposes\": { \"" + name + "\": { } } }").Purposes.ContainsKey(name));

    [Theory]
    [InlineData("""{ "purposes": { "A": { "parent": «"Declarred"» }, "Declared": { } } }""", "There is no purpose \"Declarred\"; did you mean \"Declared\"?")]
    [InlineData("""{ "categories": { "A": { "parent": «"B"» } } }""", "There is no category \"B\"")]
    [InlineData("""{ "purposes": { "A": { } }, "categories": { "Name": { "purposes": ["A", «"Shipping"»] } } }""", "There is no purpose \"Shipping\"; write \"A\"")]
    [InlineData("""{ "purposes": { "A": { "formerly": ["Old"] } }, "categories": { "Name": { "purposes": [«"Old"»] } } }""", "There is no purpose \"Old\"; it is called \"A\" now")]
    [InlineData("""{ "defaultCategory": «"Nme"», "categories": { "Name": { } } }""", "There is no category \"Nme\"; did you mean \"Name\"?")]
    [InlineData("""{ "faceCategory": «"Face"», "categories": { "Name": { } } }""", "There is no category \"Face\"")]
    [InlineData("""{ "categories": { "Name": { } }, "recipients": { "Lab": { "kind": "partner", "categories": ["Name"], "purposes": [«"Xyz"»] } } }""", "There is no purpose \"Xyz\"")]
    [InlineData("""{ "recipients": { "Lab": { "kind": "partner", "receives": [{ "categories": [«"Name"»] }] } } }""", "There is no category \"Name\"")]
    [InlineData("""{ "recipients": { "Lab": { "kind": "partner", "consent": «"Ads"» } } }""", "There is no purpose \"Ads\"")]
    [InlineData("""{ "contexts": { "Ours": [«"Ads"»] } }""", "There is no purpose \"Ads\"")]
    [InlineData("""{ "labels": { "P:A.B": { "category": «"Mail"» } } }""", "There is no category \"Mail\"")]
    [InlineData("""{ "use": [«"identitty"»] }""", "\"identitty\" means nothing in \"use\"; did you mean \"identity\"?")]
    [InlineData("""{ "rights": [«"forget"»] }""", "write \"export\", \"correct\", \"erase\" or \"stopUse\"")]
    public void UnknownName_Read_NamesTheNearest(string marked, string message) => MarkedCatalog.AssertFaults(marked, message);

    [Theory]
    [InlineData("""{ "purposes": { "A": { "parent": «"A"» } } }""", "\"A\" stands below itself (A, A)")]
    [InlineData("""{ "purposes": { "A": { "parent": «"B"» }, "B": { "parent": "C" }, "C": { "parent": "A" } } }""", "\"A\" stands below itself (A, B, C, A); give one of them another parent")]
    [InlineData("""{ "categories": { "X": { "parent": "A" }, "A": { "parent": «"B"» }, "B": { "parent": "A" } } }""", "\"A\" stands below itself (A, B, A)")]
    public void ParentCycle_Read_IsOneFault(string marked, string message) => MarkedCatalog.AssertFaults(marked, message);

    [Theory]
    [InlineData("""{ "purposes": { "A": { }, "B": { } }, "categories": { "P": { "purposes": ["A"] }, "C": { "parent": "P", "purposes": ["A", «"B"»] } } }""", "\"C\" permits \"B\", which is more than is stated in line 1 (A); remove it")]
    [InlineData("""{ "purposes": { "A": { } }, "categories": { "P": { "purposes": [] }, "C": { "parent": "P", "purposes": [«"A"»] } } }""", "no purpose at all")]
    [InlineData("""{ "categories": { "P": { "storage": "forbidden" }, "C": { "parent": "P", "storage": «"encrypted"» } } }""", "\"C\" permits more than is stated in line 1 (\"storage\": \"encrypted\" after \"forbidden\"); write \"forbidden\" or remove \"storage\"")]
    [InlineData("""{ "categories": { "P": { "logging": "pseudonymous" }, "M": { "parent": "P" }, "C": { "parent": "M", "logging": «"allowed"» } } }""", "write \"pseudonymous\"")]
    [InlineData("""{ "categories": { "P": { "disclosure": "forbidden" }, "C": { "parent": "P", "disclosure": «"approved"» } } }""", "\"disclosure\"")]
    [InlineData("""{ "categories": { "P": { "identifying": true }, "C": { "parent": "P", "identifying": «false» } } }""", "\"identifying\": false after true")]
    [InlineData("""{ "categories": { "P": { "final": true }, "C": { "parent": "P", "final": «false» } } }""", "\"final\"")]
    [InlineData("""{ "categories": { "C": { "parent": "P", "storage": «"allowed"» }, "P": { "storage": "forbidden" } } }""", "\"storage\"")]
    [InlineData("""{ "purposes": { "P": { "consent": true }, "C": { "parent": "P", "consent": «false» } } }""", "\"consent\"")]
    public void ChildThatWidens_Read_IsAFault(string marked, string message) => MarkedCatalog.AssertFaults(marked, message);

    [Theory]
    [InlineData("""{ "purposes": { "A": { "formerly": [«"B"»] }, "B": { } } }""", "\"B\" is the name of a purpose today")]
    [InlineData("""{ "categories": { "A": { "formerly": ["X"] }, "B": { "formerly": [«"X"»] } } }""", "\"X\" is a former name of \"A\" already")]
    [InlineData("""{ "recipients": { "A": { "kind": "partner", "formerly": [«"Public"»] } } }""", "\"Public\" is the name of a recipient today")]
    public void FormerNameThatClashes_Read_IsAFault(string marked, string message) => MarkedCatalog.AssertFaults(marked, message);

    [Theory]
    [InlineData("""{ "recipients": { «"A"»: { } } }""", "\"A\" has no kind; write \"kind\": \"processor\", \"group\"")]
    [InlineData("""{ "recipients": { «"A"»: { "kind": "processor" } } }""", "\"A\" is a processor without an agreement; write \"agreement\": \"...\"")]
    [InlineData("""{ "categories": { "C": { } }, "recipients": { «"A"»: { "kind": "processor", "agreement": "D", "categories": ["C"] } } }""", "engaged for no stated purpose")]
    [InlineData("""{ "purposes": { "P": { } }, "recipients": { "A": { "kind": "partner", "purposes": [«"P"»] } } }""", "write \"categories\"")]
    [InlineData("""{ "recipients": { "A": { "kind": "partner", "receives": [«{» "purpose": "P" }] } }, "purposes": { "P": { } } }""", "names no categories")]
    [InlineData("""{ "recipients": { "A": { "kind": "partner", "hosts": [«"https://api.a.example/v1"»] } } }""", "write \"api.a.example\"")]
    [InlineData("""{ "purposes": { "P": { "abstract": true }, "Q": { "parent": "P" } }, "contexts": { "Ours": [«"P"»] } }""", "write one below it, such as \"Q\"")]
    [InlineData("""{ "categories": { "C": { } }, "labels": { «"A.B"»: { "category": "C" } } }""", "\"A.B\" is no documentation id; write \"T:")]
    [InlineData("""{ "labels": { «"P:A.B"»: { } } }""", "names no category")]
    [InlineData("""{ "purposes": { "P": { }, "Q": { } }, "categories": { "C": { "purposes": ["P"] } }, "labels": { "P:A.B": { "category": "C", "purposes": [«"Q"»] } } }""", "\"C\" does not permit \"Q\"; it permits P")]
    [InlineData("""{ "identityChecks": [«"Authorize"»] }""", "is no documentation id")]
    [InlineData("""{ "use": [«"face"»] }""", "write \"faceCategory\"")]
    [InlineData("""{ "use": [«"location"»] }""", "\"location\" needs a category for a location; write \"defaultCategory\": \"...\", or a category called \"Location\" or \"Geolocation\"")]
    public void EntryThatMakesNoSense_Read_SaysWhatToWrite(string marked, string message) => MarkedCatalog.AssertFaults(marked, message);

    [Fact]
    public void RowWithMisspeltPurposeOnly_Read_LetsNothingThrough()
    {
        var catalog = MarkedCatalog.AssertFaults(
            """{ "categories": { "C": { } }, "recipients": { "Lab": { "kind": "partner", "categories": ["C"], "purposes": [«"Xyz"»] } } }""",
            "There is no purpose \"Xyz\"");

        var approval = RecipientApproval.Of(catalog, catalog.Recipients["Lab"], new Label("C", null, "x"), []);
        Assert.Equal(Approval.WrongCategory, approval);
    }

    [Fact]
    public void MoreFaultsThanAnyoneReads_Read_AreCutShort()
    {
        var faults = CatalogReader.Read([new CatalogFile("a.json", "{ \"use\": [" + new string('&', 1) + string.Concat(Enumerable.Repeat(", \"x\", &", 500)) + "] }")]).Faults;

        Assert.Equal(FaultList.Limit + 1, faults.Length);
        Assert.Contains("the others are left out", faults[^1].Message);
    }

    [Fact]
    public void EveryMessage_IsOneLineOfAtMostTwoSentences()
    {
        var faults = CatalogReader.Read([new CatalogFile("a.json", """{ "use": ["a"], 5: 4, "purposes": { "A": { "parent": "A" }, "x y": 1 } """)]).Faults;

        Assert.NotEmpty(faults);
        Assert.All(faults, fault => Assert.DoesNotContain('\n', fault.Message));
    }
}
