using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Annotations;
using PurposeAnalyzers.Benchmarks.Generation;
using PurposeAnalyzers.Benchmarks.Measuring;
using Spectre.Console;

namespace PurposeAnalyzers.Benchmarks;

/// <summary>
/// Ours and others on the same code: processor time of an analysis above one with an empty analyzer, as a share of the compile; and what
/// the driver reports for the analyzers themselves. One that does not end in time is stopped, and what it spent until then is shown.
/// </summary>
internal static class Peers
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public static async Task<Table> Run(int lines, int runs)
    {
        var table = new Table().AddColumns("analyzers", "CPU above an empty one, ms", "share of compile", "times ours", "driver's report, ms");
        var workspace = new Workspace(new GeneratedCode(lines, 10, 40).Files(), GeneratedCode.Catalog);
        await Cost.Of(() => Task.FromResult(workspace.Compile().Emit(Stream.Null))); // cold
        var compile = (await Median(runs, () => Task.FromResult(workspace.Compile().Emit(Stream.Null)))).CpuMilliseconds;
        var floor = await Measure(workspace, new PeerAnalyzers("an empty analyzer", [new EmptyAnalyzer()], []), runs);
        var ours = await Measure(workspace, new PeerAnalyzers("PurposeAnalyzers", [new FlowAnalyzer(), new AnnotationAnalyzer()], []), runs);
        table.AddRow(Row("PurposeAnalyzers", ours, floor, compile, ours));
        foreach (var peer in All())
            table.AddRow(Row(peer.Name, await Measure(workspace, peer, runs), floor, compile, ours));
        return table;
    }

    private static IEnumerable<PeerAnalyzers> All()
    {
        yield return PeerAnalyzers.Load("NetAnalyzers", "NetAnalyzers, CA3001-CA3012", "CA3001", "CA3002", "CA3003", "CA3004", "CA3005", "CA3006", "CA3007", "CA3008", "CA3009", "CA3010", "CA3011", "CA3012");
        yield return PeerAnalyzers.Load("SonarAnalyzer", "SonarAnalyzer.CSharp 9.32", "S");
        yield return PeerAnalyzers.Load("SecurityCodeScan", "Security Code Scan 5.6.7", "SCS");
    }

    private static string[] Row(string name, Spent peer, Spent floor, double compile, Spent ours)
    {
        var own = Math.Max(0, peer.Cpu - floor.Cpu);
        var least = Math.Max(1, ours.Cpu - floor.Cpu);
        return [name, (peer.Ended ? "" : "stopped after ") + $"{own:N0}", $"{own / compile:P1}", $"{own / least:N1}", peer.Ended ? $"{peer.Reported:N0}" : "-"];
    }

    private readonly record struct Spent(double Cpu, double Reported, bool Ended);

    private static async Task<Spent> Measure(Workspace workspace, PeerAnalyzers peer, int runs)
    {
        await Once(workspace, peer); // cold
        var all = new List<Spent>();
        for (var run = 0; run < runs; run++)
        {
            all.Add(await Once(workspace, peer));
            if (!all[run].Ended)
                break;
        }

        return all.OrderBy(spent => spent.Cpu).ElementAt(all.Count / 2);
    }

    private static async Task<Spent> Once(Workspace workspace, PeerAnalyzers peer)
    {
        var compilation = workspace.Compile("Peers" + Guid.NewGuid().ToString("N"));
        var analysis = workspace.With(compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(peer.Severities)), peer.Analyzers);
        using var patience = new CancellationTokenSource(Patience);
        AnalysisResult? result = null;
        var cost = await Cost.Of(async () =>
        {
            try
            {
                result = await analysis.GetAnalysisResultAsync(patience.Token);
            }
            catch (OperationCanceledException) when (patience.IsCancellationRequested)
            {
            }
        });
        return new(cost.CpuMilliseconds, result?.AnalyzerTelemetryInfo.Values.Sum(info => info.ExecutionTime.TotalMilliseconds) ?? 0, result is not null);
    }

    private static async Task<Cost> Median(int runs, Func<Task> work)
    {
        var costs = new List<Cost>();
        for (var run = 0; run < runs; run++)
            costs.Add(await Cost.Of(work));
        return costs.OrderBy(cost => cost.CpuMilliseconds).ElementAt(runs / 2);
    }
}
