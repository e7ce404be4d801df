using PurposeAnalyzers.Benchmarks.Generation;
using PurposeAnalyzers.Benchmarks.Measuring;
using Spectre.Console;

namespace PurposeAnalyzers.Benchmarks;

/// <summary>Own time by number of labelled flows, at one size of the code.</summary>
internal static class Growth
{
    public static async Task<Table> Run(int lines, int[] flows, int runs)
    {
        var table = new Table().AddColumns("labelled flows", "own, ms", "own per flow, ms", "bodies bound", "allocated, MB");
        foreach (var count in flows)
        {
            var workspace = new Workspace(new GeneratedCode(lines, 10, count).Files(), GeneratedCode.Catalog);
            var own = new List<Evaluation>();
            using var listener = new OwnTime();
            for (var run = 0; run <= runs; run++)
            {
                listener.Evaluations.Clear();
                await workspace.With(workspace.Compile("Growth" + count + "." + run), new FlowAnalyzer()).GetAnalyzerDiagnosticsAsync();
                if (run > 0)
                    own.AddRange(listener.Evaluations);
            }

            var median = Cost.Median(own.Select(evaluation => evaluation.Milliseconds));
            table.AddRow($"{count}", $"{median:N1}", $"{median / count:N2}", $"{own[0].Bodies}", $"{Cost.Median(own.Select(evaluation => evaluation.AllocatedKilobytes)) / 1e3:N1}");
        }

        return table;
    }
}
