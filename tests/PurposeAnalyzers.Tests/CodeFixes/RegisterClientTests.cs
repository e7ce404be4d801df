using Microsoft.CodeAnalysis.Testing;

namespace PurposeAnalyzers.Tests.CodeFixes;

/// <summary>A client whose address nothing tells becomes a recipient of the catalog, and says so.</summary>
public class RegisterClientTests
{
    private const string Catalog = """
        {
          "purposes": { "Support": {} },
          "categories": { "Mail": { "identifying": true } },
          "recipients": {
            // 合作伙伴
          }
        }
        """;

    private static string Code(string client) =>
        $$"""
        using System.Net.Http;
        using System.Net.Http.Json;
        using PurposeAnalyzers;
        class Customer { [PersonalData(Category = DataCategory.Mail)] public string Email { get; set; } = ""; }

        {{client}}
        {
            [ProcessesFor(Purpose.Support)]
            public void Push(Customer c) => http.PostAsJsonAsync("contacts", c.Email);
        }
        """;

    [Fact]
    public Task Client_WithoutAddress_IsListedAndAnnotated() => FixTest<RegisterClient>.Verify(
        Code("class {|PUR303:NewsApiClient|}(HttpClient http)"),
        Code("[DisclosesTo(Recipient.News)]\nclass NewsApiClient(HttpClient http)"),
        more: test =>
        {
            test.CodeFixTestBehaviors |= CodeFixTestBehaviors.SkipFixAllCheck;
            test.ChangeCatalog(Catalog, Catalog.Replace("// 合作伙伴", "// 合作伙伴\n    \"News\": { \"kind\": \"partner\", \"purposes\": [\"Support\"], \"categories\": [\"Mail\"] }", StringComparison.Ordinal));
        });
}
