using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PurposeAnalyzers.Benchmarks.Generation;
using PurposeAnalyzers.Benchmarks.Measuring;
using Spectre.Console;

namespace PurposeAnalyzers.Benchmarks;

/// <summary>What a typed character costs, by where it is typed; and memory after all of them against memory before.</summary>
/// <remarks>Own: the thread that evaluates. Request: all processor time of asking for the edited file's diagnostics, above what an empty analyzer takes for it.</remarks>
internal static class Keystrokes
{
    private static readonly Edit[] Edits =
    [
        new("untouched body", "Service.cs", "var total = 0m;", stroke => $" int n{stroke} = {stroke};"),
        new("body with labelled flows", "PersonWork0.cs", "var lines = new List<string>();", stroke => $" int n{stroke} = {stroke};"),
        new("signature", "Service.cs", "public string Describe(", stroke => $"int a{stroke}, "),
        new("labelled declaration", "Person0.cs", "public class Person0\n{", stroke => $" public int n{stroke};"),
        new("unbalanced brace", "Service.cs", "switch (", stroke => stroke % 2 == 0 ? "{" : "}"),
        new("catalog", "", "", _ => ""),
    ];

    /// <param name="After">Behind this text in the first file whose path ends in <paramref name="File"/>; no file: in the catalog.</param>
    private sealed record Edit(string What, string File, string After, Func<int, string> Typed);

    public static async Task<Table> Run(int lines, int strokes)
    {
        var table = new Table().AddColumns("edited", "own p50, ms", "own p95, ms", "request p50, ms", "allocated p50, KB", "bodies bound", "answer kept", "memory after / before");
        var files = new GeneratedCode(lines, 10, 40).Files();
        foreach (var edit in Edits)
            table.AddRow(await Row(new Workspace(files, GeneratedCode.Catalog), edit, strokes));
        return table;
    }

    private static async Task<string[]> Row(Workspace workspace, Edit edit, int strokes)
    {
        var compilation = workspace.Compile();
        var tree = compilation.SyntaxTrees.First(tree => tree.FilePath.EndsWith(edit.File, StringComparison.Ordinal));
        await Ask(workspace.With(compilation, new FlowAnalyzer()), tree);
        using var listener = new OwnTime();
        var (requests, before) = (new List<double>(), 0L);
        for (var stroke = -3; stroke < strokes; stroke++)
        {
            if (stroke == 0) // warm
            {
                listener.Evaluations.Clear();
                requests.Clear();
                before = GC.GetTotalMemory(forceFullCollection: true);
            }

            var asked = workspace;
            if (edit.File.Length > 0)
                (compilation, tree) = Typed(compilation, tree, edit, stroke);
            else
                asked = workspace.WithCatalog(GeneratedCode.Catalog.Replace("\"1\"", $"\"1.{stroke}\"", StringComparison.Ordinal));
            var empty = await Cost.OfOneOfMany(() => Ask(asked.With(compilation, new EmptyAnalyzer()), tree));
            var ours = await Cost.OfOneOfMany(() => Ask(asked.With(compilation, new FlowAnalyzer()), tree));
            requests.Add(ours.CpuMilliseconds - empty.CpuMilliseconds);
        }

        var memory = GC.GetTotalMemory(forceFullCollection: true) / (double)before;
        var own = listener.Evaluations;
        return
        [
            edit.What, $"{Cost.Median(own.Select(item => item.Milliseconds)):N1}", $"{Cost.Percentile(own.Select(item => item.Milliseconds), 0.95):N1}", $"{Cost.Median(requests):N1}",
            $"{Cost.Median(own.Select(item => item.AllocatedKilobytes)):N0}", $"{own.Max(item => item.Bodies)}", $"{own.Count(item => item.IsReused)} of {own.Count}", $"{memory:N2}",
        ];
    }

    private static (Compilation Compilation, SyntaxTree Tree) Typed(Compilation compilation, SyntaxTree tree, Edit edit, int stroke)
    {
        var text = tree.GetText();
        var at = text.ToString().IndexOf(edit.After, StringComparison.Ordinal) + edit.After.Length;
        var next = Workspace.Parse(tree.FilePath, text.WithChanges(new TextChange(new TextSpan(at, 0), edit.Typed(Math.Abs(stroke)))));
        return (compilation.ReplaceSyntaxTree(tree, next), next);
    }

    private static Task Ask(CompilationWithAnalyzers analysis, SyntaxTree tree) =>
        analysis.GetAnalyzerSemanticDiagnosticsAsync(analysis.Compilation.GetSemanticModel(tree), null, CancellationToken.None);
}
