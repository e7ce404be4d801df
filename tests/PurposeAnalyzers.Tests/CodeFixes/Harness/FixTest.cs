using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using PurposeAnalyzers.Annotations;
using PurposeAnalyzers.Generator;
using PurposeAnalyzers.Tests.Flows;

namespace PurposeAnalyzers.Tests.CodeFixes;

/// <summary>A fix on the domain and the catalog of the flow samples, with generator and analyzers as the compiler runs them.</summary>
internal sealed class FixTest<TFix> : CSharpCodeFixTest<FlowAnalyzer, TFix, DefaultVerifier> where TFix : CodeFixProvider, new()
{
    private static readonly AnalyzerFileReference generator = new(typeof(PurposeCatalogGenerator).Assembly.Location, new LoadedAssemblies());

    public FixTest()
    {
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        CompilerDiagnostics = CompilerDiagnostics.Errors;
        MarkupOptions |= MarkupOptions.UseFirstDescriptor;
        TestBehaviors |= TestBehaviors.SkipGeneratedSourcesCheck;
        TestState.AdditionalReferences.AddRange(SampleReferences.All);
        SolutionTransforms.Add(Shared);
    }

    /// <summary>Informations that are not a test's subject; who wants one takes it out.</summary>
    public Dictionary<string, ReportDiagnostic> Silent { get; } = new() { ["PUR000"] = ReportDiagnostic.Suppress, ["PUR004"] = ReportDiagnostic.Suppress, ["PUR104"] = ReportDiagnostic.Suppress };

    public const string CatalogPath = "/repo/purposes.json";

    public static new Task Verify(string before, string after, string? key = null, Action<FixTest<TFix>>? more = null)
    {
        var test = new FixTest<TFix> { CodeActionEquivalenceKey = key };
        test.TestState.Sources.Add(("/0/Code.cs", before));
        test.FixedState.Sources.Add(("/0/Code.cs", after));
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        more?.Invoke(test);
        if (test.TestState.AdditionalFiles.Count == 0)
            test.ChangeCatalog(SampleFolder.Catalog, SampleFolder.Catalog);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The catalog of all projects before and after the fix.</summary>
    public void ChangeCatalog(string before, string after)
    {
        foreach (var state in TestState.AdditionalProjects.Values.Append<ProjectState>(TestState))
            state.AdditionalFiles.Add((CatalogPath, before));
        foreach (var state in FixedState.AdditionalProjects.Values.Append<ProjectState>(FixedState))
            state.AdditionalFiles.Add((CatalogPath, after));
    }

    /// <summary>Nothing is offered.</summary>
    public static Task VerifyNone(string code, Action<FixTest<TFix>>? more = null) => Verify(code, code, more: more);

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new FlowAnalyzer(), new NameAnalyzer(), new AnnotationAnalyzer()];

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.Parse);

    // The generator belongs to the projects, so that whoever asks for a compilation sees its constants.
    private Solution Shared(Solution solution, ProjectId main)
    {
        foreach (var id in solution.ProjectIds)
        {
            var options = solution.GetProject(id)!.CompilationOptions!;
            solution = solution.AddAnalyzerReference(id, generator)
                .WithProjectCompilationOptions(id, options.WithSpecificDiagnosticOptions(options.SpecificDiagnosticOptions.SetItems(Silent)));
        }

        return solution;
    }

    private sealed class LoadedAssemblies : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.Load(Path.GetFileNameWithoutExtension(fullPath));
    }
}
