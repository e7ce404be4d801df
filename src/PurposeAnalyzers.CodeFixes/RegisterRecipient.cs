using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PurposeAnalyzers.Editing;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models.Vendors;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers;

// A third party that is meant to have the data is written into the catalog, with what it is given and for what:
//
//   crm.example, EmailAddress for CustomerSupport     PUR301     "CrmExample": { "kind": "partner", "purposes": ["CustomerSupport"], ... }
//   Stripe is listed without PhoneNumber              PUR302     "categories": ["EmailAddress", "PhoneNumber"]

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RegisterRecipient : ProvenFix
{
    private const string Unlisted = "PUR301";

    public RegisterRecipient() : base(Unlisted, "PUR302")
    {
    }

    public override FixAllProvider GetFixAllProvider() => new CatalogFixAll(
        "Write all recipients into the catalog", nameof(RegisterRecipient), (document, diagnostic, cancellation) => Task.FromResult(Fix(document.Project, diagnostic, cancellation).Edit));

    private protected override Task<IEnumerable<Proposal>> ProposalsAsync(FaultyPlace place)
    {
        var (title, edit) = Fix(place.Project, place.Diagnostic, place.Cancellation);
        return Task.FromResult(edit is null ? Enumerable.Empty<Proposal>() : new[] { edit.Propose(title, place.Project) });
    }

    private static (string Title, CatalogEdit? Edit) Fix(Project project, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (FlowProperties.Of(diagnostic, FlowProperties.Recipient) is not { } recipient)
            return ("", null);
        var labels = FlowProperties.LabelsOf(diagnostic);
        return diagnostic.Id == Unlisted
            ? Listed(project, recipient, labels, diagnostic, cancellation)
            : ("Let " + recipient + " receive " + Categories(labels), Approved(project, recipient, labels, diagnostic, cancellation));
    }

    private static (string Title, CatalogEdit? Edit) Listed(Project project, string recipient, IReadOnlyList<Label> labels, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var vendor = VendorTable.BuiltIn.Vendors.FirstOrDefault(known => known.Recipient == recipient);
        var name = EntryIdentifier(recipient);
        var hosts = vendor is null ? new[] { recipient } : vendor.Hosts.Select(host => host.Text).ToArray();
        var entry = RecipientText.Entry(diagnostic, vendor?.Assemblies.Select(assembly => assembly.Text) ?? Array.Empty<string>(), hosts);
        var edit = CatalogEdit.Of(
            project, file => CatalogText.WithMember(file.Text, new[] { "recipients" }, name, entry),
            $"Write \"{name}\": {entry} under \"recipients\" in purposes.json", cancellation);
        return ("List " + recipient + " in the catalog as " + name, edit is not null && IsApproved(edit.After(project, cancellation), name, labels, diagnostic) ? edit : null);
    }

    /// <summary>The smallest addition to its entry after which all of the data may be handed over.</summary>
    private static CatalogEdit? Approved(Project project, string recipient, IReadOnlyList<Label> labels, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var categories = labels.Select(label => label.Category).Distinct().ToList();
        var purposes = RecipientText.PurposesOf(diagnostic);
        var row = "{ \"purposes\": " + RecipientText.List(purposes) + ", \"categories\": " + RecipientText.List(categories) + " }";
        var changes = new Func<string, string?>[]
        {
            text => WithItems(text, recipient, "categories", categories),
            text => WithItems(text, recipient, "purposes", purposes),
            text => WithItems(text, recipient, "categories", categories) is { } half ? WithItems(half, recipient, "purposes", purposes) : null,
            text => CatalogText.WithValue(text, new[] { "recipients", recipient, "receives" }, row),
        };
        return changes
            .Select(change => CatalogEdit.Of(project, file => change(file.Text), $"Add {Categories(labels)} to \"{recipient}\" under \"recipients\" in purposes.json", cancellation))
            .FirstOrDefault(edit => edit is not null && IsApproved(edit.After(project, cancellation), recipient, labels, diagnostic));
    }

    private static string? WithItems(string text, string recipient, string list, IEnumerable<string> names)
    {
        string? changed = null;
        foreach (var name in names)
            changed = CatalogText.WithItem(changed ?? text, new[] { "recipients", recipient, list }, name) ?? changed;
        return changed;
    }

    private static bool IsApproved(PolicyCatalog catalog, string recipient, IReadOnlyList<Label> labels, Diagnostic diagnostic)
    {
        var inForce = FlowProperties.NamesOf(diagnostic, FlowProperties.Purposes);
        return catalog.Recipients.TryGetValue(recipient, out var entry)
            && labels.All(label => RecipientApproval.Of(catalog, entry, label, inForce) == Approval.Approved);
    }

    private static string Categories(IEnumerable<Label> labels) => string.Join(", ", labels.Select(label => label.Category).Distinct());

    /// <summary>"api.crm.example" becomes ApiCrmExample, "Block (Square)" BlockSquare.</summary>
    private static string EntryIdentifier(string recipient)
    {
        var words = recipient.Split(recipient.Where(letter => !char.IsLetterOrDigit(letter)).Distinct().ToArray(), StringSplitOptions.RemoveEmptyEntries);
        var name = string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
        return name.Length > 0 && char.IsDigit(name[0]) ? "_" + name : name;
    }
}
