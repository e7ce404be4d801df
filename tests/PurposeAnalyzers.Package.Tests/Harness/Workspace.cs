namespace PurposeAnalyzers.Package.Tests;

/// <summary>A small repository in a temporary folder.</summary>
internal sealed class Workspace
{
    private readonly string root;

    public Workspace(string root)
    {
        this.root = root;
        Write(".git/HEAD", "ref: refs/heads/main");
    }

    public string this[string path] => Path.Combine(root, path);

    public Workspace Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
        return this;
    }

    public Workspace Delete(string path)
    {
        File.Delete(this[path]);
        return this;
    }

    /// <summary>A class library that uses the package, and what else stands in <paramref name="content"/>.</summary>
    public Workspace Project(string path, string content = "") => Write(path, $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <ItemGroup><PackageReference Include="PurposeAnalyzers" Version="$(PackedVersion)" /></ItemGroup>
          {content}
        </Project>
        """);

    /// <summary>Restores and builds anew, so that the compiler speaks.</summary>
    public async Task<BuildResult> Build(string project, params string[] arguments)
    {
        foreach (var log in Logs())
            File.Delete(log);
        var (exitCode, output) = await Dotnet.Run(root, ["build", project, "--no-incremental", "-v:m", .. arguments]);
        return new BuildResult(exitCode == 0, output, Logs());
    }

    /// <summary>Builds one project once for each set of properties, all of them in one run of the build engine: a tenth of the time.</summary>
    public async Task<IReadOnlyDictionary<string, BuildResult>> BuildVariants(string project, IReadOnlyDictionary<string, string> variants)
    {
        var items = variants.Select(variant => $"""<Variant Include="{project}" AdditionalProperties="Variant={variant.Key};{variant.Value}" />""");
        Write("Variants.proj", $"""
            <Project>
              <ItemGroup>{string.Concat(items)}</ItemGroup>
              <Target Name="Build">
                <MSBuild Projects="{project}" Targets="Restore" Properties="MSBuildRestoreSessionId=once" />
                <MSBuild Projects="@(Variant)" BuildInParallel="true" ContinueOnError="true" />
              </Target>
            </Project>
            """);
        var (_, output) = await Dotnet.Run(root, "msbuild", "Variants.proj", "-m", "-v:m");
        return variants.Keys.ToDictionary(variant => variant, variant => new BuildResult(
            File.Exists(Path.Combine(Path.GetDirectoryName(this[project])!, "bin", variant, Path.GetFileNameWithoutExtension(project) + ".dll")),
            output,
            Logs().Where(log => Path.GetFileName(log) == variant + ".sarif")));
    }

    private IEnumerable<string> Logs() => Directory.GetFiles(root, "*.sarif", SearchOption.AllDirectories);
}
