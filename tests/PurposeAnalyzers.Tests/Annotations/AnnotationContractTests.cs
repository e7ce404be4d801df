using System.Reflection;
using System.Xml.Linq;

namespace PurposeAnalyzers.Tests.Annotations;

/// <summary>The public contract: which attributes there are, on what they stand, and that each is documented with an example.</summary>
public class AnnotationContractTests
{
    private static readonly Assembly Assembly = typeof(PersonalDataAttribute).Assembly;

    private const AttributeTargets Labels = AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Field
        | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.ReturnValue;

    private const AttributeTargets Code = AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface
        | AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property | AttributeTargets.Parameter;

    private const AttributeTargets Truths = AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter;

    public static TheoryData<Type, AttributeTargets> Targets => new()
    {
        { typeof(PersonalDataAttribute), Labels },
        { typeof(FaceDataAttribute), Labels },
        { typeof(DataLabelAttribute), AttributeTargets.Class },
        { typeof(ProcessesForAttribute), Code },
        { typeof(DisclosesToAttribute), AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Method | AttributeTargets.Parameter },
        { typeof(StoresAttribute), AttributeTargets.Method | AttributeTargets.Parameter },
        { typeof(LogsAttribute), AttributeTargets.Method | AttributeTargets.Parameter },
        { typeof(AnonymizesAttribute), AttributeTargets.Method | AttributeTargets.ReturnValue },
        { typeof(PseudonymizesAttribute), AttributeTargets.Method | AttributeTargets.ReturnValue },
        { typeof(EncryptsAttribute), AttributeTargets.Method | AttributeTargets.ReturnValue },
        { typeof(ConsentForAttribute), Truths },
        { typeof(OptedOutOfAttribute), Truths },
        { typeof(CheckedByCallerAttribute), AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Class | AttributeTargets.Interface },
        { typeof(DisclosureBasisAttribute), AttributeTargets.Method },
        { typeof(ExportsAttribute), AttributeTargets.Method },
        { typeof(CorrectsAttribute), AttributeTargets.Method },
        { typeof(ErasesAttribute), AttributeTargets.Method },
        { typeof(StopsUseAttribute), AttributeTargets.Method },
        { typeof(VerifiesIdentityAttribute), AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface },
    };

    [Theory]
    [MemberData(nameof(Targets))]
    public void Attribute_StandsWhereTheContractSays(Type attribute, AttributeTargets targets)
    {
        Assert.True(attribute is { IsSealed: true, IsPublic: true, Namespace: "PurposeAnalyzers" });
        Assert.Equal(targets, attribute.GetCustomAttribute<AttributeUsageAttribute>()!.ValidOn);
    }

    [Fact]
    public void EveryPublicType_IsInTheContract() =>
        Assert.Equal(
            Targets.Select(row => row.Data.Item1.Name).Append(nameof(DisclosureGround)).Order(),
            Assembly.GetExportedTypes().Select(type => type.Name).Order());

    [Fact]
    public void Assembly_NeverChangesItsVersionAndReferencesNothing()
    {
        Assert.Equal(new Version(1, 0, 0, 0), Assembly.GetName().Version);
        Assert.Equal(["netstandard"], Assembly.GetReferencedAssemblies().Select(name => name.Name));
    }

    [Fact]
    public void EveryPublicType_IsDocumentedWithAnExample()
    {
        var documentation = XDocument.Load(Path.ChangeExtension(Assembly.Location, ".xml")).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);

        Assert.All(Assembly.GetExportedTypes(), type => Assert.NotNull(documentation["T:" + type.FullName].Element("example")?.Element("code")));
    }
}
