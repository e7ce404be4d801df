using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PurposeAnalyzers.Tests.Flows;

/// <summary>Compiles a sample as the SDK would: prelude, generator, then every analyzer.</summary>
/// <param name="reversed">The files in the opposite order, and the analyzers in parallel: nothing may change.</param>
/// <param name="assembly">Of a name of its own, no earlier answer serves.</param>
internal sealed class SampleCompilation(Sample sample, bool reversed = false, string assembly = "Sample")
{
    // LanguageVersion numbers C# 12 as 1200; what the running compiler does not know it refuses.
    private readonly CSharpParseOptions parseOptions = new(
        sample.LanguageVersion is { } version ? (LanguageVersion)(version * 100) : LanguageVersion.CSharp10,
        DocumentationMode.Parse);

    private readonly ImmutableArray<AdditionalText> texts =
        [new SampleText("/src/purposes.json", sample.Catalog ?? SampleFolder.Catalog)];

    private readonly SampleOptions options = new(sample.Options);

    /// <summary>False where the compiler is older than the sample's language.</summary>
    public static bool CanCompile(Sample sample) =>
        sample.LanguageVersion is not { } version || Enum.IsDefined((LanguageVersion)(version * 100));

    /// <summary>The sample's own assembly, as it is analysed.</summary>
    public Compilation Compile() => Compile("Sample", MainTrees(), References(), out _);

    public async Task<Verdict> Check(CancellationToken cancellation) => Verdict.Of(sample.Marks, await Findings(cancellation));

    public async Task<ImmutableArray<Finding>> Findings(CancellationToken cancellation) =>
        [.. (await Diagnostics(cancellation)).Select(Finding.Of)];

    /// <summary>Errors of the compiler, what the generator reports, and what the analyzers report.</summary>
    public async Task<ImmutableArray<Diagnostic>> Diagnostics(CancellationToken cancellation)
    {
        var compilation = Compile(assembly, MainTrees(), References(), out var generated);
        var errors = compilation.GetDiagnostics(cancellation).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var reported = Analyzers.All() is { IsEmpty: false } analyzers
            ? await compilation.WithAnalyzers(analyzers, AnalyzerOptions()).GetAnalyzerDiagnosticsAsync(cancellation)
            : [];
        return [.. errors.Concat(generated).Concat(reported)];
    }

    private CompilationWithAnalyzersOptions AnalyzerOptions() =>
        new(new AnalyzerOptions(texts, options), onAnalyzerException: null, concurrentAnalysis: reversed, logAnalyzerExecutionTime: false);

    private List<SyntaxTree> MainTrees()
    {
        var trees = sample.Parts.Where(part => part.Assembly is null).Select(part => Parse(part.File, part.Text)).ToList();
        trees.Add(Parse("Usings.cs", SampleFolder.Usings));
        if (!sample.DomainInMetadata)
            trees.Add(Parse("Domain.cs", SampleFolder.Domain));
        if (reversed)
            trees.Reverse();
        return trees;
    }

    private ImmutableArray<MetadataReference> References()
    {
        var references = SampleReferences.All.RemoveAll(reference => sample.Without.Contains(Path.GetFileNameWithoutExtension(reference.Display!)));
        if (sample.DomainInMetadata)
            references = references.Add(Reference("Domain", [Parse("Domain.cs", SampleFolder.Domain), Parse("Usings.cs", SampleFolder.Usings)], references));
        foreach (var parts in sample.Parts.Where(part => part.Assembly is not null).GroupBy(part => part.Assembly!))
            references = references.Add(Reference(parts.Key, parts.Select(part => Parse(part.File, part.Text)), references));
        return references;
    }

    private MetadataReference Reference(string name, IEnumerable<SyntaxTree> trees, ImmutableArray<MetadataReference> references)
    {
        using var image = new MemoryStream();
        var emitted = Compile(name, trees, references, out _).Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private Compilation Compile(
        string name, IEnumerable<SyntaxTree> trees, ImmutableArray<MetadataReference> references, out ImmutableArray<Diagnostic> generated)
    {
        var parsed = trees.ToList();
        var isProgram = parsed.Any(tree => ((CompilationUnitSyntax)tree.GetRoot()).Members.OfType<GlobalStatementSyntax>().Any());
        var kind = isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        var compilation = CSharpCompilation.Create(
            name, parsed, references, new CSharpCompilationOptions(kind, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create(Analyzers.Generators(), texts, parseOptions, options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var updated, out generated);
        return updated;
    }

    private SyntaxTree Parse(string file, string text) =>
        CSharpSyntaxTree.ParseText(text, parseOptions, path: file, encoding: System.Text.Encoding.UTF8);
}
