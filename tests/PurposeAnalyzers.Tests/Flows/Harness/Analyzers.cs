using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PurposeAnalyzers.Tests.Flows;

/// <summary>Everything in our assembly that the compiler would load.</summary>
internal static class Analyzers
{
    private static readonly Type[] types = Assembly.Load("PurposeAnalyzers").GetTypes();

    public static ImmutableArray<DiagnosticAnalyzer> All() => [.. Marked<DiagnosticAnalyzerAttribute>().Cast<DiagnosticAnalyzer>()];

    public static IEnumerable<ISourceGenerator> Generators() =>
        Marked<GeneratorAttribute>().Select(made => made as ISourceGenerator ?? ((IIncrementalGenerator)made).AsSourceGenerator());

    private static IEnumerable<object> Marked<T>() where T : Attribute =>
        from type in types
        where !type.IsAbstract && type.IsDefined(typeof(T), inherit: false)
        orderby type.FullName
        select Activator.CreateInstance(type, nonPublic: true)!;
}
