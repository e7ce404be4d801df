namespace PurposeAnalyzers.Package.Tests;

/// <summary>Projects of other shapes than the newest template: versions kept centrally, several frameworks, an old language, no reference of their own.</summary>
public class ProjectShapeTests(PackedPackage package)
{
    private readonly Workspace shop = package.NewWorkspace().Write("purposes.json", Shop.Catalog);

    private static readonly string[] violations = ["error PUR201 Exports.cs:5"];

    [Fact]
    public async Task CentralVersions_Build_IsAnalysed()
    {
        shop.Write("Directory.Packages.props", """
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup><PackageVersion Include="PurposeAnalyzers" Version="$(PackedVersion)" /></ItemGroup>
            </Project>
            """).Write("App/App.csproj", """<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><PackageReference Include="PurposeAnalyzers" /></ItemGroup></Project>""")
            .Write("App/Customer.cs", Shop.Customer).Write("App/Exports.cs", Shop.Store);

        (await shop.Build("App")).MustSay(violations);
    }

    /// <summary>The attributes, the constants and the analysis are there for old code too.</summary>
    [Fact]
    public async Task OldFrameworkAndLanguage_Build_IsAnalysed()
    {
        shop.Project("App/App.csproj", "<PropertyGroup><TargetFramework>netstandard2.0</TargetFramework><LangVersion>7.3</LangVersion><Nullable>disable</Nullable><ImplicitUsings>disable</ImplicitUsings></PropertyGroup>")
            .Write("App/Old.cs", """
                using PurposeAnalyzers;
                namespace Shop
                {
                    public class Account { [PersonalData(Category = DataCategory.BankAccount)] public string Iban { get; set; } }
                    public static class Exports
                    {
                        public static void Write(Account account) { System.IO.File.WriteAllText("accounts.txt", account.Iban); }
                    }
                }
                """);

        (await shop.Build("App")).MustSay("error PUR201 Old.cs:7");
    }

    /// <summary>The package reaches a project behind one that has it, analysis and all.</summary>
    [Fact]
    public async Task ProjectBehindOneWithThePackage_Build_IsAnalysed()
    {
        shop.Project("Domain/Domain.csproj").Write("Domain/Customer.cs", Shop.Customer)
            .Write("App/App.csproj", """<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><ProjectReference Include="../Domain/Domain.csproj" /></ItemGroup></Project>""")
            .Write("App/Exports.cs", Shop.Store);

        (await shop.Build("App")).MustSay(violations);
    }

    [Fact]
    public async Task SeveralFrameworks_Build_IsAnalysedForEach()
    {
        shop.Project("App/App.csproj", "<PropertyGroup><TargetFramework /><TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks><LangVersion>12</LangVersion><ImplicitUsings>disable</ImplicitUsings><ErrorLog>$(MSBuildProjectDirectory)/$(TargetFramework).sarif,version=2.1</ErrorLog></PropertyGroup>")
            .Write("App/Customer.cs", Shop.Customer).Write("App/Exports.cs", "using System.IO;" + Shop.Store);

        var result = await shop.Build("App");

        Assert.Equal(2, result.Diagnostics.Count(diagnostic => diagnostic.Id == "PUR201"));
    }
}
