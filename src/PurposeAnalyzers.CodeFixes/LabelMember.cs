using System.Composition;
using Microsoft.CodeAnalysis;
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
public sealed class LabelMember : ProvenFix
{
    internal const string Uncovered = "PUR103";

    public LabelMember() : base("PUR004", "PUR102", Uncovered)
    {
    }

    public override FixAllProvider GetFixAllProvider() => SpreadLabels.Instance;

    private protected override async Task<IEnumerable<Proposal>> ProposalsAsync(FaultyPlace place) =>
        await LabelEdit.OfAsync(place.Diagnostic, place.Project, place.Cancellation).ConfigureAwait(false) is { } edit
            ? new[] { new Proposal(edit.Title, "", cancellation => LabelEdit.ApplyAsync(place.Project.Solution, new[] { edit }, cancellation), Promise.Gone) }
            : Enumerable.Empty<Proposal>();
}
