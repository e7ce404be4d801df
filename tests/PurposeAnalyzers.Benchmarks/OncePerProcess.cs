using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PurposeAnalyzers.Benchmarks.Generation;
using PurposeAnalyzers.Benchmarks.Measuring;
using PurposeAnalyzers.Generator;
using Spectre.Console;

namespace PurposeAnalyzers.Benchmarks;

/// <summary>What is paid once a process (loading, compiling our own code) and what the generator costs: listed apart from the analysis.</summary>
internal static class OncePerProcess
{
    public static async Task<Table> Run()
    {
        var table = new Table().AddColumns("what", "first time, ms", "again, ms");
        var workspace = new Workspace(new GeneratedCode(10_000, 10, 40).Files(), GeneratedCode.Catalog);
        var compilation = workspace.Compile();
        compilation.GetDiagnostics();
        table.AddRow("evaluation of 10,000 lines", $"{await Evaluate(workspace, "First"):N0}", $"{await Evaluate(workspace, "Again"):N0}");
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new PurposeCatalogGenerator().AsSourceGenerator()], workspace.Options.AdditionalFiles, (CSharpParseOptions)compilation.SyntaxTrees.First().Options);
        var first = Time(() => driver = driver.RunGenerators(compilation));
        var edited = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.First(), Workspace.Parse("Usings.cs", compilation.SyntaxTrees.First().GetText()));
        table.AddRow("generator", $"{first:N1}", $"{Time(() => driver = driver.RunGenerators(edited)):N1}");
        return table;
    }

    private static async Task<double> Evaluate(Workspace workspace, string assembly)
    {
        using var listener = new OwnTime();
        await workspace.With(workspace.Compile(assembly), new FlowAnalyzer()).GetAnalyzerDiagnosticsAsync();
        return listener.Evaluations.Sum(evaluation => evaluation.Milliseconds);
    }

    private static double Time(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalMilliseconds;
    }
}
