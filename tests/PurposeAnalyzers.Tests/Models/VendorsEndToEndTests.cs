using PurposeAnalyzers.Flow.Models.Vendors;
using PurposeAnalyzers.Tests.Flows;

namespace PurposeAnalyzers.Tests.Models;

/// <summary>
/// Twenty vendors of the table, drawn anew for each seed, in code that uses them: by an assembly of that name, by a namespace merged into another assembly, by a host.
/// What nobody approved is told, and named; what the catalog lists under a name of its own is not. A cloud's SDKs are stores, and left out here.
/// </summary>
public class VendorsEndToEndTests
{
    private const string Categories = """
        "defaultCategory": "EmailAddress", "purposes": { "Newsletter": {}, "Billing": {}, "Recruiting": {} },
        // "categories": { "Name": {}, "EmailAddress": {}, "PhoneNumber": {}, "PostalAddress": {}, "BirthDate": {}, "BankAccount": {}, "CustomerId": {}, "UsageHistory": {}, "FaceExpression": {} },
        // "faceCategory": "FaceExpression"
        """;

    private static readonly HashSet<string> References = [.. SampleReferences.All.Select(reference => Path.GetFileNameWithoutExtension(reference.Display!))];

    [Theory]
    [InlineData(4)]
    [InlineData(20260)]
    public async Task Vendor_ByAssembly_IsToldUnlessListed(int seed)
    {
        var vendors = Drawn(seed, vendor => vendor is { IsCloud: false, Assemblies.Length: > 0 } && !References.Contains(Assembly(vendor)));
        var libraries = string.Concat(vendors.Select((vendor, at) => $"\n// assembly: {Assembly(vendor)}\nnamespace Made{at} {{ public class Client {{ public void Send(string text) {{ }} }} }}"));
        await IsToldUnlessListed(vendors, at => $"new Made{at}.Client().Send(c.Email);", libraries, "assemblies", Assembly);
    }

    [Theory]
    [InlineData(5)]
    public async Task Vendor_ByNamespace_IsTold(int seed)
    {
        var vendors = Drawn(seed, vendor => vendor is { IsCloud: false, Namespaces.Length: > 0 });
        var libraries = "\n// assembly: Merged\n" + string.Join('\n', vendors.Select(vendor => $"namespace {vendor.Namespaces[0]} {{ public class Client{vendors.IndexOf(vendor)} {{ public void Send(string text) {{ }} }} }}"));
        await Check(Code(vendors, at => $"new {vendors[at].Namespaces[0]}.Client{at}().Send(c.Email);", vendor => vendor.Recipient, "") + libraries);
    }

    [Theory]
    [InlineData(6)]
    public async Task Vendor_ByHost_IsToldUnlessListed(int seed)
    {
        var vendors = Drawn(seed, vendor => vendor.Hosts.Length > 0);
        await IsToldUnlessListed(vendors, at => $"http.PostAsync(\"https://{Host(vendors[at])}/v1\", new StringContent(c.Email));", "", "hosts", Host);
    }

    private static async Task IsToldUnlessListed(List<Vendor> vendors, Func<int, string> call, string libraries, string key, Func<Vendor, string> pattern)
    {
        await Check(Code(vendors, call, vendor => vendor.Recipient, "") + libraries);
        var listed = string.Join(", ", vendors.Select((vendor, at) => $"\"Own{at}\": {{ \"kind\": \"processor\", \"agreement\": \"A\", \"purposes\": [\"Billing\", \"Newsletter\", \"Recruiting\"], \"categories\": [\"EmailAddress\"], \"{key}\": [\"{pattern(vendor)}\"] }}"));
        await Check(Code(vendors, call, _ => null, listed) + libraries);
    }

    private static string Code(List<Vendor> vendors, Func<int, string> call, Func<Vendor, string?> told, string recipients) => $$"""
        // catalog: { {{Categories}}, "recipients": { {{recipients}} } }
        class Uses
        {
            private readonly HttpClient http = new();

        {{string.Join("\n\n", vendors.Select((vendor, at) => $"    void Call{at}(Customer c) => {call(at)}{(told(vendor) is { } name ? " //~ PUR301 " + name : "")}"))}}
        }
        """;

    private static async Task Check(string text)
    {
        var verdict = await new SampleCompilation(SampleReader.Read("Vendors", text)).Check(TestContext.Current.CancellationToken);
        Assert.True(verdict.IsExact, "\n" + verdict);
    }

    private static List<Vendor> Drawn(int seed, Func<Vendor, bool> where)
    {
        var random = new Random(seed);
        return VendorTable.BuiltIn.Vendors.Where(where).OrderBy(_ => random.Next()).DistinctBy(Assembly).DistinctBy(vendor => vendor.Namespaces.FirstOrDefault()).Take(20).ToList();
    }

    private static string Assembly(Vendor vendor) => vendor.Assemblies.Length == 0 ? vendor.Recipient : vendor.Assemblies[0].Text.Replace("*", "Sdk");

    private static string Host(Vendor vendor) => vendor.Hosts[0].Text.Replace("*", "eu");
}
