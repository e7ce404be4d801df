using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Editing;
using PurposeAnalyzers.Flow.Rights;
using PurposeAnalyzers.Flow.Symbols;
using PurposeAnalyzers.Rights;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers;

// A handler of a right gets the members that it misses, beside those that it has:
//
//   [Exports]      new { lead.Email }                  PUR402     new { lead.Email, lead.Phone }
//   [Corrects]     lead.Email = change.Email;          PUR402     lead.Email = change.Email;
//                                                                 lead.Phone = change.Phone;
//   [Erases]       lead.Email = "";                    PUR402     lead.Email = "";
//                                                                 lead.Phone = null;
//   [StopsUse]                                         PUR402     lead.AcceptsNews = false;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CompleteHandler : ProvenFix
{
    public CompleteHandler() : base("PUR402")
    {
    }

    private protected override Task<IEnumerable<Proposal>> ProposalsAsync(FaultyPlace place) => Task.FromResult(Proposals(place));

    private static IEnumerable<Proposal> Proposals(FaultyPlace place)
    {
        if (place.Node.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } method || place.Model.GetDeclaredSymbol(method, place.Cancellation) is not IMethodSymbol symbol
            || !Enum.TryParse<DataRight>(FlowProperties.Of(place.Diagnostic, FlowProperties.Right), out var right))
            yield break;
        foreach (var type in TypesOf(symbol, right))
        {
            if (MissedMember.Of(type, FlowProperties.LabelsOf(place.Diagnostic)) is not { } members)
                continue;
            var edits = right == DataRight.Export
                ? new ExportEdit(place, method, type, members).Edits()
                : new ChangeEdit(place, method, type, members, right).Edits();
            foreach (var edit in edits)
                yield return edit;
        }
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(IMethodSymbol method, DataRight right) =>
        from declared in Inheritance.Chain(method)
        from annotation in AnnotationReader.Of(declared)
        where DataRights.Of(annotation.Kind) == right && annotation.Data.ConstructorArguments.Length == 1
        let type = annotation.Data.ConstructorArguments[0].Value as INamedTypeSymbol
        where type is not null
        select type;
}
