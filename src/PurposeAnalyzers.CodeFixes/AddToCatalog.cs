using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Annotations;
using PurposeAnalyzers.Editing;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers;

// A name that is right and that the catalog lacks goes into purposes.json, comments and layout kept:
//
//   [ProcessesFor("Surveys")]          PUR002     "purposes": { ..., "Surveys": {} }
//   [ProcessesFor(Purpose.Surveys)]    CS0117     the same

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddToCatalog : ProvenFix
{
    public AddToCatalog() : base(NameIsNotInCatalog.Descriptor.Id, ChangeToNearestName.MissingMember)
    {
    }

    public override FixAllProvider GetFixAllProvider() => new CatalogFixAll("Add all names to the catalog", nameof(AddToCatalog), EditAsync);

    private protected override async Task<IEnumerable<Proposal>> ProposalsAsync(FaultyPlace place) =>
        await EditAsync(place.Document, place.Diagnostic, place.Cancellation).ConfigureAwait(false) is { } edit
            ? new[] { edit.Propose($"Add {NameOf(edit)} to {FileOf(edit)}", place.Project) }
            : Enumerable.Empty<Proposal>();

    private static async Task<CatalogEdit?> EditAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var (kind, name) = diagnostic.Id == ChangeToNearestName.MissingMember
            ? await MissingConstantAsync(document, diagnostic, cancellation).ConfigureAwait(false)
            : (FlowProperties.Of(diagnostic, NameIsNotInCatalog.EntryKindProperty), FlowProperties.Of(diagnostic, NameIsNotInCatalog.NameProperty));
        if (name is not { Length: > 0 } || !Enum.TryParse<EntryKind>(kind, out var entry))
            return null;
        var section = entry switch { EntryKind.Purpose => "purposes", EntryKind.Category => "categories", _ => "recipients" };
        var value = entry == EntryKind.Recipient ? "{ \"kind\": \"partner\", \"categories\": [] }" : "{}";
        return CatalogEdit.Of(
            document.Project, file => CatalogText.WithMember(file.Text, new[] { section }, name, value),
            $"Write {CatalogText.Quoted(name)}: {value} under {CatalogText.Quoted(section)} in purposes.json", cancellation);
    }

    private static async Task<(string? Kind, string? Name)> MissingConstantAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax access } name
            && model is not null && model.GetSymbolInfo(access.Expression, cancellation).Symbol is INamedTypeSymbol type && GeneratedName.KindOf(type) is { } kind
            ? (kind.ToString(), name.Identifier.ValueText)
            : (null, null);
    }

    private static string NameOf(CatalogEdit edit) => edit.ByHand.Split('"')[1];

    private static string FileOf(CatalogEdit edit) => edit.Path.Substring(edit.Path.LastIndexOfAny(new[] { '/', '\\' }) + 1);
}
