using System.Diagnostics;
using Microsoft.CodeAnalysis;
using PurposeAnalyzers;
using PurposeAnalyzers.Flow;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Benchmarks.Generation;
using PurposeAnalyzers.Benchmarks.Measuring;

var lines = int.Parse(args[0]);
var code = new GeneratedCode(lines, int.Parse(args[1]), int.Parse(args[2]));
var files = code.Files();
Console.WriteLine($"{files.Count} files {files.Sum(f => GeneratedCode.LinesOf(f.Text))} lines");
var workspace = new Workspace(files, GeneratedCode.Catalog);
var catalog = CatalogReader.Read([new CatalogFile("purposes.json", GeneratedCode.Catalog)]).Catalog;
for (var run = 0; run < 4; run++)
{
    var compilation = workspace.Compile();
    foreach (var t in compilation.SyntaxTrees) t.GetRoot();
    compilation.GetDeclarationDiagnostics();
    GC.Collect();
    var at = Process.GetCurrentProcess().TotalProcessorTime;
    var watch = Stopwatch.StartNew();
    var session = new FlowSession(compilation, catalog, BuiltInModels.Models, default);
    Console.WriteLine($"session {watch.ElapsedMilliseconds} ms, cpu {(Process.GetCurrentProcess().TotalProcessorTime - at).TotalMilliseconds} bound {session.BoundBodies} flows {session.Flows.Count}");
}
