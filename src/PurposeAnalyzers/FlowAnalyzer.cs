using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers;

/// <summary>
/// All rules about flows of labelled data. The engine runs once per compilation, for the first file that asks; each file then
/// reports its share. Semantic-model actions only: any other kind would make the driver bind every body.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FlowAnalyzer : DiagnosticAnalyzer
{
    internal static readonly ImmutableArray<FlowRule> Rules = ImmutableArray.Create<FlowRule>(
        new MemberLooksLikePersonalData(),
        new DataUsedForUndeclaredPurpose(),
        new PurposeNeedsConsent(),
        new UnlabelledMemberReceivesData(),
        new LabelDoesNotCoverData(),
        new DataUsedWithoutPurpose(),
        new ForbiddenDataReachesStorage(),
        new ClearDataReachesStorage(),
        new ForbiddenDataReachesLog(),
        new DataHandedToUnapprovedThirdParty(),
        new RecipientNotApprovedForData(),
        new RecipientCannotBeDetermined(),
        new DisclosureWithoutCheck(),
        new RightsHandlerBeforeIdentity());

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        Rules.Select(rule => rule.Descriptor).Append(AnalysisRan.Descriptor).Append(StoredDataHasNoRightsHandler.Descriptor).Append(RightsHandlerMissesMember.Descriptor).ToImmutableArray();

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            var analysis = FlowAnalysis.Of(start.Compilation, start.Options);
            start.RegisterSemanticModelAction(analysis.Report);
        });
    }
}
