using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PurposeAnalyzers.Checking;
using PurposeAnalyzers.Editing;

namespace PurposeAnalyzers;

// Code asks before it uses or hands over the data, or answers for it: by the member or method that knows, found on the person's own
// type or in scope.
//
//   mail.Send(c.Email);                                  PUR105     if (!c.AcceptsNews) return;
//                                                                   mail.Send(c.Email);
//   foreach (var c in all) mail.Send(c.Email);           PUR105     foreach (var c in all.Where(c => c.AcceptsNews)) ...
//   Task Share(Customer c) => sisters.Tell(c.Email);     PUR304     => !c.SharingStopped ? sisters.Tell(c.Email) : Task.CompletedTask
//   return Json(customers.Get(id));                      PUR403     identity.Require(id);
//                                                                   return Json(customers.Get(id));

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CheckFirst : ProvenFix
{
    private const int Tried = 8;

    public CheckFirst() : base("PUR105", "PUR304", "PUR403")
    {
    }

    private protected override Task<IEnumerable<Proposal>> ProposalsAsync(FaultyPlace place)
    {
        var proposals = AskedQuestion.Of(place.Diagnostic) is { } question
            ? new EvidenceSearch(place, question).Find().SelectMany(evidence => new GuardPlacement(place, question, evidence).Proposals())
            : Enumerable.Empty<Proposal>();
        return Task.FromResult(proposals.Take(Tried));
    }
}
