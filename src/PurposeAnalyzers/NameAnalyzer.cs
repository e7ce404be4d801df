using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers;

/// <summary>
/// PUR004 by name. An analyzer of its own, since it has infos only: a compiler that shows none does not even start it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NameAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(new MemberLooksLikePersonalData().Descriptor);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            var analysis = FlowAnalysis.Of(start.Compilation, start.Options);
            start.RegisterSemanticModelAction(analysis.ReportNames);
        });
    }
}
