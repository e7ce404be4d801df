using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers.Tests.Flows;

/// <summary>Half-written code, made from the samples: tokens deleted or doubled at random, the same ones for the same seed.</summary>
internal static class Mutants
{
    public static Sample Of(Sample sample, int seed)
    {
        var random = new Random(seed);
        return sample with { Parts = [.. sample.Parts.Select(part => part.Assembly is null ? part with { Text = Mutate(part.Text, random) } : part)] };
    }

    private static string Mutate(string text, Random random)
    {
        var tokens = CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens().Where(token => token.Span.Length > 0).ToImmutableArray();
        var picked = Enumerable.Range(0, 1 + random.Next(4)).Select(_ => random.Next(tokens.Length)).Distinct().Order();
        var changes = picked.Select(index => random.Next(3) == 0
            ? new TextChange(new TextSpan(tokens[index].Span.End, 0), " " + tokens[index].Text)
            : new TextChange(tokens[index].Span, ""));
        return SourceText.From(text).WithChanges(changes).ToString();
    }
}
