using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models.Vendors;

namespace PurposeAnalyzers.Tests.Models;

public class VendorTableTests
{
    private static readonly VendorTable Table = VendorTable.BuiltIn;

    [Fact]
    public void BuiltIn_HoldsAtLeast150Vendors_EachReachable()
    {
        Assert.True(Table.Vendors.Length >= 150, $"{Table.Vendors.Length} vendors");
        Assert.All(Table.Vendors, vendor => Assert.True(vendor.Recipient.Length > 0 && vendor.Assemblies.Length + vendor.Hosts.Length > 0));
        Assert.All(Table.Vendors, vendor => Assert.Contains(vendor.Kind, new[] { "payment", "mail", "messaging", "llm", "cloud", "processor", "analytics", "crash", "advertising" }));
    }

    [Theory]
    [InlineData("Stripe.net", "Stripe.Checkout", "Stripe")]
    [InlineData("SendGrid", "SendGrid.Helpers.Mail", "Twilio SendGrid")]
    [InlineData("Sentry.AspNetCore", "Sentry.AspNetCore", "Sentry")]
    [InlineData("OpenAI", "OpenAI.Chat", "OpenAI")]
    [InlineData("Merged", "Stripe.Checkout", "Stripe")]
    [InlineData("Humanizer", "Humanizer", null)]
    [InlineData("Shop", "StripeLike.Api", null)]
    [InlineData("System.Runtime", "System.IO", null)]
    [InlineData("Microsoft.Extensions.Logging", "Microsoft.Extensions.Logging", null)]
    [InlineData("Microsoft.EntityFrameworkCore", "Microsoft.EntityFrameworkCore", null)]
    public void Find_ByAssemblyOrNamespace(string assembly, string space, string? recipient) => Assert.Equal(recipient, Table.Find(assembly, space)?.Recipient);

    [Theory]
    [InlineData("api.stripe.com", "Stripe")]
    [InlineData("API.STRIPE.COM.", "Stripe")]
    [InlineData("api.openai.com", "OpenAI")]
    [InlineData("account.blob.core.windows.net", "Microsoft Azure")]
    [InlineData("stripe.com.evil.example", null)]
    [InlineData("localhost", null)]
    public void FindHost_ByPattern(string host, string? recipient) => Assert.Equal(recipient, Table.FindHost(host)?.Recipient);

    /// <summary>A client for any host, or a model that runs in the process, is a library: nobody receives anything by its being called.</summary>
    [Theory]
    [InlineData("RestSharp")]
    [InlineData("Refit")]
    [InlineData("Flurl.Http")]
    [InlineData("LLamaSharp")]
    public void Find_LibraryForAnybodysHost_IsNoVendor(string assembly) => Assert.Null(Table.Find(assembly, assembly));

    [Theory]
    [InlineData("""{ "firstParty": { "assemblies": ["Stripe.net"] } }""", null)]
    [InlineData("""{ "recipients": { "Payments": { "kind": "partner", "assemblies": ["Stripe.net"] } } }""", "Payments")]
    [InlineData("{ }", "Stripe")]
    public void Catalog_GoesBeforeTheTable(string json, string? recipient) => Assert.Equal(
        recipient,
        new PurposeAnalyzers.Flow.Models.Recipients(CatalogReader.Read([new CatalogFile("purposes.json", json)]).Catalog).OfAssembly("Stripe.net", "Stripe"));

    [Fact]
    public void Find_CloudStorage_IsMarked() => Assert.True(Table.Find("Azure.Storage.Blobs", "Azure.Storage.Blobs")!.IsCloud);
}
