namespace PurposeAnalyzers.Tests.CodeFixes;

/// <summary>Third parties are written into the catalog with what they are given, and nothing more.</summary>
public class RegisterRecipientTests
{
    private const string Catalog = """
        {
          "purposes": { "Support": {}, "Billing": {} },
          "categories": { "Mail": { "identifying": true }, "Name": {} },
          "recipients": {
            // who helps us
            "Crm": { "kind": "processor", "agreement": "2024-1", "purposes": ["Support"], "categories": ["Mail"], "hosts": ["crm.example"] }
          }
        }
        """;

    private static string Code(string body) =>
        "using System.Net.Http;\nusing System.Net.Http.Json;\nusing PurposeAnalyzers;\nclass Customer { [PersonalData(Category = \"Mail\")] public string Email = \"\"; [PersonalData(Category = \"Name\")] public string Name = \"\"; }\n" + body;

    private static Task Verify(string call, string changedCatalog) => FixTest<RegisterRecipient>.Verify(
        Code("class Push { [ProcessesFor(\"Support\")] void Send(HttpClient http, Customer c) => " + call + "; }"),
        Code("class Push { [ProcessesFor(\"Support\")] void Send(HttpClient http, Customer c) => " + System.Text.RegularExpressions.Regex.Replace(call, @"\{\|\w+:(.*)\|\}", "$1") + "; }"),
        more: test => test.ChangeCatalog(Catalog, changedCatalog));

    [Fact]
    public Task Host_Unlisted_IsListed() => Verify(
        "http.PostAsJsonAsync(\"https://mail.example/v1\", {|PUR301:c.Email|})",
        Catalog.Replace("[\"crm.example\"] }", "[\"crm.example\"] },\n    \"MailExample\": { \"kind\": \"partner\", \"purposes\": [\"Support\"], \"categories\": [\"Mail\"], \"hosts\": [\"mail.example\"] }", StringComparison.Ordinal));

    [Fact]
    public Task Recipient_ListedWithoutTheCategory_ReceivesIt() => Verify(
        "http.PostAsJsonAsync(\"https://crm.example/v1\", {|PUR302:c.Name|})",
        Catalog.Replace("[\"Mail\"]", "[\"Mail\", \"Name\"]", StringComparison.Ordinal));
}
