using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Outlines;

namespace PurposeAnalyzers.Flow.Solver;

/// <summary>A check that something needs.</summary>
internal readonly record struct Need(CheckKind Kind, string Name);

/// <summary>A point of a body, by the set of guards that holds there.</summary>
internal readonly record struct Point(string Body, int Guards);

/// <summary>A check, and whom it must be about: whoever the subject's nodes hold in the body of the reader, below a path.</summary>
internal sealed record Question(Need Need, Body Reader, Subject Subject)
{
    public string Path { get; init; } = "";

    /// <summary>The subject's nodes hold lists of them, or lists of lists.</summary>
    public int Level { get; init; }

    /// <summary>One of those whom the subject may be; null: all of them.</summary>
    public (Body Body, string Name)? Only { get; init; }

    /// <summary>The calls that lead to the reader, as far as they are known.</summary>
    public Frame? Way { get; init; }

    /// <summary>Where the answer may hold: at the place, and on the way to it.</summary>
    public IReadOnlyList<Point> Points { get; init; } = Array.Empty<Point>();
}
