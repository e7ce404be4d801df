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
}
