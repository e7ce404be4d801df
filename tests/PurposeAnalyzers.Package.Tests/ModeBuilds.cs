namespace PurposeAnalyzers.Package.Tests;

/// <summary>One project that breaks its catalog, built in every mode, with and without TreatWarningsAsErrors.</summary>
public sealed class ModeBuilds(PackedPackage package) : IAsyncLifetime
{
    private IReadOnlyDictionary<string, BuildResult> results = null!;

    public async ValueTask InitializeAsync() => results = await Shop.Violating(package).BuildVariants("App/App.csproj", new Dictionary<string, string>
    {
        ["none"] = "",
        ["off"] = "PurposeAnalysis=off",
        ["labels"] = "PurposeAnalysis=labels",
        ["adopt"] = "PurposeAnalysis=adopt",
        ["enforce"] = "PurposeAnalysis=enforce",
        ["off-strict"] = "PurposeAnalysis=off;TreatWarningsAsErrors=true",
        ["labels-strict"] = "PurposeAnalysis=labels;TreatWarningsAsErrors=true",
        ["adopt-strict"] = "PurposeAnalysis=adopt;TreatWarningsAsErrors=true",
        ["enforce-strict"] = "PurposeAnalysis=enforce;TreatWarningsAsErrors=true",
        ["capitals"] = "PurposeAnalysis=Off",
        ["test"] = "IsTestProject=true",
        ["platform"] = "IsTestingPlatformApplication=true",
        ["test-adopt"] = "IsTestProject=true;PurposeAnalysis=adopt",
    });

    internal BuildResult this[string variant] => results[variant];

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
