using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PurposeAnalyzers.Editing;

namespace PurposeAnalyzers;

// A member gets the label of what flows into it:
//
//   public string Mail { get; set; }      PUR102     [PersonalData(Category = DataCategory.EmailAddress)]
//                                                    public string Mail { get; set; }
//
//   [PersonalData(Category = DataCategory.Name)]         PUR103, receiving an address and a name
//   public string Text { get; set; }                     [PersonalData(Category = DataCategory.PersonalInfo)]
//
// For all occurrences it goes on where a label carries the data further: see SpreadLabels.

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class LabelMember : CodeFixProvider
{
    internal const string Uncovered = "PUR103";

    private const string LooksPersonal = "PUR004";
    private const string Unlabelled = "PUR102";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(LooksPersonal, Unlabelled, Uncovered);

    public override FixAllProvider GetFixAllProvider() => SpreadLabels.Instance;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.Document.Project;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await LabelEdit.OfAsync(diagnostic, project, context.CancellationToken).ConfigureAwait(false) is not { } edit)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(
                    edit.Title,
                    cancellation => LabelEdit.ApplyAsync(project.Solution, new[] { edit }, cancellation),
                    equivalenceKey: nameof(LabelMember)),
                diagnostic);
        }
    }
}
