namespace PurposeAnalyzers.Rules;

/// <summary>What one analysis of a compilation covered.</summary>
/// <param name="Labels">Members, parameters, return values and types of this compilation that carry a label.</param>
/// <param name="Flows">Flows from a label to a use, store, log, reply or recipient, permitted or not.</param>
internal sealed record AnalysisCounts(int Labels, int Flows);
