using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Tests.Project;

/// <summary>The analyzers know the annotations by name only; the names are proven here.</summary>
public class AnnotationNamesTests
{
    private static readonly IEnumerable<Type> attributes =
        typeof(PersonalDataAttribute).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Attribute)));

    [Fact]
    public void Kinds_Names_AreTheAttributesOfTheAnnotationsAssembly() => Assert.Equal(
        attributes.Select(type => type.FullName!).Order(StringComparer.Ordinal),
        Enum.GetNames<AnnotationKind>().Where(name => name != nameof(AnnotationKind.OwnLabel))
            .Select(name => "PurposeAnalyzers." + name + "Attribute").Order(StringComparer.Ordinal));

    [Fact]
    public void Arguments_NamedByTheReader_AreProperties()
    {
        Assert.NotNull(typeof(PersonalDataAttribute).GetProperty("Category"));
        Assert.NotNull(typeof(FaceDataAttribute).GetProperty("Category"));
        Assert.NotNull(typeof(DisclosureBasisAttribute).GetProperty("Recipient"));
        Assert.NotNull(typeof(StoresAttribute).GetProperty("Encrypted"));
    }

    [Fact]
    public void Annotations_Assembly_IsReferencedByNoAnalyzer()
    {
        var name = typeof(PersonalDataAttribute).Assembly.GetName().Name;
        var analyzers = new[] { typeof(AnnotationKind), typeof(PurposeAnalyzers.Rules.AnalysisRan), typeof(ChangeToNearestName) };
        Assert.All(analyzers, type => Assert.DoesNotContain(type.Assembly.GetReferencedAssemblies(), reference => reference.Name == name));
    }

    [Fact]
    public void Annotations_Assembly_ReferencesNothingButTheFramework() =>
        Assert.Equal(["netstandard"], typeof(PersonalDataAttribute).Assembly.GetReferencedAssemblies().Select(reference => reference.Name));

    /// <summary>Metadata of every labelled assembly names this version: a new one would split the world in two.</summary>
    [Fact]
    public void Annotations_AssemblyVersion_NeverChanges() =>
        Assert.Equal(new Version(1, 0, 0, 0), typeof(PersonalDataAttribute).Assembly.GetName().Version);
}
