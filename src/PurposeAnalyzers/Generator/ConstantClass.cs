using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Generator;

// What will be generated, before it is text: equal by value, so that an edit of the catalog that changes none of it generates nothing anew.

/// <summary>One generated class: Purpose, DataCategory or Recipient.</summary>
internal sealed record ConstantClass(string Name, string Summary, EquatableArray<Constant> Constants);

/// <summary>One constant of it.</summary>
/// <param name="Value">The name in the catalog; for a former name the one that took its place.</param>
/// <param name="RenamedTo">For a former name: the name that took its place.</param>
internal sealed record Constant(string Name, string Value, string Summary, string Remarks, string? RenamedTo = null);
