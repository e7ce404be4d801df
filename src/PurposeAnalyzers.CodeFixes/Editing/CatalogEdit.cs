using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PurposeAnalyzers.Flow.Catalog;

namespace PurposeAnalyzers.Editing;

/// <summary>A change of a purposes.json: the file, its new text, and the words for somebody who must make it by hand.</summary>
internal sealed record CatalogEdit(string Path, string Text, string ByHand)
{
    /// <summary>
    /// The first file of the project that can take the change: what it makes of the text (null: not here) must be readable, and the catalog no
    /// more faulty than before.
    /// </summary>
    public static CatalogEdit? Of(Project project, Func<CatalogFile, string?> change, string byHand, CancellationToken cancellation)
    {
        var files = ProjectCatalog.Files(project, cancellation);
        var faults = CatalogReader.Read(files).Faults.Length;
        foreach (var file in files)
        {
            if (change(file) is not { } text)
                continue;
            var changed = files.Select(other => other == file ? other with { Text = text } : other).ToList();
            if (CatalogReader.Read(changed).Faults.Length <= faults)
                return new(file.Path, text, byHand);
        }

        return null;
    }

    /// <summary>The catalog as it will be.</summary>
    public PolicyCatalog After(Project project, CancellationToken cancellation) =>
        CatalogReader.Read(ProjectCatalog.Files(project, cancellation).Select(file => file.Path == Path ? file with { Text = Text } : file).ToList()).Catalog;

    /// <summary>In every project that has the file.</summary>
    public Solution Apply(Solution solution)
    {
        foreach (var document in solution.Projects.SelectMany(project => project.AdditionalDocuments).Where(document => document.FilePath == Path).ToList())
        {
            var encoding = document.TryGetText(out var old) ? old.Encoding : System.Text.Encoding.UTF8;
            solution = solution.WithAdditionalDocumentText(document.Id, SourceText.From(Text, encoding));
        }

        return solution;
    }

    /// <summary>Where the host cannot change the file, the title says what to write.</summary>
    public Proposal Propose(string title, Project project)
    {
        var isPossible = project.Solution.Workspace.CanApplyChange(ApplyChangesKind.ChangeAdditionalDocument)
            && project.AdditionalDocuments.Any(document => document.FilePath == Path);
        return isPossible
            ? new(title, "", _ => Task.FromResult(Apply(project.Solution)))
            : new(ByHand, "", _ => Task.FromResult(project.Solution), Promise.None);
    }
}
