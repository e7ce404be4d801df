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

    /// <summary>This, and after it what happened further in.</summary>
    public Cause Then(Cause? inside)
    {
        var last = this;
        foreach (var step in inside?.Steps() ?? Array.Empty<Cause>())
            last = step with { Previous = last };
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
