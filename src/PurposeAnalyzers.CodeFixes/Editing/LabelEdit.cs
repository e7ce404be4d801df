using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers.Editing;

/// <summary>A label that a diagnostic asks for, on the member it is to stand on: written anew, or in the place of the one that is there.</summary>
internal sealed record LabelEdit(LabelledMember Member, Label Label, AttributeSyntax Attribute, AttributeSyntax? Replaced)
{
    /// <summary>Member and label by name: what has been written once need not be written again.</summary>
    public string Id => Member.Document.Project.AssemblyName + " " + MemberId + " " + FlowProperties.Text(Label);

    public string MemberId => Member.Symbol.GetDocumentationCommentId() + (Member.OnReturnValue ? " return" : " " + Member.Symbol.Name);

    public string Title
    {
        get
        {
            var purposes = Label.Purposes is { Length: > 0 } stated ? " for " + string.Join(", ", stated) : "";
            return (Replaced is null ? "Label " : "Change the label of ") + Label.Origin + (Replaced is null ? " as " : " to ") + Label.Category + purposes;
        }
    }

    /// <summary>Null if there is no label that would do, or nowhere to write it.</summary>
    public static async Task<LabelEdit?> OfAsync(Diagnostic diagnostic, Project project, CancellationToken cancellation)
    {
        if (FlowProperties.CoverOf(diagnostic) is not { } label || FlowProperties.Of(diagnostic, FlowProperties.Member) is not { } key
            || await LabelledMember.FindAsync(key, project, cancellation).ConfigureAwait(false) is not { } member)
            return null;
        var target = member.Document.Project;
        if (await target.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation)
            return null;
        // The catalog of the project in which the label will stand: it must know the category.
        var catalog = ProjectCatalog.Of(target, cancellation);
        if (!catalog.Categories.ContainsKey(label.Category) || new AnnotationSyntax(member.Document, compilation).Label(label, catalog) is not { } attribute)
            return null;
        var replaced = member.WrittenLabel();
        var isPossible = replaced is not null || AttributePlacement.Add(member.Declaration, attribute, "\n", member.Target) is not null;
        return isPossible ? new(member, label, attribute, replaced) : null;
    }

    /// <summary>All edits at once: their declarations belong to this one solution.</summary>
    public static async Task<Solution> ApplyAsync(Solution solution, IEnumerable<LabelEdit> edits, CancellationToken cancellation)
    {
        foreach (var group in edits.GroupBy(edit => edit.Member.Document.Id))
        {
            var document = solution.GetDocument(group.Key)!;
            var root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
            var editor = new SyntaxEditor(root, solution.Workspace.Services);
            var endOfLine = Lines.EndOf(await document.GetTextAsync(cancellation).ConfigureAwait(false));
            foreach (var edit in group)
                edit.Apply(editor, endOfLine);
            var model = (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
            solution = solution.WithDocumentSyntaxRoot(group.Key, UsingDirective.Add(editor.GetChangedRoot(), model, endOfLine));
        }

        return solution;
    }

    private void Apply(SyntaxEditor editor, string endOfLine)
    {
        if (Replaced is not null)
            editor.ReplaceNode(Replaced, Attribute.WithTriviaFrom(Replaced));
        else
            editor.ReplaceNode(Member.Declaration, (current, _) => AttributePlacement.Add(current, Attribute, endOfLine, Member.Target, Member.Declaration) ?? current);
    }
}
