using System.CommandLine;
using PurposeAnalyzers.Benchmarks;
using Spectre.Console;

// Prints tables of ratios; every ratio is of figures measured in this one run.

var quick = new Option<bool>("--quick") { Description = "Smaller sizes and fewer runs." };
var only = new Option<string[]>("--only") { Description = "Some of the tables: once, compile, memory, growth, calls, keys, peers.", AllowMultipleArgumentsPerToken = true };
var peakOf = new Option<int>("--peak-of") { Hidden = true };
var analysed = new Option<bool>("--analysed") { Hidden = true };
var root = new RootCommand("What the analyzers cost.") { quick, only, peakOf, analysed };
root.SetAction(async (result, _) =>
{
    if (result.GetValue(peakOf) is > 0 and var lines)
    {
        await PeakMemory.Compile(lines, result.GetValue(analysed));
        return;
    }

    var isQuick = result.GetValue(quick);
    var runs = isQuick ? 3 : 5;
    (string Name, Func<Task<Table>> Make)[] tables =
    [
        ("once", OncePerProcess.Run),
        ("compile", () => CompileCost.Run(isQuick ? [10_000, 100_000] : [10_000, 100_000, 300_000, 1_000_000], [0, 10, 100], runs)),
        ("memory", () => PeakMemory.Run(isQuick ? [100_000] : [100_000, 300_000])),
        ("growth", () => Growth.Run(100_000, [10, 40, 160, 640], runs)),
        ("calls", () => CallSites.Run([10, 100, 1_000, 10_000], runs)),
        ("keys", () => Keystrokes.Run(isQuick ? 100_000 : 300_000, 100)),
        ("peers", () => Peers.Run(isQuick ? 10_000 : 300_000, isQuick ? 1 : 3)),
    ];
    var asked = result.GetValue(only) ?? [];
    foreach (var (name, make) in tables.Where(table => asked.Length == 0 || asked.Contains(table.Name)))
    {
        Console.WriteLine(name);
        AnsiConsole.Write(await make());
    }
});
return await root.Parse(args).InvokeAsync();
