using System.IO.Compression;

[assembly: AssemblyFixture(typeof(PurposeAnalyzers.Package.Tests.PackedPackage))]

namespace PurposeAnalyzers.Package.Tests;

/// <summary>The package, packed once per run into a feed of its own, and the folder in which projects are built from it.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private readonly string root = Directory.CreateTempSubdirectory("purpose-package-").FullName;

    /// <summary>
    /// The compiler server of this run, ended with it: dozens of small builds would spend their time warming up compilers. Its name is a file in
    /// the folder of <see cref="root"/>, so it must be another one, or every build waits 20 seconds for a server that cannot start.
    /// </summary>
    private readonly string compilerServer = "purpose-compiler-" + Guid.NewGuid().ToString("N")[..8];

    private string Feed => Path.Combine(root, "feed");

    public string File => Directory.GetFiles(Feed, "*.nupkg").Single();

    /// <summary>What packing printed.</summary>
    public string Log { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        var (exitCode, log) = await Dotnet.Run(RepositoryRoot(), "pack", "src/PurposeAnalyzers", "-o", Feed);
        Log = log;
        if (exitCode != 0)
            throw new InvalidOperationException("dotnet pack failed:\n" + log);
        WriteSurroundings();
    }

    /// <summary>An empty repository in which projects can be written and built.</summary>
    internal Workspace NewWorkspace() => new(Directory.CreateDirectory(Path.Combine(root, "work", Guid.NewGuid().ToString("N")[..8])).FullName);

    internal IEnumerable<string> Entries()
    {
        using var archive = ZipFile.OpenRead(File);
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }

    internal string Read(string entry)
    {
        using var archive = ZipFile.OpenRead(File);
        using var reader = new StreamReader(archive.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }

    public async ValueTask DisposeAsync()
    {
        System.IO.File.WriteAllText(Path.Combine(root, "StopCompiler.proj"), $"""
            <Project>
              <Target Name="Build">
                <Exec Command="&quot;$(DOTNET_HOST_PATH)&quot; &quot;$(MSBuildToolsPath)/Roslyn/bincore/VBCSCompiler.dll&quot; -shutdown -pipename:{compilerServer}" />
              </Target>
            </Project>
            """);
        await Dotnet.Run(root, "msbuild", "StopCompiler.proj");
        Directory.Delete(root, recursive: true);
    }

    /// <summary>
    /// The packed file is the only source, so nothing is downloaded, and it is restored into a folder of this run, so that no earlier package of the
    /// same version is found. What else a project needs comes from the user's own folder: these tests were restored into it.
    /// The log of the compiler is the source of every assertion: it holds what the console leaves out.
    /// </summary>
    private void WriteSurroundings()
    {
        var version = Path.GetFileNameWithoutExtension(File)["PurposeAnalyzers.".Length..];
        System.IO.File.WriteAllText(Path.Combine(root, "nuget.config"), $"""
            <configuration>
              <packageSources><clear /><add key="packed" value="{Feed}" /></packageSources>
            </configuration>
            """);
        System.IO.File.WriteAllText(Path.Combine(root, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <NuGetAudit>false</NuGetAudit>
                <RestorePackagesPath>{Path.Combine(root, "packages")}</RestorePackagesPath>
                <RestoreFallbackFolders>{UserPackages()}</RestoreFallbackFolders>
                <UseSharedCompilation>true</UseSharedCompilation>
                <SharedCompilationId>{compilerServer}</SharedCompilationId>
                <PackedVersion>{version}</PackedVersion>
                <ErrorLog>$(MSBuildProjectDirectory)/build.sarif,version=2.1</ErrorLog>
              </PropertyGroup>
              <PropertyGroup Condition="'$(Variant)' != ''">
                <ErrorLog>$(MSBuildProjectDirectory)/$(Variant).sarif,version=2.1</ErrorLog>
                <OutputPath>bin/$(Variant)/</OutputPath>
                <IntermediateOutputPath>obj/$(Variant)/</IntermediateOutputPath>
                <AppendTargetFrameworkToOutputPath>false</AppendTargetFrameworkToOutputPath>
              </PropertyGroup>
            </Project>
            """);
    }

    private static string UserPackages()
    {
        var folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return Directory.Exists(folder) ? folder : "";
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(folder.FullName, "PurposeAnalyzers.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run below the repository.");
        return folder.FullName;
    }
}
