using System.Reflection;
using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers.Tests.Project;

/// <summary>A rule as the project knows it: a class in Rules with a descriptor. The class's name is the page's name.</summary>
internal sealed record RuleClass(string Name, DiagnosticDescriptor Descriptor)
{
    public const string Folder = "src/PurposeAnalyzers/Rules/";

    public string Id => Descriptor.Id;

    public string Page => Folder + Name + ".md";

    public static readonly IReadOnlyList<RuleClass> All = (
        from type in typeof(AnalysisRan).Assembly.GetTypes()
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        where field.FieldType == typeof(DiagnosticDescriptor)
        let descriptor = (DiagnosticDescriptor)field.GetValue(null)!
        orderby descriptor.Id
        select new RuleClass(type.Name, descriptor)).ToList();

    public static RuleClass Named(string name) => All.Single(rule => rule.Name == name);

    /// <summary>Names of all rules, for a theory.</summary>
    public static TheoryData<string> Names() => [.. All.Select(rule => rule.Name)];
}
