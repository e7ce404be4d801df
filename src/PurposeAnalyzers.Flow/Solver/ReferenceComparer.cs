using System.Runtime.CompilerServices;
using PurposeAnalyzers.Flow.Models;

namespace PurposeAnalyzers.Flow.Solver;

/// <summary>Summaries of libraries are made once each: comparing them by reference is enough, and cheap.</summary>
internal sealed class ReferenceComparer : IEqualityComparer<Summary>
{
    public static readonly ReferenceComparer Instance = new();

    public bool Equals(Summary? x, Summary? y) => ReferenceEquals(x, y);
    public int GetHashCode(Summary obj) => RuntimeHelpers.GetHashCode(obj);
}
