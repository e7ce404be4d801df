using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Catalog;

namespace PurposeAnalyzers.Editing;

/// <summary>The catalog that a project is judged by, as the analyzers read it.</summary>
internal static class ProjectCatalog
{
    public static PolicyCatalog Of(Project project, CancellationToken cancellation) => Read(project, cancellation).Catalog;

    public static CatalogResult Read(Project project, CancellationToken cancellation) => CatalogReader.Read(Files(project, cancellation));

    public static IReadOnlyList<CatalogFile> Files(Project project, CancellationToken cancellation) =>
        CatalogFiles.Find(project.AnalyzerOptions.AdditionalFiles, project.AnalyzerOptions.AnalyzerConfigOptionsProvider, cancellation);
}
