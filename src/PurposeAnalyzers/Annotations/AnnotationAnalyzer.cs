using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers.Annotations;

/// <summary>
/// PUR002, PUR003, PUR005, PUR006: what can be said about an annotation from declarations and the catalog alone. Semantic-model actions only: any symbol or
/// operation action would make the driver bind what nobody asked about.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AnnotationAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        NameIsNotInCatalog.Descriptor,
        AnnotationPermitsMoreThanCatalog.Descriptor,
        OverrideBreaksContract.Descriptor,
        AnnotationHasNoEffect.Descriptor);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            var session = new AnnotationSession(start.Compilation, start.Options);
            start.RegisterSemanticModelAction(session.Report);
        });
    }
}
