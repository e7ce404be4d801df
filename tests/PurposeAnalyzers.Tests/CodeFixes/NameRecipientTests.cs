namespace PurposeAnalyzers.Tests.CodeFixes;

/// <summary>A client whose address nothing tells says to whom it discloses.</summary>
public class NameRecipientTests
{
    private static string Code(string client) =>
        $$"""
        using System.Net.Http;
        using System.Net.Http.Json;
        using PurposeAnalyzers;
        class Customer { [PersonalData(Category = DataCategory.EmailAddress)] public string Email { get; set; } = ""; }

        {{client}}
        {
            public void Push(Customer c) => http.PostAsJsonAsync("contacts", c.Email);
        }
        """;

    [Fact]
    public Task Client_WithoutAddress_NamesAnApprovedRecipient() => FixTest<NameRecipient>.Verify(
        Code("/// <summary>客户</summary>\nclass {|PUR303:CrmClient|}(HttpClient http)"),
        Code("/// <summary>客户</summary>\n[DisclosesTo(Recipient.Crm)]\nclass CrmClient(HttpClient http)"),
        "NameRecipient.Crm");

    /// <summary>The client is where the way of the data ends: in another file than the code that has the data.</summary>
    [Fact]
    public Task Client_OfAnUnlistedHost_SaysWhoseItIs()
    {
        const string user = "using PurposeAnalyzers;\nclass Customer { [PersonalData(Category = DataCategory.EmailAddress)] public string Email { get; set; } = \"\"; }\n" +
            "class Desk { [ProcessesFor(Purpose.CustomerSupport)] void Register(Customer c, Contacts contacts) => contacts.Push(… ); }\n";
        const string client = "using System.Net.Http;\nusing System.Net.Http.Json;\n\nnamespace Outside\n{\n}\n\n// 客户\npublic class Contacts(HttpClient http)\n{\n    public void Push(string mail) => http.PostAsJsonAsync(\"https://eu.crm.example/contacts\", mail);\n}\n";
        return FixTest<NameRecipient>.Verify(
            user.Replace("… ", "{|PUR301:c.Email|}", StringComparison.Ordinal), user.Replace("… ", "c.Email", StringComparison.Ordinal), "NameRecipient.Crm", test =>
            {
                test.TestState.Sources.Add(("/0/Contacts.cs", client));
                test.FixedState.Sources.Add(("/0/Contacts.cs", client
                    .Replace("using System.Net.Http.Json;\n", "using System.Net.Http.Json;\nusing PurposeAnalyzers;\n", StringComparison.Ordinal)
                    .Replace("public class", "[DisclosesTo(Recipient.Crm)]\npublic class", StringComparison.Ordinal)));
            });
    }

    /// <summary>What an SDK hands over goes to its vendor, whatever the code around it is called.</summary>
    [Fact]
    public Task Vendor_ThatIsNotListed_IsNotRenamed() => FixTest<NameRecipient>.VerifyNone(
        "using PurposeAnalyzers;\nclass Customer { [PersonalData(Category = DataCategory.EmailAddress)] public string Email { get; set; } = \"\"; }\n" +
        "class Alarms { [ProcessesFor(Purpose.CustomerSupport)] void Tell(Customer c) => Sentry.SentrySdk.CaptureMessage({|PUR301:c.Email|}); }\n");
}
