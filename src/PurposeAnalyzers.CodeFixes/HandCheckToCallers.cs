using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Annotations;
using PurposeAnalyzers.Editing;
using PurposeAnalyzers.Flow.Catalog;

namespace PurposeAnalyzers;

// The check is the duty of whoever calls, in any assembly:
//
//   [ProcessesFor(Purpose.Newsletter)]                                    [CheckedByCaller]
//   public void Send(Customer c) => mail(c.Email);      PUR105            [ProcessesFor(Purpose.Newsletter)]
//                                                                         public void Send(Customer c) => mail(c.Email);

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class HandCheckToCallers : ProvenFix
{
    public HandCheckToCallers() : base("PUR105", "PUR304", "PUR403")
    {
    }

    private protected override Task<IEnumerable<Proposal>> ProposalsAsync(FaultyPlace place)
    {
        var proposal = place.Node.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>() is { } method && place.Model.GetDeclaredSymbol(method) is IMethodSymbol symbol
            ? AttributeEdit.Propose(
                $"Leave the check to the callers of {(symbol.MethodKind == MethodKind.Constructor ? symbol.ContainingType.Name : symbol.Name)}", "", place.Document, method,
                place.Annotations.Of("CheckedByCaller", EntryKind.Purpose, Enumerable.Empty<string>()))
            : null;
        return Task.FromResult(proposal is null ? Enumerable.Empty<Proposal>() : new[] { proposal });
    }
}
