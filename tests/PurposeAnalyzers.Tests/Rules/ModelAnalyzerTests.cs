using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Tests.Flows;
using PurposeAnalyzers.UserModels;

namespace PurposeAnalyzers.Tests.Rules;

/// <summary>PUR008, at the line of the user's own file.</summary>
public class ModelAnalyzerTests
{
    private const string Header = "assembly Vendor.Sdk\n";

    [Fact]
    public async Task Line_NotReadable_IsReportedAtItsLine()
    {
        var (line, message) = Assert.Single(await Report(Header + "type Vendor.Client\n  Send text -> log\n"));
        Assert.Equal(3, line);
        Assert.Contains("cannot be read", message);
    }

    [Fact]
    public async Task Line_TypeOfAReferencedAssemblyMissing_IsReported()
    {
        var (line, message) = Assert.Single(await Report(Header + "type Vendor.Clientt\n  Send : text -> log\n"));
        Assert.Equal(3, line);
        Assert.Equal("The model line names nothing: no referenced assembly has a type Vendor.Clientt", message);
    }

    [Fact]
    public async Task Line_MemberMissing_IsReported()
    {
        var (_, message) = Assert.Single(await Report(Header + "type Vendor.Client\n  Send : text -> log\n  Sent : text -> log\n"));
        Assert.Equal("The model line names nothing: no member of Vendor.Client is named so", message);
    }

    [Fact]
    public async Task Line_InheritedMember_IsQuiet() =>
        Assert.Empty(await Report(Header + "type Vendor.Derived\n  Send : text -> log\n"));

    [Fact]
    public async Task File_AboutALibraryThatIsNotReferenced_IsQuiet() =>
        Assert.Empty(await Report("assembly Other.Sdk\ntype Other.Client\n  Send : text -> log\n"));

    [Fact]
    public async Task Line_TypeThatItsAssemblyForwards_IsQuiet()
    {
        var moved = RuleHost.Image("Vendor.Core", "namespace Vendor; public class Client { public void Send(string text) { } }");
        var facade = RuleHost.Image("Vendor.Sdk", "[assembly: System.Runtime.CompilerServices.TypeForwardedTo(typeof(Vendor.Client))]", moved);

        Assert.Empty(await Report(Header + "type Vendor.Client\n  Send : text -> log\n", moved, facade));
    }

    private static Task<IEnumerable<(int Line, string Message)>> Report(string flows) =>
        Report(flows, RuleHost.Image("Vendor.Sdk", "namespace Vendor; public class Client { public void Send(string text) { } } public class Derived : Client { }"));

    private static async Task<IEnumerable<(int Line, string Message)>> Report(string flows, params MetadataReference[] vendor)
    {
        var analyzed = RuleHost.Analyze(
            RuleHost.Compile("App", ["class A { }", "class B { }"], vendor), new ModelAnalyzer(), null, new SampleText("/repo/vendor.flows", flows));
        return from diagnostic in await analyzed.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken)
               let place = diagnostic.Location.GetLineSpan()
               where diagnostic.Id == "PUR008" && place.Path == "/repo/vendor.flows"
               select (place.StartLinePosition.Line + 1, diagnostic.GetMessage());
    }
}
