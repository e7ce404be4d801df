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
        Assert.Equal(2, line);
        Assert.Equal("The model line names nothing: no referenced assembly has a type Vendor.Clientt", message);
    }

    [Fact]
    public async Task Type_Missing_IsReportedOnceWhereItIsNamed() => Assert.Equal(
        ["2:21 The model line names nothing: no referenced assembly has a type Vendor.Clientt"],
        await Places("type Vendor.Client, Vendor.Clientt\n  Send : text -> log\n  Keep : nothing\n", "public void Keep() { }"));

    [Theory]
    [InlineData("  Send : txt -> log", "3:10 The model line names nothing: no Client.Send has anything that is called txt")]
    [InlineData("\tSend\t:\ttext -> log; txt -> store", "3:22 The model line names nothing: no Client.Send has anything that is called txt")]
    [InlineData("  Send : text.Mail -> log", "3:10 The model line names nothing: no Client.Send has anything that is called text.Mail")]
    [InlineData("  Send : text -> return", "3:18 The model line names nothing: no Client.Send gives anything back that could hold data")]
    [InlineData("  Send(text, !mode, copy) : text -> log", "3:3 The model line names nothing: no Client.Send has these parameters")]
    [InlineData("  Send : text -> lag", "3:18 The model line names nothing: no Client.Send has anything that is called lag")]
    [InlineData("  Send : text => log", "3:15 The model line cannot be read: '->' is expected here.")]
    [InlineData("  Send : text -> log; text -> log log", "3:35 The model line cannot be read: ';' or the end of the line is expected here.")]
    [InlineData("  Send : text -> log\n  Send : text -> log", "4:3 The model line cannot be read: line 3 says the same.")]
    [InlineData("  Send[a][b][c][d][e] : text -> log", "3:3 The model line cannot be read: a name has at most 4 optional parts.")]
    public async Task Line_WrongInOneWay_IsReportedAtItsColumn(string lines, string expected) => Assert.Equal([expected], await Places("type Vendor.Client\n" + lines + "\n"));

    [Fact]
    public async Task File_WithMarkOfByteOrder_ReturnsAndEmptyLines_IsRead() => Assert.Equal(
        ["5:10 The model line names nothing: no Client.Send has anything that is called txt"],
        await Places("\r\ntype Vendor.Client\r\n\r\n  Send : txt -> log\r\n   \r\n\t\r\n# done\r\n", mark: "\uFEFF"));

    [Fact]
    public async Task Line_OfHugeLength_IsReadInNoTime()
    {
        var stars = string.Concat(Enumerable.Repeat("e*", 20_000));
        var places = string.Join(", ", Enumerable.Repeat("text", 20_000));

        Assert.Equal(
            ["4:3 The model line names nothing: no member of Vendor.Client is named so"],
            await Places($"type Vendor.Client\n  Send : {places} -> log\n  S{stars}x : text -> log\n"));
    }

    [Fact]
    public async Task File_SpeakingOfAnAssemblyThatIsNotTheirs_IsReported() => Assert.Equal(
        ["2:6 The file speaks of Vendor.Sdkk, which is not referenced: Vendor.Client is in Vendor.Sdk"],
        await Places("type Vendor.Client\n  Send : text -> log\n", assembly: "Vendor.Sdkk"));

    [Fact]
    public async Task File_OfNoAssembly_SpeaksOfAllThatAreReferenced() => Assert.Equal(
        ["2:10 The model line names nothing: no Client.Send has anything that is called txt"],
        await Places("type Vendor.Client\n  Send : txt -> log\n", assembly: null));

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

    private static async Task<IEnumerable<string>> Places(string rows, string members = "", string mark = "", string? assembly = "Vendor.Sdk")
    {
        var vendor = RuleHost.Image("Vendor.Sdk", $"namespace Vendor; public class Client {{ public void Send(string text) {{ }} {members} }}");
        return (await Found(mark + (assembly is null ? "" : $"assembly {assembly}\n") + rows, vendor))
            .Select(found => $"{found.Place.Line + 1}:{found.Place.Character + 1} {found.Message}");
    }

    private static Task<IEnumerable<(int Line, string Message)>> Report(string flows) =>
        Report(flows, RuleHost.Image("Vendor.Sdk", "namespace Vendor; public class Client { public void Send(string text) { } } public class Derived : Client { }"));

    private static async Task<IEnumerable<(int Line, string Message)>> Report(string flows, params MetadataReference[] vendor) =>
        (await Found(flows, vendor)).Select(found => (found.Place.Line + 1, found.Message));

    private static async Task<IEnumerable<(Microsoft.CodeAnalysis.Text.LinePosition Place, string Message)>> Found(string flows, params MetadataReference[] vendor)
    {
        var analyzed = RuleHost.Analyze(
            RuleHost.Compile("App", ["class A { }", "class B { }"], vendor), new ModelAnalyzer(), null, new SampleText("/repo/vendor.flows", flows));
        return from diagnostic in await analyzed.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken)
               let place = diagnostic.Location.GetLineSpan()
               where diagnostic.Id == "PUR008" && place.Path == "/repo/vendor.flows"
               select (place.StartLinePosition, diagnostic.GetMessage());
    }
}
