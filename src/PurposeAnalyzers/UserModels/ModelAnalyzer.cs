using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Flow.Models.Notation;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers.UserModels;

/// <summary>PUR008: lines of the user's own .flows files. Reported by the first file that is analysed, since only semantic-model actions are registered.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(ModelLineIsNotUnderstood.Descriptor);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.RegisterCompilationStartAction(start =>
        {
            if (!ModelFiles.AnyIn(start.Options))
                return;
            var reported = 0;
            start.RegisterSemanticModelAction(file =>
            {
                if (Interlocked.Exchange(ref reported, 1) == 0)
                    Report(file);
            });
        });
    }

    private static void Report(SemanticModelAnalysisContext context)
    {
        foreach (var file in ModelFiles.Read(context.Options, context.SemanticModel.Compilation, context.CancellationToken))
        {
            foreach (var fault in file.Faults.Concat(UnresolvedRows.In(file, context.SemanticModel.Compilation)))
                context.ReportDiagnostic(Diagnostic.Create(ModelLineIsNotUnderstood.Descriptor, LocationOf(fault.Position), fault.Message));
        }
    }

    private static Location LocationOf(ModelPosition at) => FileLocation.Of(at.Path, at.Line, at.Column, at.Length);
}
