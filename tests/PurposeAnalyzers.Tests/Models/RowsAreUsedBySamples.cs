using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Models.Notation;
using PurposeAnalyzers.Tests.Flows;

namespace PurposeAnalyzers.Tests.Models;

/// <summary>
/// Every row of a verified file speaks of a member that some flow sample calls.
/// </summary>
public class RowsAreUsedBySamples(ITestOutputHelper output)
{
    [Fact]
    public void EveryRow_IsUsedBySample()
    {
        var verified = BuiltInModels.Files.Where(file => !file.Unverified).ToList();
        var used = SampleFolder.Names().Select(SampleFolder.Read).Where(SampleCompilation.CanCompile)
            .Select(sample => new SampleCompilation(sample).Compile())
            .SelectMany(Rows)
            .Select(row => row.Position)
            .ToHashSet();
        foreach (var file in verified)
            output.WriteLine($"{file.Path}: {Lines(file).Count()} rows, {Lines(file).Count(row => used.Contains(row.Position))} used");
        var unused = verified.SelectMany(file => Lines(file).Where(row => !used.Contains(row.Position)).Select(row => Name(file, row))).Order(StringComparer.Ordinal).ToList();

        Assert.Empty(unused);
    }

    private static IEnumerable<ModelRow> Rows(Compilation compilation) =>
        Called(compilation).SelectMany(call => BuiltInModels.Models.RowsOf(call.Method, call.Receiver))
            .Concat(Named(compilation).SelectMany(BuiltInModels.Models.RowsOfType));

    /// <summary>The generic types that the sample's code names.</summary>
    private static IEnumerable<INamedTypeSymbol> Named(Compilation compilation) =>
        (from tree in compilation.SyntaxTrees
         let model = compilation.GetSemanticModel(tree)
         from name in tree.GetRoot().DescendantNodes().OfType<GenericNameSyntax>()
         let type = model.GetSymbolInfo(name).Symbol as INamedTypeSymbol
         where type is not null
         select type.OriginalDefinition).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);

    /// <summary>A line that speaks of several types is one row.</summary>
    private static IEnumerable<ModelRow> Lines(ModelFile file) => file.Rows.GroupBy(row => row.Position).Select(rows => rows.First());

    private static string Name(ModelFile file, ModelRow row) =>
        $"{file.Path}: {row.Type} {string.Join('|', row.Members.Select(member => member.Written).Distinct())}{Filter(row.Parameters)}";

    private static string Filter(ParameterFilter? filter) => filter is null
        ? ""
        : "(" + string.Join(", ", filter.Present.Select(name => name.Text).Concat(filter.Absent.Select(name => "!" + name.Text))) + ")";

    /// <summary>Whatever the sample's code names or implies, and through which type: methods, constructors, both accessors of a property.</summary>
    private static IEnumerable<(IMethodSymbol Method, ITypeSymbol? Receiver)> Called(Compilation compilation) => compilation.SyntaxTrees
        .SelectMany(tree => Called(compilation.GetSemanticModel(tree), tree.GetRoot()))
        .Select(call => (Method: (IMethodSymbol)(call.Method.ReducedFrom ?? call.Method).OriginalDefinition, call.Receiver))
        .Where(call => !SymbolEqualityComparer.Default.Equals(call.Method.ContainingAssembly, compilation.Assembly))
        .Distinct();

    private static IEnumerable<(IMethodSymbol Method, ITypeSymbol? Receiver)> Called(SemanticModel model, SyntaxNode root) =>
        from node in root.DescendantNodes()
        where node is ExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax
        from method in Methods(model.GetSymbolInfo(node).Symbol)
        select (method, Receiver(node) is { } receiver ? model.GetTypeInfo(receiver).Type : null);

    private static SyntaxNode? Receiver(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Expression,
        MemberAccessExpressionSyntax access => access.Expression,
        ElementAccessExpressionSyntax access => access.Expression,
        _ => null,
    };

    private static IEnumerable<IMethodSymbol> Methods(ISymbol? symbol) => symbol switch
    {
        IMethodSymbol { ContainingType: null } => [], // a function pointer's signature
        IMethodSymbol method => [method],
        IPropertySymbol property => new[] { property.GetMethod, property.SetMethod }.OfType<IMethodSymbol>(),
        _ => [],
    };
}
