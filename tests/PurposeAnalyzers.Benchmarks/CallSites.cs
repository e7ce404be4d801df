using PurposeAnalyzers.Benchmarks.Generation;
using PurposeAnalyzers.Benchmarks.Measuring;
using Spectre.Console;

namespace PurposeAnalyzers.Benchmarks;

/// <summary>Time per call site of one method that is given labelled data: it must not grow with their number.</summary>
internal static class CallSites
{
    public static async Task<Table> Run(int[] counts, int runs)
    {
        var table = new Table().AddColumns("call sites", "own, ms", "own per call site, µs");
        foreach (var sites in counts)
        {
            (string, string)[] files = [("Usings.cs", "global using System;\nglobal using System.Collections.Generic;"), ("Calls.cs", OddMethods.CallSites(sites))];
            var workspace = new Workspace(files, GeneratedCode.Catalog);
            var own = new List<double>();
            using var listener = new OwnTime();
            for (var run = 0; run <= runs; run++)
            {
                listener.Evaluations.Clear();
                await workspace.With(workspace.Compile("Calls" + run), new FlowAnalyzer()).GetAnalyzerDiagnosticsAsync();
                if (run > 0)
                    own.Add(listener.Evaluations.Sum(evaluation => evaluation.Milliseconds));
            }

            table.AddRow($"{sites:N0}", $"{Cost.Median(own):N1}", $"{Cost.Median(own) * 1000 / sites:N1}");
        }

        return table;
    }
}
