using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PurposeAnalyzers.Annotations;
using PurposeAnalyzers.Tests.Flows;

namespace PurposeAnalyzers.Tests.Rules;

/// <summary>Code that somebody is still typing: tokens missing or twice. The annotation rules may say anything about it, and never throw.</summary>
public class AnnotationMutationTests
{
    private const int Seed = 20200907;

    private static readonly int mutants = int.TryParse(Environment.GetEnvironmentVariable("PURPOSE_MUTANTS"), out var count) ? count : 200;

    [Fact]
    public async Task Code_TokensDeletedOrRepeated_IsAnalyzedWithoutAnException()
    {
        var random = new Random(Seed);
        var sources = SampleFolder.Names().Where(name => name.StartsWith("Annotations/", StringComparison.Ordinal))
            .Select(name => SampleFolder.Read(name).Parts[0].Text)
            .ToList();
        Assert.NotEmpty(sources);
        var texts = Enumerable.Range(0, mutants).Select(number => Mutant(sources[number % sources.Count], random));

        // One compilation per mutant: in one for all, every member would be declared hundreds of times.
        var shared = RuleHost.Compile(SampleFolder.Usings.Replace("global using Shop;", ""));
        foreach (var source in texts)
        {
            var tree = CSharpSyntaxTree.ParseText(source, RuleHost.ParseOptions, "Mutant.cs", cancellationToken: TestContext.Current.CancellationToken);
            var compilation = shared.AddSyntaxTrees(tree);
            var failures = new List<Exception>();
            await RuleHost.Analyze(compilation, new AnnotationAnalyzer(), failures.Add)
                .GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), null, TestContext.Current.CancellationToken);
            Assert.True(failures.Count == 0, string.Join('\n', failures) + "\n" + source);
        }
    }

    private static string Mutant(string source, Random random)
    {
        var tokens = CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens().Select(token => token.ToFullString()).ToList();
        for (var edit = random.Next(1, 4); edit > 0; edit--)
        {
            var at = random.Next(tokens.Count);
            if (random.Next(2) == 0)
                tokens.RemoveAt(at);
            else
                tokens.Insert(at, tokens[at]);
        }

        return string.Concat(tokens);
    }
}
