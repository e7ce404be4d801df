using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PurposeAnalyzers.Tests.Project;

/// <summary>Sizes, names and places of the project's own source.</summary>
public partial class SourceTests
{
    private const int LongestFile = 400;
    private const int LongestBody = 60;

    private static readonly IReadOnlyList<SourceFile> product = [.. SourceFile.In("src")];
    private static readonly IReadOnlyList<SourceFile> all = [.. product, .. SourceFile.In("tests")];

    [Fact]
    public void Files_Length_IsLimited() => Assert.Empty(all.Where(file => file.Lines > LongestFile).Select(file => $"{file.Path}: {file.Lines} lines"));

    [Fact]
    public void Bodies_Length_IsLimited() => Assert.Empty(
        from file in all
        from body in file.Bodies()
        where body.Lines > LongestBody
        select $"{file.Path}: {body.Name}: {body.Lines} lines");

    [Fact]
    public void Namespaces_Names_AreThoseOfTheFolders() => Assert.Empty(
        from file in product
        from space in file.Root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
        where space.Name.ToString() != NamespaceOf(file.Path)
        select $"{file.Path}: {space.Name}, not {NamespaceOf(file.Path)}");

    [Fact]
    public void Types_Names_SayWhatTheyAre() => Assert.Empty(
        from file in product
        from type in file.Root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
        where !file.Path.StartsWith(RuleClass.Folder, StringComparison.Ordinal) // a rule's name is a sentence, and may well end in "data"
        where Empty().IsMatch(type.Identifier.ValueText)
        select $"{file.Path}: {type.Identifier.ValueText}");

    // Annotations and CodeFixes keep the product's own namespace: users and hosts see their types.
    private static string NamespaceOf(string path)
    {
        var folders = path.Split('/')[1..^1];
        folders[0] = folders[0] is "PurposeAnalyzers.Annotations" or "PurposeAnalyzers.CodeFixes" ? "PurposeAnalyzers" : folders[0];
        return string.Join('.', folders);
    }

    [GeneratedRegex("(Manager|Helpers?|Utils?|Utility|Utilities|Common|Base|Info|Data)$")]
    private static partial Regex Empty();
}
