using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PurposeAnalyzers.Editing;
using PurposeAnalyzers.Flow.Rights;
using PurposeAnalyzers.Rights;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers;

// A stored type without handlers for people's rights gets a class with those that it lacks, in a file of its own beside it:
//
//   class Guest { ... }     PUR401     GuestRights.cs     [CheckedByCaller] class GuestRights
//                                                         {
//                                                             [Exports(typeof(Guest))] object Export(Guest guest) => new { guest.Mail };
//                                                             ...
//
// It says what each right comes to; who calls it verifies who asks.

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class WriteHandlers : ProvenFix
{
    public WriteHandlers() : base("PUR401")
    {
    }

    public override FixAllProvider GetFixAllProvider() => new AddedFilesFixAll(this, "Write handlers of all stored types");

    private protected override Task<IEnumerable<Proposal>> ProposalsAsync(FaultyPlace place) =>
        Task.FromResult(Propose(place) is { } proposal ? new[] { proposal } : Enumerable.Empty<Proposal>());

    private static Proposal? Propose(FaultyPlace place)
    {
        if (place.Node is not BaseTypeDeclarationSyntax declaration || place.Model.GetDeclaredSymbol(declaration, place.Cancellation) is not INamedTypeSymbol { ContainingType: null, TypeParameters.IsEmpty: true } type
            || MissedMember.Of(type, FlowProperties.LabelsOf(place.Diagnostic)) is not { Count: > 0 } members)
            return null;
        var name = type.Name + "Rights";
        if (type.ContainingNamespace.GetTypeMembers(name).Any())
            return null;
        var rights = FlowProperties.NamesOf(place.Diagnostic, FlowProperties.Right).Select(right => (DataRight)Enum.Parse(typeof(DataRight), right)).ToList();
        var handlers = new HandlerClass(type, members, place.Model.Compilation);
        var written = rights.Where(handlers.CanFulfil).ToList();
        if (written.Count == 0)
            return null;
        var original = place.Root.GetText();
        var isFileScoped = declaration.FirstAncestorOrSelf<FileScopedNamespaceDeclarationSyntax>() is not null;
        var text = SourceText.From(handlers.Text(name, written, isFileScoped, Lines.StepOf(original), place.EndOfLine), original.Encoding);
        return new Proposal(
            $"Write handlers of {type.Name} in {name}.cs: " + string.Join(", ", written.Select(DataRights.Word)), "",
            _ => Task.FromResult(place.Project.AddDocument(name + ".cs", text, place.Document.Folders, PathOf(place.Document, name)).Project.Solution),
            written.Count == rights.Count ? Promise.Clean : Promise.Gone);
    }

    private static string? PathOf(Document document, string name)
    {
        var path = document.FilePath;
        return path?.Substring(0, path.LastIndexOfAny(new[] { '/', '\\' }) + 1) + name + ".cs";
    }
}
