using System.CommandLine;
using PurposeAnalyzers.Benchmarks;
using Spectre.Console;

// Prints tables of ratios; every ratio is of figures measured in this one run.

var quick = new Option<bool>("--quick") { Description = "Smaller sizes and fewer runs." };
var only = new Option<string[]>("--only") { Description = "Some of the tables: once, compile, memory, growth, calls, keys, peers.", AllowMultipleArgumentsPerToken = true };
var sizes = new Option<int[]>("--lines") { Description = "Sizes of the generated code, instead of the usual ones.", AllowMultipleArgumentsPerToken = true };
var peakOf = new Option<int>("--peak-of") { Hidden = true };
var analysed = new Option<bool>("--analysed") { Hidden = true };
var root = new RootCommand("What the analyzers cost.") { quick, only, sizes, peakOf, analysed };
root.SetAction(async (result, _) =>
{
    if (result.GetValue(peakOf) is > 0 and var peak)
    {
        await PeakMemory.Compile(peak, result.GetValue(analysed));
        return;
    }

    var isQuick = result.GetValue(quick);
    var runs = isQuick ? 3 : 5;
    var lines = result.GetValue(sizes) is { Length: > 0 } given ? given : null;
    (string Name, Func<Task<Table>> Make)[] tables =
    [
        ("once", OncePerProcess.Run),
        ("compile", () => CompileCost.Run(lines ?? (isQuick ? [10_000, 100_000] : [10_000, 100_000, 300_000, 1_000_000]), [0, 10, 100], runs)),
        ("memory", () => PeakMemory.Run(lines ?? (isQuick ? [100_000] : [100_000, 300_000]))),
        ("growth", () => Growth.Run(100_000, [10, 40, 160, 640], runs)),
        ("calls", () => CallSites.Run([10, 100, 1_000, 10_000], runs)),
        ("keys", () => Keystrokes.Run(lines?[0] ?? (isQuick ? 100_000 : 300_000), isQuick ? 30 : 100)),
        ("peers", () => Peers.Run(lines?[0] ?? (isQuick ? 10_000 : 300_000), isQuick ? 1 : 3)),
    ];
    var asked = result.GetValue(only) ?? [];
    foreach (var (name, make) in tables.Where(table => asked.Length == 0 || asked.Contains(table.Name)))
    {
        Console.WriteLine(name);
        AnsiConsole.Write(await make());
    }
});
return await root.Parse(args).InvokeAsync();
