using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PurposeAnalyzers.Package.Tests;

public class PackageContentTests(PackedPackage package)
{
    [Fact]
    public void Package_Packed_HoldsExactlyWhatItShould() => Assert.Equal(
        [
            "PurposeAnalyzers.nuspec",
            "README.md",
            "analyzers/dotnet/cs/PurposeAnalyzers.CodeFixes.dll",
            "analyzers/dotnet/cs/PurposeAnalyzers.Flow.dll",
            "analyzers/dotnet/cs/PurposeAnalyzers.dll",
            "buildTransitive/PurposeAnalyzers.adopt.globalconfig",
            "buildTransitive/PurposeAnalyzers.enforce.globalconfig",
            "buildTransitive/PurposeAnalyzers.labels.globalconfig",
            "buildTransitive/PurposeAnalyzers.off.globalconfig",
            "buildTransitive/PurposeAnalyzers.props",
            "buildTransitive/PurposeAnalyzers.targets",
            "buildTransitive/purposes.schema.json",
            "icon.png",
            "lib/netstandard2.0/PurposeAnalyzers.Annotations.dll",
            "lib/netstandard2.0/PurposeAnalyzers.Annotations.xml",
        ],
        package.Entries().Where(entry => !Regex.IsMatch(entry, @"^(_rels/|package/|\[Content_Types\])")).Order(StringComparer.Ordinal));

    /// <summary>As Visual Studio asks a project: which schema, and for files of which name.</summary>
    [Fact]
    public void Package_Schema_IsToldToEditors()
    {
        var segment = XDocument.Parse(package.Read("buildTransitive/PurposeAnalyzers.props")).Descendants("JsonSchemaSegment").Single();

        Assert.Equal("$(MSBuildThisFileDirectory)purposes.schema.json", segment.Attribute("Include")!.Value);
        Assert.Matches(segment.Attribute("FilePathPattern")!.Value, "/repo/purposes.json");
        using var schema = JsonDocument.Parse(package.Read("buildTransitive/purposes.schema.json")); // a comment in it would silence the editor
    }

    [Fact]
    public void Packing_Log_HasNoWarning() => Assert.DoesNotMatch("warning (NU|CS|RS)", package.Log);

    [Fact]
    public void Package_Nuspec_DependsOnNothing() => Assert.DoesNotContain("<dependency ", package.Read("PurposeAnalyzers.nuspec"), StringComparison.Ordinal);

    /// <summary>NuGet leaves a development dependency out of compilation; the attributes are compiled against.</summary>
    [Fact]
    public void Package_Nuspec_IsNoDevelopmentDependency() =>
        Assert.DoesNotContain("developmentDependency", package.Read("PurposeAnalyzers.nuspec"), StringComparison.Ordinal);
}
