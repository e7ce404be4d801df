namespace PurposeAnalyzers.Flow.Models.Notation;

/// <summary>Where something stands in a .flows file; line and column count from zero.</summary>
internal readonly record struct ModelPosition(string Path, int Line, int Column, int Length);

/// <summary>Something that could not be read, at its place: reported as PUR008.</summary>
internal sealed record ModelFault(ModelPosition Position, string Message);
