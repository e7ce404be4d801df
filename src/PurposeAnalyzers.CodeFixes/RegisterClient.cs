using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Annotations;
using PurposeAnalyzers.Editing;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers;

// A client whose address nothing tells becomes a recipient of its own: an entry in the catalog, and the annotation that names it.
//
//   class CrmClient(HttpClient http) { ... }     PUR303     "Crm": { "kind": "partner", "purposes": ["CustomerSupport"], "categories": ["EmailAddress"] }
//                                                           [DisclosesTo(Recipient.Crm)]
//                                                           class CrmClient(HttpClient http) { ... }

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RegisterClient : ProvenFix
{
    private static readonly string[] suffixes = { "HttpClient", "ApiClient", "Client", "Gateway", "Service", "Api" };

    public RegisterClient() : base("PUR303")
    {
    }

    /// <summary>To whom data may be given is decided client by client.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    private protected override Task<IEnumerable<Proposal>> ProposalsAsync(FaultyPlace place)
    {
        if (place.Node is not TypeDeclarationSyntax client || !place.Project.Solution.Workspace.CanApplyChange(ApplyChangesKind.ChangeAdditionalDocument))
            return Task.FromResult(Enumerable.Empty<Proposal>());
        var name = NameFor(client.Identifier.ValueText);
        var entry = RecipientText.Entry(place.Diagnostic, Array.Empty<string>(), Array.Empty<string>());
        var edit = CatalogEdit.Of(place.Project, file => CatalogText.WithMember(file.Text, new[] { "recipients" }, name, entry), "", place.Cancellation);
        return Task.FromResult(edit is null ? Enumerable.Empty<Proposal>() : new[]
        {
            new Proposal($"List {name} in the catalog, and say that {client.Identifier.ValueText} discloses to it", "", cancellation => ApplyAsync(place, client, name, edit, cancellation)),
        });
    }

    // The constant exists once the catalog has the entry.
    private static async Task<Solution> ApplyAsync(FaultyPlace place, TypeDeclarationSyntax client, string name, CatalogEdit edit, CancellationToken cancellation)
    {
        var solution = edit.Apply(place.Project.Solution);
        var document = solution.GetDocument(place.Document.Id)!;
        return await document.Project.GetCompilationAsync(cancellation).ConfigureAwait(false) is { } compilation
            && new AnnotationSyntax(document, compilation).Of("DisclosesTo", EntryKind.Recipient, new[] { name }) is { } attribute
            ? await AttributeEdit.ApplyAsync(document, client, attribute, null, cancellation).ConfigureAwait(false)
            : solution;
    }

    private static string NameFor(string client)
    {
        var suffix = suffixes.FirstOrDefault(known => client.EndsWith(known, StringComparison.Ordinal) && client.Length > known.Length);
        return client.Substring(0, client.Length - (suffix?.Length ?? 0));
    }
}
