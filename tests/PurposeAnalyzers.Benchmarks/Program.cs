using System.CommandLine;
using PurposeAnalyzers.Benchmarks;
using Spectre.Console;

// Prints tables of ratios; every ratio is of figures measured in this one run.

var quick = new Option<bool>("--quick") { Description = "Smaller sizes and fewer runs: a minute instead of ten." };
var root = new RootCommand("What the analyzers cost.") { quick };
root.SetAction(async (result, _) =>
{
    var isQuick = result.GetValue(quick);
    AnsiConsole.Write(await CompileCost.Run(isQuick ? [10_000, 100_000] : [10_000, 100_000, 300_000, 1_000_000], [0, 10, 100], isQuick ? 3 : 5));
    AnsiConsole.Write(await CallSites.Run([10, 100, 1_000, 10_000], isQuick ? 3 : 5));
    AnsiConsole.Write(await Keystrokes.Run(isQuick ? 100_000 : 300_000, 100));
});
return await root.Parse(args).InvokeAsync();
