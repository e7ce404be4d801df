namespace PurposeAnalyzers.Package.Tests;

public class SolutionTests(PackedPackage package)
{
    private readonly Workspace shop = package.NewWorkspace()
        .Write("purposes.json", Shop.Catalog)
        .Project("Domain/Domain.csproj")
        .Write("Domain/Customer.cs", Shop.Customer)
        .Project("Infrastructure/Infrastructure.csproj", Reference("Domain"))
        .Project("Host/Host.csproj", Reference("Infrastructure"))
        .Write("Shop.slnx", """<Solution><Project Path="Domain/Domain.csproj" /><Project Path="Infrastructure/Infrastructure.csproj" /><Project Path="Host/Host.csproj" /></Solution>""");

    [Fact]
    public async Task ThreeProjects_Clean_Build() => (await shop.Build("Shop.slnx")).MustSay();

    /// <summary>Labels stand in Domain's metadata; where the data is stored and used, the other projects' builds fail.</summary>
    [Fact]
    public async Task ThreeProjects_LabelsInOneAndUseInAnother_Fail()
    {
        shop.Write("Infrastructure/Exports.cs", Shop.Store).Write("Host/Parcels.cs", Shop.Use);

        (await shop.Build("Infrastructure")).MustSay("error PUR201 Exports.cs:5");
        shop.Delete("Infrastructure/Exports.cs");
        (await shop.Build("Host")).MustSay("error PUR101 Parcels.cs:7");
    }

    /// <summary>Internal constants of two projects that see each other's internals are no conflict.</summary>
    [Fact]
    public async Task ThreeProjects_WithInternalsVisible_HaveNoConflict()
    {
        shop.Write("Domain/Internals.cs", "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Infrastructure\")]")
            .Write("Infrastructure/Uses.cs", "class Uses { public string P = PurposeAnalyzers.Purpose.Billing; }");

        (await shop.Build("Infrastructure")).MustSay();
    }

    /// <summary>The attributes reach a project that knows the package only through another one: its labels can be read there.</summary>
    [Fact]
    public async Task ProjectWithoutThePackage_BehindOneThatHasIt_SeesTheAttributes()
    {
        shop.Write("Plain/Plain.csproj", $"""<Project Sdk="Microsoft.NET.Sdk">{Reference("Domain")}</Project>""")
            .Write("Plain/Reads.cs", "class Reads { public object[] Labels = typeof(Shop.Domain.Customer).GetProperty(\"Name\")!.GetCustomAttributes(typeof(PurposeAnalyzers.PersonalDataAttribute), true); }");

        (await shop.Build("Plain")).MustSay();
    }

    private static string Reference(string project) => $"""<ItemGroup><ProjectReference Include="../{project}/{project}.csproj" /></ItemGroup>""";
}
