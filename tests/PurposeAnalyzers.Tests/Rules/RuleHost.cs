using System.Collections.Immutable;
using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Generator;
using PurposeAnalyzers.Tests.Flows;

namespace PurposeAnalyzers.Tests.Rules;

/// <summary>A small compilation with a catalog, for what a sample cannot show: diagnostics at no place, broken code, what is registered.</summary>
internal static class RuleHost
{
    public const string Catalog = """
        {
          "policy": { "name": "Shop", "version": "7" }, "defaultCategory": "Contact", "faceCategory": "Contact",
          "purposes": { "Billing": {}, "Newsletter": { "consent": true, "formerly": ["Mailing"] } },
          "categories": { "Contact": { "purposes": ["Billing", "Newsletter"] } }
        }
        """;

    private static readonly SampleOptions options = new(ImmutableDictionary<string, string>.Empty);
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    public static readonly ImmutableArray<MetadataReference> References =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(PersonalDataAttribute).Assembly.Location)];

    public static CSharpCompilation Compile(string source, params MetadataReference[] further) => Compile("App", [source], further);

    public static CSharpCompilation Compile(string name, IEnumerable<string> sources, params MetadataReference[] further)
    {
        var trees = sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, ParseOptions, $"File{index}.cs", Encoding.UTF8));
        var compilation = CSharpCompilation.Create(
            name, trees, References.AddRange(further), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        CSharpGeneratorDriver.Create([new PurposeCatalogGenerator().AsSourceGenerator()], Texts(), ParseOptions, options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        return (CSharpCompilation)generated;
    }

    /// <summary>The compiled image of an assembly that states names without asking any catalog.</summary>
    public static PortableExecutableReference Image(string name, string source, params MetadataReference[] further)
    {
        var compilation = CSharpCompilation.Create(
            name, [CSharpSyntaxTree.ParseText(source, ParseOptions)], References.AddRange(further), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        Assert.Empty(compilation.Emit(image).Diagnostics);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    public static CompilationWithAnalyzers Analyze(
        Compilation compilation, DiagnosticAnalyzer analyzer, Action<Exception>? onException = null, params AdditionalText[] further) =>
        compilation.WithAnalyzers([analyzer], new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. Texts(), .. further], options),
            (exception, _, _) => onException?.Invoke(exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false));

    private static ImmutableArray<AdditionalText> Texts() => [new SampleText("/repo/purposes.json", Catalog)];
}
