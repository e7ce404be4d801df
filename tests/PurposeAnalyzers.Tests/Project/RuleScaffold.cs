using System.Text.RegularExpressions;

namespace PurposeAnalyzers.Tests.Project;

// A new flow rule with the files that the project's tests demand of one: descriptor and decision, page, sample, release row, severities. What its author
// decides (the severity that ModeSeveritiesTests lists, the shape of its message in MessageShapeTests, its place in FlowAnalyzer.Rules) the tests ask for.
//
//   PURPOSE_RULE="PUR204 DataLeavesThroughBackups" dotnet run --project tests/PurposeAnalyzers.Tests -- -class "*RuleScaffoldTests"

internal sealed partial record RuleScaffold(string Id, string Name)
{
    private const string Buildfolder = "src/PurposeAnalyzers/buildTransitive/PurposeAnalyzers.";

    /// <summary>"PUR204 DataLeavesThroughBackups"; null if it is none, or the id is taken.</summary>
    public static RuleScaffold? Parse(string text) =>
        Shape().Match(text.Trim()) is { Success: true } match && RuleClass.All.All(rule => rule.Id != match.Groups[1].Value && rule.Name != match.Groups[2].Value)
            ? new(match.Groups[1].Value, match.Groups[2].Value)
            : null;

    private string Title => Words().Replace(Name, match => " " + match.Value.ToLowerInvariant());

    /// <summary>Every file that the rule needs, with its text; those that exist as they will be.</summary>
    public IEnumerable<(string Path, string Text)> Files(Func<string, string> read)
    {
        yield return (RuleClass.Folder + Name + ".cs", Code);
        yield return (RuleClass.Folder + Name + ".md", Page);
        yield return ($"tests/PurposeAnalyzers.Tests/Flows/Samples/Rules/{Name}.cs", Sample);
        yield return ("src/PurposeAnalyzers/AnalyzerReleases.Unshipped.md", WithLine(read("src/PurposeAnalyzers/AnalyzerReleases.Unshipped.md"), $"{Id} | Privacy | Warning | {Name}", "PUR"));
        foreach (var (mode, severity) in new[] { ("off", "none"), ("labels", "none"), ("adopt", "warning"), ("enforce", "warning") })
            yield return (Buildfolder + mode + ".globalconfig", WithLine(read(Buildfolder + mode + ".globalconfig"), $"dotnet_diagnostic.{Id}.severity = {severity}", "dotnet_diagnostic.PUR"));
        yield return (Buildfolder + "targets", WithExemption(read(Buildfolder + "targets")));
    }

    /// <summary>Flow rules are warnings in adopt, which TreatWarningsAsErrors does not raise: the list is sorted.</summary>
    private string WithExemption(string targets) => Exempt().Replace(targets, match => match.Groups[1].Value + string.Join(';', match.Groups[2].Value.Split(';').Append(Id).Order(StringComparer.Ordinal)));

    private string Code => $$"""
        using Microsoft.CodeAnalysis;
        using PurposeAnalyzers.Flow;
        using PurposeAnalyzers.Flow.Catalog;

        namespace PurposeAnalyzers.Rules;

        /// <summary>{{Id}}. What the fault is, in one sentence.</summary>
        internal sealed class {{Name}} : FlowRule
        {
            private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
                "{{Id}}",
                nameof({{Name}}),
                title: "{{Title}}",
                message: "{0} {1} ... by {2}; {3} forbids it",
                description: "One sentence more than the title says.");

            public override DiagnosticDescriptor Descriptor => Rule;

            // Add it to FlowAnalyzer.Rules.
            public override Fault? Judge(DataFlow flow, PolicyCatalog catalog) => null;
        }

        """;

    private string Page => $"""
        # {Id}: {Title}

        ## What
        What is reported, and where.

        ## Why
        The promise of a policy that it keeps, by the kind of its clause.

        ## Wrong
        ```csharp
        class Customer
        {OpenBrace}
            public string Email {OpenBrace} get; set; {CloseBrace} = ""; //~ {Id} Customer.Email
        {CloseBrace}
        ```

        ## Right
        ```csharp
        class Customer
        {OpenBrace}
        {CloseBrace}
        ```

        ## How to fix
        What to do first, and the fixes by name.

        ## When to suppress
        Where it is right all the same; the justification says why.

        ```csharp
        class Customer
        {OpenBrace}
            [System.Diagnostics.CodeAnalysis.SuppressMessage("Privacy", "{Id}", Justification = "...")]
            public string Email {OpenBrace} get; set; {CloseBrace} = "";
        {CloseBrace}
        ```

        ## Not tracked
        What is missed, and why.

        """;

    private string Sample => $"""
        // {Title}: what is wrong, and beside it what is right.
        class {Name}Sample
        {OpenBrace}
            void Wrong(Customer c) => Console.WriteLine(c.Points); //~ {Id} Customer.Points

            void Right(Customer c) => Console.WriteLine(c.Points);
        {CloseBrace}

        """;

    private const string OpenBrace = "{";
    private const string CloseBrace = "}";

    // In order among those that begin so.
    private static string WithLine(string text, string line, string prefix)
    {
        var lines = text.TrimEnd('\n').Split('\n').ToList();
        var at = lines.FindIndex(other => other.StartsWith(prefix, StringComparison.Ordinal) && string.CompareOrdinal(other, line) > 0);
        lines.Insert(at < 0 ? lines.FindLastIndex(other => other.StartsWith(prefix, StringComparison.Ordinal)) + 1 : at, line);
        return string.Join('\n', lines) + "\n";
    }

    [GeneratedRegex(@"^(PUR\d{3}) ([A-Z][A-Za-z]+)$")]
    private static partial Regex Shape();

    [GeneratedRegex(@"(<WarningsNotAsErrors>\$\(WarningsNotAsErrors\);)([^<]*)")]
    private static partial Regex Exempt();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Words();
}
