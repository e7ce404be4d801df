using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models.Vendors;

namespace PurposeAnalyzers.Tests.Models;

/// <summary>Every vendor of the table by each of its assemblies, namespaces and hosts, and overridden by a catalog in each of these ways.</summary>
public class VendorReachTests
{
    private static readonly VendorTable Table = VendorTable.BuiltIn;

    [Fact]
    public void Vendor_ByEachAssembly_IsFound() => None(
        from vendor in Table.Vendors
        from assembly in vendor.Assemblies.Select(pattern => pattern.Text.Replace("*", ""))
        where Table.Find(assembly, "Nowhere")?.Recipient != vendor.Recipient
        select $"{assembly}: {Table.Find(assembly, "Nowhere")?.Recipient}");

    [Fact]
    public void Vendor_ByEachNamespace_IsFound() => None(
        from vendor in Table.Vendors
        from space in vendor.Namespaces
        from inner in new[] { space, space + ".Inner" }
        where Table.Find("Merged", inner)?.Recipient != vendor.Recipient
        select $"{inner}: {Table.Find("Merged", inner)?.Recipient} for {vendor.Recipient}");

    [Fact]
    public void Vendor_ByEachHost_IsFound() => None(
        from vendor in Table.Vendors
        from host in vendor.Hosts.Select(pattern => pattern.Text.Replace("*", "eu"))
        where Table.FindHost(host)?.Recipient != vendor.Recipient
        select $"{host}: {Table.FindHost(host)?.Recipient} for {vendor.Recipient}");

    [Fact]
    public void Catalog_NamesTheRecipientOfAnAssembly_GoesBefore() => None(
        from assembly in Assemblies()
        let catalog = Catalog($$"""{ "recipients": { "Ours": { "kind": "partner", "assemblies": ["{{assembly}}"] } } }""")
        where catalog.OfAssembly(assembly, "Nowhere") != "Ours"
        select assembly);

    [Fact]
    public void Catalog_NamesTheRecipientOfAHost_GoesBefore() => None(
        from host in Hosts()
        let catalog = Catalog($$"""{ "recipients": { "Ours": { "kind": "partner", "hosts": ["{{host}}"] } } }""")
        where catalog.OfAddress($"https://{host}/v1") != "Ours"
        select host);

    [Fact]
    public void Catalog_SaysFirstParty_NobodyReceives()
    {
        None(Assemblies().Where(assembly => Catalog($$"""{ "firstParty": { "assemblies": ["{{assembly}}"] } }""").OfAssembly(assembly, "Nowhere") is not null));
        None(Hosts().Where(host => Catalog($$"""{ "firstParty": { "hosts": ["{{host}}"] } }""").OfAddress($"https://{host}/v1") is not null));
    }

    /// <summary>They are for anybody's host, or work in the process: the address tells who receives, or nobody does.</summary>
    [Theory]
    [InlineData("OpenTelemetry.Exporter.OpenTelemetryProtocol", "a collector that the deployment names")]
    [InlineData("Serilog.Sinks.Seq", "self-hosted")]
    [InlineData("Minio", "self-hosted or any S3-compatible service")]
    [InlineData("Elastic.Clients.Elasticsearch", "a store, wherever it is hosted")]
    [InlineData("MongoDB.Driver", "a store, wherever it is hosted")]
    [InlineData("StackExchange.Redis", "a store, wherever it is hosted")]
    [InlineData("Microsoft.SemanticKernel.Abstractions", "whichever provider is configured")]
    [InlineData("Microsoft.Extensions.AI.Abstractions", "whichever provider is configured")]
    [InlineData("OllamaSharp", "self-hosted")]
    [InlineData("LLamaSharp", "in the process")]
    [InlineData("Qdrant.Client", "a store, wherever it is hosted")]
    [InlineData("Nakama", "self-hosted game server")]
    [InlineData("RestSharp", "the host that the URL names")]
    [InlineData("Refit", "the host that the client is set up with")]
    public void Library_ForNobodyInParticular_IsNoVendor(string assembly, string reason)
    {
        Assert.NotEmpty(reason);
        Assert.Null(Table.Find(assembly, assembly));
    }

    private static void None(IEnumerable<string> found) => Assert.Equal("", string.Join('\n', found));

    private static IEnumerable<string> Assemblies() => Table.Vendors.SelectMany(vendor => vendor.Assemblies).Select(pattern => pattern.Text.Replace("*", "")).Distinct();

    private static IEnumerable<string> Hosts() => Table.Vendors.SelectMany(vendor => vendor.Hosts).Select(pattern => pattern.Text.Replace("*", "eu")).Distinct();

    private static PurposeAnalyzers.Flow.Models.Recipients Catalog(string json) => new(CatalogReader.Read([new CatalogFile("purposes.json", json)]).Catalog);
}
