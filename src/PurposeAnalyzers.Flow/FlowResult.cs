using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Outlines;
using PurposeAnalyzers.Flow.Reuse;
using PurposeAnalyzers.Flow.Rights;
using PurposeAnalyzers.Flow.Symbols.Text;

namespace PurposeAnalyzers.Flow;

// What the rules judge, by the cheapest way there is: nothing is labelled; an earlier answer still holds; or a session.

/// <param name="BoundBodies">How many bodies were bound for it: none if an earlier answer holds.</param>
internal sealed record FlowResult(IReadOnlyList<DataFlow> Flows, int Labels, int BoundBodies, bool IsReused)
{
    public IReadOnlyList<RightsGap> RightsGaps { get; init; } = Array.Empty<RightsGap>();

    /// <param name="ownModels">Differs whenever the user's own models do.</param>
    /// <param name="keeps">Whether the answer may serve later.</param>
    public static FlowResult Of(Compilation compilation, PolicyCatalog catalog, LibraryModels models, string ownModels, bool keeps, CancellationToken cancellation)
    {
        if (catalog.Labels.IsEmpty && !AnnotationTrace.AnyIn(compilation) && !new LibrarySources(compilation, new LibraryKnowledge(models, catalog)).Any())
            return new FlowResult(Array.Empty<DataFlow>(), 0, 0, false);
        var surroundings = Surroundings.Of(compilation, catalog.Fingerprint, ownModels, cancellation);
        if (Earlier(compilation, surroundings, cancellation) is { } answer)
            return new FlowResult(answer.FlowsIn(compilation, cancellation), answer.Labels, 0, true) { RightsGaps = answer.GapsIn(compilation, cancellation) };
        var session = new FlowSession(compilation, catalog, models, ReadBefore(surroundings), cancellation);
        if (session.LostTrack)
            session = new FlowSession(compilation, catalog, models, Readings.None, cancellation);
        if (keeps && surroundings.IsBalanced && SourceFiles.Of(compilation).HaveNames)
            AnswerCache.Keep(new Answer(surroundings, compilation, session, cancellation));
        return new FlowResult(session.Flows, session.Labels, session.BoundBodies, false) { RightsGaps = session.RightsGaps };
    }

    // While braces are out of balance the numbers of bodies mean nothing.
    private static Readings ReadBefore(Surroundings surroundings) =>
        surroundings.IsBalanced && AnswerCache.Find(surroundings) is { } answer ? answer.Readings : Readings.None;

    // While braces are out of balance nobody knows what is a body: the last answer stands until they are closed.
    private static Answer? Earlier(Compilation compilation, Surroundings surroundings, CancellationToken cancellation)
    {
        if (!surroundings.IsBalanced)
            return AnswerCache.Latest(surroundings);
        return AnswerCache.Find(surroundings) is { } answer && answer.Holds(compilation, cancellation) ? answer : null;
    }
}
