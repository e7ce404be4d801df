using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PurposeAnalyzers.Tests.Project;

/// <summary>A C# file of ours, parsed.</summary>
internal sealed record SourceFile(string Path, CompilationUnitSyntax Root)
{
    public int Lines => Root.GetText().Lines.Count;

    public static IEnumerable<SourceFile> In(string folder) =>
        from path in Repository.Files(folder, "*.cs")
        where !path.Contains("/Samples/")
        select new SourceFile(path, SyntaxFactory.ParseCompilationUnit(Repository.Read(path), options: new CSharpParseOptions(LanguageVersion.Latest)));

    /// <summary>Everything with a body, by name and number of lines.</summary>
    public IEnumerable<(string Name, int Lines)> Bodies() =>
        from node in Root.DescendantNodes()
        where node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax
        let span = node.SyntaxTree.GetLineSpan(node.Span)
        select (node.ToString().Split('\n')[0], span.EndLinePosition.Line - span.StartLinePosition.Line + 1);
}
