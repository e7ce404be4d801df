using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Tests.Flows;

namespace PurposeAnalyzers.Tests.Rules;

/// <summary>What the user's own .flows file says of a library has effect, wherever the library's types have moved.</summary>
public class UserModelFlowTests
{
    private const string Client = "namespace Vendor; public class Client { public void Send(string text) { } public void Keep(string text) { } }";

    private const string App = """
        using PurposeAnalyzers;
        class Customer { [PersonalData] public string Email { get; set; } = ""; public string Theme { get; set; } = ""; }
        class Use
        {
            void Mail(Vendor.Client client, Customer customer) => client.Send(customer.Email);
            void Theme(Vendor.Client client, Customer customer) => client.Send(customer.Theme);
            void Kept(Vendor.Client client, Customer customer) => client.Keep(customer.Email);
        }
        """;

    private const string Rows = "assembly Vendor.Sdk\ntype Vendor.Client\n  Send : text -> log\n";

    [Fact]
    public async Task Row_OfTheUsersFile_IsFollowed() => Assert.Equal(["PUR203 at 5"], await Findings(Rows, RuleHost.Image("Vendor.Sdk", Client)));

    [Fact]
    public async Task Row_OfAForwardedType_IsFollowed()
    {
        var moved = RuleHost.Image("Vendor.Core", Client);
        var facade = RuleHost.Image("Vendor.Sdk", "[assembly: System.Runtime.CompilerServices.TypeForwardedTo(typeof(Vendor.Client))]", moved);

        Assert.Equal(["PUR203 at 5"], await Findings(Rows, moved, facade));
    }

    [Fact]
    public async Task Row_OfAnUnreadableLine_CostsOnlyItself() =>
        Assert.Equal(["PUR203 at 5"], await Findings(Rows + "  Keep text -> log\n", RuleHost.Image("Vendor.Sdk", Client)));

    [Fact]
    public async Task NoFile_LibraryDoesNothing() => Assert.Empty(await Findings("", RuleHost.Image("Vendor.Sdk", Client)));

    private static async Task<IEnumerable<string>> Findings(string flows, params MetadataReference[] vendor)
    {
        var analyzed = RuleHost.Analyze(RuleHost.Compile(App, vendor), new FlowAnalyzer(), null, new SampleText("/repo/vendor.flows", flows));
        return from diagnostic in await analyzed.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken)
               where diagnostic.Severity >= DiagnosticSeverity.Warning
               select $"{diagnostic.Id} at {diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1}";
    }
}
