using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PurposeAnalyzers.Benchmarks.Measuring;

/// <summary>The analyzers of another package, and which of their rules are on: every other one is switched off by its id, or it would run and only not be shown.</summary>
internal sealed record PeerAnalyzers(string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers, ImmutableDictionary<string, ReportDiagnostic> Severities)
{
    /// <summary>One assembly of the project's peers.txt ("name=path" a line), all rules that start with one of <paramref name="rules"/>.</summary>
    public static PeerAnalyzers Load(string name, string title, params string[] rules)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "peers.txt")).Select(line => line.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        var folder = Path.GetDirectoryName(lines[name])!;
        var context = new AssemblyLoadContext(name);
        context.Resolving += (_, wanted) => File.Exists(Path.Combine(folder, wanted.Name + ".dll")) ? context.LoadFromAssemblyPath(Path.Combine(folder, wanted.Name + ".dll")) : null;
        return Load(title, Types(context.LoadFromAssemblyPath(lines[name])), rules);
    }

    private static PeerAnalyzers Load(string title, IEnumerable<Type> types, string[] rules)
    {
        var all = types.Where(type => !type.IsAbstract && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>()?.Languages.Contains(LanguageNames.CSharp) == true)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type, nonPublic: true)!).ToList();
        var severities = all.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Distinct()
            .ToImmutableDictionary(id => id, id => IsWanted(id, rules) ? ReportDiagnostic.Warn : ReportDiagnostic.Suppress);
        return new(title, [.. all.Where(analyzer => analyzer.SupportedDiagnostics.Any(rule => IsWanted(rule.Id, rules)))], severities);
    }

    private static bool IsWanted(string id, string[] rules) => rules.Any(rule => id.StartsWith(rule, StringComparison.Ordinal));

    // Some types of an analyzer package need assemblies that only an editor has.
    private static IEnumerable<Type> Types(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException partly)
        {
            return partly.Types.OfType<Type>();
        }
    }
}

/// <summary>What any analyzer costs: one semantic-model action that does nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class EmptyAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("EMPTY", "Nothing", "Nothing", "Floor", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSemanticModelAction(_ => { });
    }
}
