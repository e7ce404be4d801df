using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Benchmarks.Generation;
using PurposeAnalyzers.Benchmarks.Measuring;
using Spectre.Console;

namespace PurposeAnalyzers.Benchmarks;

/// <summary>Our own time as a share of a warm compile's, by size of the code and number of labels. Every figure is the median of its runs.</summary>
internal static class CompileCost
{
    public static async Task<Table> Run(int[] sizes, int[] labels, int runs)
    {
        var table = new Table().AddColumns("lines", "labels", "compile, CPU ms", "own, ms", "own / compile", "bodies bound");
        foreach (var size in sizes)
        {
            foreach (var count in labels)
                table.AddRow(await Row(new GeneratedCode(size, count, count == 0 ? 0 : 40), runs));
        }

        return table;
    }

    private static async Task<string[]> Row(GeneratedCode code, int runs)
    {
        var files = code.Files();
        var workspace = new Workspace(files, GeneratedCode.Catalog);
        var (compile, own) = (new List<double>(), new List<double>());
        var bodies = 0;
        using var listener = new OwnTime();
        for (var run = 0; run <= runs; run++)
        {
            var cost = await Cost.Of(() => Task.FromResult(workspace.Compile().Emit(Stream.Null)));
            listener.Evaluations.Clear();
            await workspace.With(workspace.Compile("Run" + run), new FlowAnalyzer()).GetAnalyzerDiagnosticsAsync();
            if (run == 0)
                continue; // cold
            compile.Add(cost.CpuMilliseconds);
            own.Add(listener.Evaluations.Sum(evaluation => evaluation.Milliseconds));
            bodies = listener.Evaluations.Sum(evaluation => evaluation.Bodies);
        }

        var (all, ours) = (Cost.Median(compile), Cost.Median(own));
        return [$"{files.Sum(file => GeneratedCode.LinesOf(file.Text)):N0}", $"{code.Labels}", $"{all:N0}", $"{ours:N1}", $"{ours / all:P2}", $"{bodies}"];
    }
}
