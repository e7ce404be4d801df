using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Annotations;
using PurposeAnalyzers.Benchmarks.Generation;
using PurposeAnalyzers.Benchmarks.Measuring;
using Spectre.Console;

namespace PurposeAnalyzers.Benchmarks;

/// <summary>The most memory that a compile needed, with our analyzers and without, each in a process of its own.</summary>
internal static class PeakMemory
{
    public static async Task<Table> Run(int[] sizes)
    {
        var table = new Table().AddColumns("lines", "peak without, MB", "peak with, MB", "with / without");
        foreach (var size in sizes)
        {
            var (without, with) = (await Child(size, isAnalysed: false), await Child(size, isAnalysed: true));
            table.AddRow($"{size:N0}", $"{without:N0}", $"{with:N0}", $"{with / without:N2}");
        }

        return table;
    }

    /// <summary>What the child process does: prints its peak in megabytes.</summary>
    public static async Task Compile(int lines, bool isAnalysed)
    {
        var workspace = new Workspace(new GeneratedCode(lines, 10, 40).Files(), GeneratedCode.Catalog);
        var compilation = workspace.Compile();
        if (isAnalysed)
            await workspace.With(compilation, new FlowAnalyzer(), new AnnotationAnalyzer()).GetAllDiagnosticsAsync();
        else
            await workspace.With(compilation, new EmptyAnalyzer()).GetAllDiagnosticsAsync();
        compilation.Emit(Stream.Null);
        Console.WriteLine((Process.GetCurrentProcess().PeakWorkingSet64 / 1e6).ToString(CultureInfo.InvariantCulture));
    }

    private static async Task<double> Child(int lines, bool isAnalysed)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [typeof(PeakMemory).Assembly.Location, "--peak-of", $"{lines}", .. isAnalysed ? ["--analysed"] : Array.Empty<string>()]) { RedirectStandardOutput = true };
        if (!Path.GetFileNameWithoutExtension(start.FileName).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
            start.ArgumentList.RemoveAt(0); // started by its own host
        using var child = Process.Start(start)!;
        var said = await child.StandardOutput.ReadToEndAsync();
        await child.WaitForExitAsync();
        return double.Parse(said.Trim(), CultureInfo.InvariantCulture);
    }
}
