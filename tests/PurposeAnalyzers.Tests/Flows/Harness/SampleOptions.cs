using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers.Tests.Flows;

/// <summary>The options that the package's build files would pass: the same for every file.</summary>
internal sealed class SampleOptions(ImmutableDictionary<string, string> options) : AnalyzerConfigOptionsProvider
{
    private readonly Values values = new(options);

    public override AnalyzerConfigOptions GlobalOptions => values;
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => values;
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => values;

    private sealed class Values(ImmutableDictionary<string, string> options) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => options.TryGetValue(key, out value);
    }
}

/// <summary>An additional file that exists in memory only.</summary>
internal sealed class SampleText(string path, string text) : AdditionalText
{
    public override string Path => path;
    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, System.Text.Encoding.UTF8);
}
