using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PurposeAnalyzers.Flow.Models.Notation;
using PurposeAnalyzers.UserModels;

namespace PurposeAnalyzers.Tests.Rules;

/// <summary>What a package's .flows file may speak of.</summary>
public class PackageModelsTests
{
    private const string Rows = "type Vendor.Client\n  Send : text -> log\ntype System.String\n  Trim = nothing\n";

    [Fact]
    public void FileOfAPackage_RowsAboutOthers_HaveNoEffect()
    {
        var read = Own("/packages/vendor.sdk/1.2.0/build/vendor.flows", "Vendor.Sdk");

        Assert.Equal("Vendor.Client", Assert.Single(read.Rows).Type);
        var fault = Assert.Single(read.Faults);
        Assert.Equal(3, fault.Position.Line);
        Assert.Equal("The model line has no effect: System.String is in no assembly of the package Vendor.Sdk", fault.Message);
    }

    [Fact]
    public void FileOfAPackage_OutsideItsFolder_SpeaksOfNothing() => Assert.Empty(Own("/packages/other/1.0.0/vendor.flows", "Vendor.Sdk").Rows);

    [Fact]
    public void FileOfTheProject_SpeaksOfEverything() => Assert.Equal(2, Own("/repo/vendor.flows", null).Rows.Length);

    private static ModelFile Own(string path, string? package)
    {
        var vendor = CSharpCompilation.Create(
            "Vendor.Sdk", [CSharpSyntaxTree.ParseText("namespace Vendor; public class Client { public void Send(string text) { } }", RuleHost.ParseOptions)],
            RuleHost.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        Assert.True(vendor.Emit(image).Success);
        var reference = MetadataReference.CreateFromImage(image.ToArray(), filePath: "/packages/vendor.sdk/1.2.0/lib/net8.0/Vendor.Sdk.dll");
        return PackageModels.OwnRows(FlowsParser.Parse(path, Rows) with { Package = package }, RuleHost.Compile("class A { }", reference));
    }
}
