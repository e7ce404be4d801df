using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PurposeAnalyzers.Generator;

namespace PurposeAnalyzers.Tests.Generator;

/// <summary>A project with additional files, and the generator run over it as often as a test edits it.</summary>
internal sealed class GeneratorHost
{
    private readonly CSharpParseOptions parseOptions;
    private CSharpCompilation compilation;
    private GeneratorDriver driver;

    public GeneratorHost(string source = "", LanguageVersion language = LanguageVersion.Latest, string assembly = "App", params AdditionalFile[] files)
    {
        parseOptions = new CSharpParseOptions(language, DocumentationMode.Diagnose);
        compilation = CSharpCompilation.Create(
            assembly,
            [CSharpSyntaxTree.ParseText(source, parseOptions, "/repo/App/Program.cs", Encoding.UTF8)],
            Net100.References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        driver = CSharpGeneratorDriver.Create(
            [new PurposeCatalogGenerator().AsSourceGenerator()],
            files,
            parseOptions,
            new FileOptions(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    /// <summary>The usual project: one purposes.json, found by its name.</summary>
    public static GeneratorHost WithCatalog(string json, string source = "") => new(source, files: new AdditionalFile("/repo/purposes.json", json));

    public Compilation Output { get; private set; } = null!;

    public ImmutableArray<Diagnostic> Reported { get; private set; }

    public GeneratorRunResult Result => driver.GetRunResult().Results.Single();

    /// <summary>Compiler errors and warnings of the project with what was generated.</summary>
    public IEnumerable<string> Problems =>
        Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString());

    public GeneratorHost Run()
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var reported);
        Output = output;
        Reported = reported;
        return this;
    }

    public void AddSource(string source) => compilation = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, parseOptions));

    public void AddReference(Compilation other) => compilation = compilation.AddReferences(other.ToMetadataReference());

    public void Replace(AdditionalFile old, AdditionalFile with) => driver = driver.ReplaceAdditionalText(old, with);

    public string File(string type) =>
        Result.GeneratedSources.Single(source => source.HintName == "PurposeAnalyzers." + type + ".g.cs").SourceText.ToString();

    /// <summary>Constant names to values, as the compiler sees them.</summary>
    public Dictionary<string, string> Constants(string type) =>
        Output.GetTypeByMetadataName("PurposeAnalyzers." + type)!.GetMembers().OfType<IFieldSymbol>()
            .ToDictionary(field => field.Name, field => (string)field.ConstantValue!);

    public string Documentation(string type, string constant) =>
        Output.GetTypeByMetadataName("PurposeAnalyzers." + type)!.GetMembers(constant).Single().GetDocumentationCommentXml()!;

    public IEnumerable<IncrementalStepRunReason> Reasons(string step) =>
        Result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason);

    private sealed class FileOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => AdditionalFile.NoMetadata;
        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => AdditionalFile.NoMetadata;
        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => ((AdditionalFile)textFile).Metadata;
    }
}

/// <summary>An additional file, with the order that the build gave it, if any.</summary>
internal sealed class AdditionalFile(string path, string text, string? order = null) : AdditionalText
{
    private readonly SourceText content = SourceText.From(text, Encoding.UTF8);

    public static AnalyzerConfigOptions NoMetadata { get; } = new Values(null);

    public AnalyzerConfigOptions Metadata { get; } = new Values(order);

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => content;

    private sealed class Values(string? order) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_metadata.AdditionalFiles.PurposeCatalogOrder" ? order : null;
            return value is not null;
        }
    }
}
