using Microsoft.CodeAnalysis.Testing;

namespace PurposeAnalyzers.Tests.CodeFixes;

/// <summary>A host that nobody listed is added to those of a recipient that may have the data.</summary>
public class AddHostToRecipientTests
{
    private const string Catalog = """
        {
          "purposes": { "Support": {}, "Billing": {} },
          "categories": { "Mail": { "identifying": true } },
          "recipients": {
            "Crm": { "kind": "processor", "agreement": "2024-1", "purposes": ["Support"], "categories": ["Mail"], "hosts": ["crm.example"] }, // 客户
            "Desk": { "kind": "processor", "agreement": "2024-2", "purposes": ["Support"], "categories": ["Mail"] },
            "Bank": { "kind": "processor", "agreement": "2024-3", "purposes": ["Billing"], "categories": ["Mail"] }
          }
        }
        """;

    private const string Code = """
        using System.Net.Http;
        using System.Net.Http.Json;
        using PurposeAnalyzers;
        class Customer { [PersonalData(Category = "Mail")] public string Email = ""; }
        class Push { [ProcessesFor("Support")] void Send(HttpClient http, Customer c) => http.PostAsJsonAsync("https://eu.crm.example/v1", {|PUR301:c.Email|}); }
        """;

    private static Task Verify(string recipient, string changed) => FixTest<AddHostToRecipient>.Verify(
        Code, Code.Replace("{|PUR301:c.Email|}", "c.Email", StringComparison.Ordinal), "AddHostToRecipient." + recipient, test =>
        {
            test.CodeFixTestBehaviors |= CodeFixTestBehaviors.SkipFixAllCheck;
            test.ChangeCatalog(Catalog, changed);
        });

    [Fact]
    public Task Host_OfARecipientWithHosts_IsAdded() => Verify("Crm", Catalog.Replace("[\"crm.example\"]", "[\"crm.example\", \"eu.crm.example\"]", StringComparison.Ordinal));

    [Fact]
    public Task Host_OfARecipientWithoutHosts_IsItsFirst() => Verify(
        "Desk", Catalog.Replace("\"2024-2\", \"purposes\": [\"Support\"], \"categories\": [\"Mail\"]", "\"2024-2\", \"purposes\": [\"Support\"], \"categories\": [\"Mail\"], \"hosts\": [\"eu.crm.example\"]", StringComparison.Ordinal));

    /// <summary>It may not have the data for this purpose.</summary>
    [Fact]
    public Task Host_OfARecipientForOtherPurposes_IsNotOffered() => FixTest<AddHostToRecipient>.Verify(Code, Code, "AddHostToRecipient.Bank", test => test.ChangeCatalog(Catalog, Catalog));
}
