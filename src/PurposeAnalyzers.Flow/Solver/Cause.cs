using PurposeAnalyzers.Flow.Outlines;

namespace PurposeAnalyzers.Flow.Solver;

/// <summary>How a fact came to be: where, what happened there, and the fact before it. The first cause found is kept: the shortest way.</summary>
internal sealed record Cause(string Body, TextRange Range, string What, Cause? Previous)
{
    /// <summary>The node of the labelled member's read that the way begins with; -1: it begins otherwise.</summary>
    public int Seed { get; init; } = -1;

    /// <summary>Where the way begins.</summary>
    public Cause First
    {
        get
        {
            var at = this;
            while (at.Previous is { } previous)
                at = previous;
            return at;
        }
    }

    // Ways through ways through ways: beyond this only their ends are told.
    private const int Long = 40;

    private int Length { get; } = Previous is null ? 1 : Previous.Length + 1;

    /// <summary>This, and after it what happened further in.</summary>
    public Cause Then(Cause? inside)
    {
        if (inside is null)
            return this;
        if (Length + inside.Length > Long)
            return inside with { Previous = this };
        var last = this;
        foreach (var step in inside.Steps())
            last = new Cause(step.Body, step.Range, step.What, last);
        return last;
    }

    /// <summary>The whole way, from its origin on.</summary>
    public IReadOnlyList<Cause> Steps()
    {
        var steps = new List<Cause>();
        for (Cause? at = this; at is not null && steps.Count < 50; at = at.Previous)
            steps.Add(at);
        steps.Reverse();
        return steps;
    }
}
