using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Models.Default;

namespace PurposeAnalyzers.Tests.Models;

/// <summary>What the default rule must not miss: Data/propagators.txt says, for members of many assemblies, from where to where data goes.</summary>
public partial class PropagatorTests(ITestOutputHelper output)
{
    private static readonly List<(string Assembly, string Id, string[] Flows)> Members = Read().ToList();

    public static TheoryData<string> Assemblies => new(Members.Select(member => member.Assembly).Distinct());

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void DefaultRule_ForMembersOfAnAssembly_CarriesWhatTheReferenceSays(string assembly) => Assert.Equal(
        "",
        string.Join("\n", Members.Where(member => member.Assembly == assembly).SelectMany(member => Missing(member.Id, member.Flows))));

    [Fact]
    public void Reference_CoversManyMembersOfManyAssemblies()
    {
        var resolved = Members.Where(member => Methods(member.Id).Any()).ToList();

        output.WriteLine($"{resolved.Count} of {Members.Count} members, {resolved.Select(member => member.Assembly).Distinct().Count()} assemblies");
        Assert.True(resolved.Count >= 300 && resolved.Select(member => member.Assembly).Distinct().Count() >= 20);
    }

    private static IEnumerable<string> Missing(string id, string[] flows)
    {
        foreach (var flow in flows.Where(flow => !Methods(id).Any(method => Carries(DefaultRule.For(method, expressionsRun: true), method, flow))))
            yield return $"{id}: {flow}";
    }

    /// <summary>A channel that is wrapped is written through, whichever way the reference puts it. What a setter is given is its last parameter.</summary>
    private static bool Carries(Summary summary, IMethodSymbol method, string flow)
    {
        var parts = Arrow().Match(flow);
        var (from, to) = (Root(parts.Groups["from"].Value), Root(parts.Groups["to"].Value));
        if (method.MethodKind == MethodKind.PropertySet && from == Root("@0"))
            from = Root("@" + (method.Parameters.Length - 1));
        return summary.Edges.Any(edge => edge.From.Root == from && edge.To.Root == to)
            || summary.Wrappings.Any(wrapping => wrapping.Inner.Root == from && wrapping.Outer.Root == to);
    }

    private static Root Root(string text) => text switch
    {
        "this" => PurposeAnalyzers.Flow.Models.Root.This,
        "return" => PurposeAnalyzers.Flow.Models.Root.Return,
        _ => PurposeAnalyzers.Flow.Models.Root.Parameter(int.Parse(text[1..], System.Globalization.CultureInfo.InvariantCulture)),
    };

    private static IEnumerable<IMethodSymbol> Methods(string id) => DocumentationCommentId.GetFirstSymbolForDeclarationId(id, RealAssemblies.Compilation) switch
    {
        IMethodSymbol method => [method],
        IPropertySymbol property => new[] { property.GetMethod, property.SetMethod }.OfType<IMethodSymbol>(),
        _ => [],
    };

    private static IEnumerable<(string Assembly, string Id, string[] Flows)> Read()
    {
        using var reader = new StreamReader(typeof(PropagatorTests).Assembly.GetManifestResourceStream("propagators.txt")!);
        var assembly = "";
        foreach (var line in reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] == '#')
                assembly = line[2..];
            else
                yield return (assembly, line.Split(" | ")[0], line.Split(" | ")[1].Split(", "));
        }
    }

    [GeneratedRegex("^(wrap )?(?<from>\\S+) > (?<to>\\S+)$")]
    private static partial Regex Arrow();
}
