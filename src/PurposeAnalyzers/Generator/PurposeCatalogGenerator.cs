using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PurposeAnalyzers.Flow.Catalog;

namespace PurposeAnalyzers.Generator;

/// <summary>Turns the catalog into Purpose.Billing, DataCategory.Location, Recipient.Stripe, and reports what is wrong with it.</summary>
[Generator(LanguageNames.CSharp)]
internal sealed class PurposeCatalogGenerator : IIncrementalGenerator
{
    public const string FilesStep = "CatalogFiles";
    public const string CatalogStep = "Catalog";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => CatalogFiles.Recognize(pair.Left, pair.Right, cancellation))
            .Where(static catalog => catalog is not null)
            .Collect()
            .Select(static (catalogs, _) => CatalogFiles.InOrder(catalogs!))
            .WithTrackingName(FilesStep);

        var catalog = files
            .Select(static (files, _) => CatalogReader.Read(files))
            .WithTrackingName(CatalogStep);

        if (EmbeddedAttributeSource.IsAccepted)
            context.RegisterPostInitializationOutput(static output => output.AddSource(EmbeddedAttributeSource.HintName, EmbeddedAttributeSource.Text));
        Emit(context, catalog.Select(static (result, _) => CatalogConstants.Purposes(result.Catalog)));
        Emit(context, catalog.Select(static (result, _) => CatalogConstants.Categories(result.Catalog)));
        Emit(context, catalog.Select(static (result, _) => CatalogConstants.Recipients(result.Catalog)));
        Report(context, catalog.Select(static (result, _) => CatalogReport.Of(result)));
    }

    private static void Emit(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ConstantClass> type) =>
        context.RegisterSourceOutput(type.WithTrackingName(nameof(ConstantClass)), static (output, type) =>
            output.AddSource("PurposeAnalyzers." + type.Name + ".g.cs", SourceText.From(ConstantClassWriter.Write(type, EmbeddedAttributeSource.IsAccepted), Encoding.UTF8)));

    private static void Report(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<CatalogReport> report) =>
        context.RegisterSourceOutput(report.WithTrackingName(nameof(CatalogReport)), static (output, report) =>
        {
            foreach (var diagnostic in report.Diagnostics())
                output.ReportDiagnostic(diagnostic);
        });
}
