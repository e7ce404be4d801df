using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PurposeAnalyzers.Tests.Flows;

namespace PurposeAnalyzers.Tests.Rules;

/// <summary>
/// Only compilation-start and semantic-model actions: one symbol, operation or code-block action makes the driver bind every body of the project.
/// </summary>
public class RegisteredActionsTests
{
    public static TheoryData<string> Names() => [.. Analyzers.All().Select(analyzer => analyzer.GetType().Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Analyzer_Initialized_RegistersNothingThatBindsEveryBody(string name)
    {
        var analyzer = Analyzers.All().Single(candidate => candidate.GetType().Name == name);
        var context = new RecordingContext();
        analyzer.Initialize(context);
        var start = new RecordingStart(RuleHost.Compile("class C { }"));
        foreach (var action in context.Starts)
            action(start);

        Assert.NotEmpty(context.Starts);
        Assert.Empty(context.Others.Concat(start.Others));
        Assert.True(context.IsConcurrent);
        Assert.NotNull(context.GeneratedCode);
        Assert.False(context.GeneratedCode.Value.HasFlag(GeneratedCodeAnalysisFlags.ReportDiagnostics));
    }

    private sealed class RecordingContext : AnalysisContext
    {
        public List<Action<CompilationStartAnalysisContext>> Starts { get; } = [];
        public List<string> Others { get; } = [];
        public bool IsConcurrent { get; private set; }
        public GeneratedCodeAnalysisFlags? GeneratedCode { get; private set; }

        public override void EnableConcurrentExecution() => IsConcurrent = true;
        public override void ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags analysisMode) => GeneratedCode = analysisMode;
        public override void RegisterCompilationStartAction(Action<CompilationStartAnalysisContext> action) => Starts.Add(action);
        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) { }

        public override void RegisterAdditionalFileAction(Action<AdditionalFileAnalysisContext> action) => Others.Add("additional file");
        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => Others.Add("code block");
        public override void RegisterCodeBlockStartAction<T>(Action<CodeBlockStartAnalysisContext<T>> action) => Others.Add("code block start");
        public override void RegisterCompilationAction(Action<CompilationAnalysisContext> action) => Others.Add("compilation");
        public override void RegisterOperationAction(Action<OperationAnalysisContext> action, ImmutableArray<OperationKind> kinds) => Others.Add("operation");
        public override void RegisterOperationBlockAction(Action<OperationBlockAnalysisContext> action) => Others.Add("operation block");
        public override void RegisterOperationBlockStartAction(Action<OperationBlockStartAnalysisContext> action) => Others.Add("operation block start");
        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> kinds) => Others.Add("symbol");
        public override void RegisterSymbolStartAction(Action<SymbolStartAnalysisContext> action, SymbolKind kind) => Others.Add("symbol start");
        public override void RegisterSyntaxNodeAction<T>(Action<SyntaxNodeAnalysisContext> action, ImmutableArray<T> kinds) => Others.Add("syntax node");
        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => Others.Add("syntax tree");
    }

    private sealed class RecordingStart(Compilation compilation)
        : CompilationStartAnalysisContext(
            compilation,
            new AnalyzerOptions([new SampleText("/repo/purposes.json", RuleHost.Catalog), new SampleText("/repo/vendor.flows", "")],
                new SampleOptions(ImmutableDictionary<string, string>.Empty)),
            CancellationToken.None)
    {
        public List<string> Others { get; } = [];

        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) { }

        public override void RegisterAdditionalFileAction(Action<AdditionalFileAnalysisContext> action) => Others.Add("additional file");
        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => Others.Add("code block");
        public override void RegisterCodeBlockStartAction<T>(Action<CodeBlockStartAnalysisContext<T>> action) => Others.Add("code block start");
        public override void RegisterCompilationEndAction(Action<CompilationAnalysisContext> action) => Others.Add("compilation end");
        public override void RegisterOperationAction(Action<OperationAnalysisContext> action, ImmutableArray<OperationKind> kinds) => Others.Add("operation");
        public override void RegisterOperationBlockAction(Action<OperationBlockAnalysisContext> action) => Others.Add("operation block");
        public override void RegisterOperationBlockStartAction(Action<OperationBlockStartAnalysisContext> action) => Others.Add("operation block start");
        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> kinds) => Others.Add("symbol");
        public override void RegisterSymbolStartAction(Action<SymbolStartAnalysisContext> action, SymbolKind kind) => Others.Add("symbol start");
        public override void RegisterSyntaxNodeAction<T>(Action<SyntaxNodeAnalysisContext> action, ImmutableArray<T> kinds) => Others.Add("syntax node");
        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => Others.Add("syntax tree");
    }
}
