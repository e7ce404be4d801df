using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Tests.Flows;

namespace PurposeAnalyzers.Tests.Samples;

/// <summary>A project of the samples folder, compiled in process as its build would: sources, implicit usings, catalog, generator, analyzers.</summary>
internal sealed class SampleProject(string name, string implicitUsings, OutputKind kind)
{
    private const string LibraryUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;

        """;

    private const string WebUsings = LibraryUsings + """
        global using System.Net.Http.Json;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        """;

    private static readonly string root = Metadata("SampleProjects");

    private static readonly CSharpParseOptions parseOptions = new(LanguageVersion.CSharp14, DocumentationMode.Parse);

    private static readonly ImmutableArray<AdditionalText> catalog =
        [new SampleText(Path.Combine(root, "purposes.json"), File.ReadAllText(Path.Combine(root, "purposes.json")))];

    private static readonly SampleOptions options = new(ImmutableDictionary<string, string>.Empty);

    public static readonly SampleProject AvatarStudio = new("AvatarStudio", WebUsings, OutputKind.ConsoleApplication);
    public static readonly SampleProject Violations = new("Violations", LibraryUsings, OutputKind.DynamicallyLinkedLibrary);

    /// <summary>The project's own files by name; what builds leave behind is not among them.</summary>
    public ImmutableSortedDictionary<string, string> Sources { get; } = Directory
        .EnumerateFiles(Path.Combine(root, name), "*.cs", SearchOption.AllDirectories)
        .Where(path => !IsBuildOutput(Path.GetRelativePath(root, path)))
        .ToImmutableSortedDictionary(path => Path.GetRelativePath(root, path), File.ReadAllText, StringComparer.Ordinal);

    /// <summary>What the compiler, the generator and every analyzer say.</summary>
    public async Task<ImmutableArray<Finding>> Findings(CancellationToken cancellation)
    {
        CSharpGeneratorDriver.Create(Analyzers.Generators(), catalog, parseOptions, options)
            .RunGeneratorsAndUpdateCompilation(Compilation(), out var compilation, out var generated, cancellation);
        var compiled = compilation.GetDiagnostics(cancellation).Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info);
        var reported = Analyzers.All() is { IsEmpty: false } analyzers
            ? await compilation.WithAnalyzers(analyzers, AnalyzerOptions()).GetAnalyzerDiagnosticsAsync(cancellation)
            : [];
        return [.. compiled.Concat(generated).Concat(reported).Select(Finding.Of)];
    }

    /// <summary>Files of Violations that are right and that the engine does not report as marked yet.</summary>
    public static ImmutableHashSet<string> NotYet { get; } =
        [.. File.ReadAllLines(Metadata("SampleProjectsNotYet")).Where(line => line.Length > 0 && line[0] != '#')];

    public static string Readme() => File.ReadAllText(Path.Combine(root, "README.md"));

    private CSharpCompilation Compilation() => CSharpCompilation.Create(
        name,
        Sources.Add("ImplicitUsings.g.cs", implicitUsings).Select(source => CSharpSyntaxTree.ParseText(source.Value, parseOptions, source.Key)),
        SampleReferences.All,
        new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable));

    private static CompilationWithAnalyzersOptions AnalyzerOptions() =>
        new(new AnalyzerOptions(catalog, options), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);

    private static string Metadata(string key) =>
        typeof(SampleProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(entry => entry.Key == key).Value!;

    private static bool IsBuildOutput(string path) =>
        path.Split(Path.DirectorySeparatorChar).Any(folder => folder is "bin" or "obj");
}
