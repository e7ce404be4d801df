using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PurposeAnalyzers.Benchmarks.Generation;
using PurposeAnalyzers.Benchmarks.Measuring;
using Spectre.Console;

namespace PurposeAnalyzers.Benchmarks;

/// <summary>What a typed character costs, by where it is typed; memory after all of them against memory before.</summary>
internal static class Keystrokes
{
    private static readonly (string What, string File, string After)[] Places =
    [
        ("untouched body", "Service.cs", "var total = 0m;"),
        ("body with labelled flows", "PersonWork0.cs", "var lines = new List<string>();"),
        ("signature", "Service.cs", "public string Describe("),
        ("labelled declaration", "Person0.cs", "public class Person0\n{"),
        ("unbalanced brace", "Service.cs", "switch ("),
    ];

    public static async Task<Table> Run(int lines, int strokes)
    {
        var table = new Table().AddColumns("edited", "own p50, ms", "own p95, ms", "bodies bound", "answer kept", "memory after / before");
        var code = new GeneratedCode(lines, 10, 40);
        var workspace = new Workspace(code.Files(), GeneratedCode.Catalog);
        foreach (var place in Places)
            table.AddRow(await Row(workspace, place.What, place.File, place.After, strokes));
        return table;
    }

    private static async Task<string[]> Row(Workspace workspace, string what, string file, string after, int strokes)
    {
        var compilation = workspace.Compile();
        await workspace.With(compilation, new FlowAnalyzer()).GetAnalyzerDiagnosticsAsync();
        var tree = compilation.SyntaxTrees.First(tree => tree.FilePath.EndsWith(file, StringComparison.Ordinal));
        using var listener = new OwnTime();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var stroke = 0; stroke < strokes; stroke++)
        {
            var text = tree.GetText();
            var at = text.ToString().IndexOf(after, StringComparison.Ordinal) + after.Length;
            var typed = what == "unbalanced brace" ? (stroke % 2 == 0 ? "{" : "") : what == "signature" ? "int a" + stroke + ", " : " int n" + stroke + " = " + stroke + ";";
            var edited = what == "unbalanced brace" && stroke % 2 == 1 ? text.Replace(at, 1, "") : text.Replace(at, 0, typed);
            var next = Workspace.Parse(tree.FilePath, edited);
            compilation = compilation.ReplaceSyntaxTree(tree, next);
            tree = next;
            var analysis = workspace.With(compilation, new FlowAnalyzer());
            await analysis.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), null, CancellationToken.None);
        }

        var memory = GC.GetTotalMemory(forceFullCollection: true) / (double)before;
        var own = listener.Evaluations.Select(evaluation => evaluation.Milliseconds).ToList();
        return
        [
            what, $"{Cost.Median(own):N1}", $"{Cost.Percentile(own, 0.95):N1}", $"{listener.Evaluations.Max(evaluation => evaluation.Bodies)}",
            $"{listener.Evaluations.Count(evaluation => evaluation.IsReused)} of {own.Count}", $"{memory:N2}",
        ];
    }
}
