using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PurposeAnalyzers.Tests.Project;

/// <summary>Inside Flow: Symbols &lt;- Catalog &lt;- Models &lt;- Outlines &lt;- Solver, and what must not know Roslyn does not. Every name of the source is bound.</summary>
public class FlowArchitectureTests
{
    private const string Flow = "PurposeAnalyzers.Flow";

    private static readonly string[] layers = ["Symbols", "Catalog", "Models", "Outlines", "Solver"];

    /// <summary>Folders whose code is data and algorithms on data: strings, numbers, spans.</summary>
    private static readonly string[] withoutRoslyn = ["Models/Notation", "Solver"];

    // The notation binds rows to symbols in one place; reading and printing stay pure.
    private static readonly string[] exceptions = ["Models/Notation/RowBinder.cs", "Models/Notation/BoundRow.cs"];

    private static readonly Lazy<ImmutableArray<(string File, ISymbol Used)>> uses = new(Bind);

    [Fact]
    public void Layers_References_PointDownwards() => Assert.Empty(
        (from use in uses.Value
         let user = Layer(use.File)
         let used = LayerOf(use.Used)
         where user >= 0 && used > user
         select $"{use.File} uses {use.Used.ToDisplayString()}").Distinct());

    [Fact]
    public void Folders_MarkedPure_MentionNoRoslyn() => Assert.Empty(
        (from use in uses.Value
         where withoutRoslyn.Any(folder => use.File.StartsWith(folder + "/", StringComparison.Ordinal)) && !exceptions.Contains(use.File)
         where use.Used.ContainingAssembly?.Name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) == true
         select $"{use.File} uses {use.Used.ToDisplayString()}").Distinct());

    /// <summary>Descriptors belong to rules, beside their pages.</summary>
    [Fact]
    public void Flow_Descriptors_AreNone() =>
        Assert.DoesNotContain(uses.Value, use => use.Used is { Name: nameof(DiagnosticDescriptor) or nameof(Diagnostic) });

    /// <summary>If binding failed, the other tests would pass by seeing nothing.</summary>
    [Fact]
    public void Binding_Source_SeesBothRoslynAndLayers()
    {
        Assert.Contains(uses.Value, use => use.Used is INamedTypeSymbol { Name: nameof(ISymbol) });
        Assert.Contains(uses.Value, use => LayerOf(use.Used) == 0 && Layer(use.File) == 1);
    }

    private static int Layer(string file) => Array.IndexOf(layers, file.Split('/')[0]);

    private static int LayerOf(ISymbol symbol)
    {
        var space = (symbol as INamespaceSymbol ?? symbol.ContainingNamespace)?.ToDisplayString() ?? "";
        return space.StartsWith(Flow + ".", StringComparison.Ordinal) ? Array.IndexOf(layers, space[(Flow.Length + 1)..].Split('.')[0]) : -1;
    }

    private static ImmutableArray<(string, ISymbol)> Bind()
    {
        var folder = "src/" + Flow + "/";
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var trees = Repository.Files(folder, "*.cs")
            .Select(path => CSharpSyntaxTree.ParseText(Repository.Read(path), options, path[folder.Length..]))
            .ToList();
        trees.Add(CSharpSyntaxTree.ParseText(
            "global using System; global using System.IO; global using System.Linq; global using System.Collections.Generic; global using System.Threading; global using System.Threading.Tasks;",
            options));
        var compilation = CSharpCompilation.Create(
            Flow, trees, [.. Net100.References.All, Reference<ISymbol>(), Reference<CSharpSyntaxNode>()], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return [.. trees.SelectMany(tree => Uses(compilation.GetSemanticModel(tree)))];
    }

    private static IEnumerable<(string, ISymbol)> Uses(SemanticModel model) =>
        from name in model.SyntaxTree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
        let used = model.GetSymbolInfo(name).Symbol
        where used is not null and not INamespaceSymbol
        select (model.SyntaxTree.FilePath, used);

    private static MetadataReference Reference<T>() => MetadataReference.CreateFromFile(typeof(T).Assembly.Location);
}
