using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers.Benchmarks.Measuring;

/// <summary>Compiles texts in this process, as an editor or a warm compiler server would: the references stay loaded, the rest is made anew.</summary>
internal sealed class Workspace(IReadOnlyList<(string Path, string Text)> files, string catalog)
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14, DocumentationMode.Parse);

    private static readonly ImmutableArray<MetadataReference> References =
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "references.txt"))
            .Append(Path.Combine(AppContext.BaseDirectory, "PurposeAnalyzers.Annotations.dll"))
            .Select(path => MetadataReference.CreateFromFile(path))];

    private readonly ImmutableArray<AdditionalText> texts = [new MemoryText("/src/purposes.json", catalog)];

    /// <summary>The same files under another catalog.</summary>
    public Workspace WithCatalog(string text) => new(files, text);

    public AnalyzerOptions Options => new(texts, new NoOptions());

    /// <param name="assembly">Of a name that was not compiled before, no earlier answer serves.</param>
    public Compilation Compile(string assembly = "Generated") => CSharpCompilation.Create(
        assembly,
        files.Select(file => Parse(file.Path, SourceText.From(file.Text, System.Text.Encoding.UTF8))),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static SyntaxTree Parse(string path, SourceText text) => CSharpSyntaxTree.ParseText(text, Parsing, path);

    public CompilationWithAnalyzers With(Compilation compilation, params ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(Options, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: true));
}
