using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Reuse;

/// <summary>A flow whose places are kept apart from it, so that it holds no syntax tree.</summary>
internal sealed class FrozenFlow
{
    private readonly DataFlow flow;
    private readonly List<FrozenPlace> places = new();

    public FrozenFlow(DataFlow found, CancellationToken cancellation) => flow = Map(found, place =>
    {
        places.Add(FrozenPlace.Of(place, cancellation));
        return default;
    });

    /// <summary>The flow at its places as they are now; null if one of them is gone.</summary>
    public DataFlow? Thaw(Func<FrozenPlace, CodePlace?> find)
    {
        var next = 0;
        var isWhole = true;
        var thawed = Map(flow, _ =>
        {
            var place = find(places[next++]);
            isWhole &= place is not null;
            return place ?? default;
        });
        return isWhole ? thawed : null;
    }

    private static DataFlow Map(DataFlow flow, Func<CodePlace, CodePlace> map) => flow with
    {
        Place = map(flow.Place),
        Steps = Map(flow.Steps, map),
        Ways = EquatableArray.From(flow.Ways.Items.Select(way => (way.Label, Map(way.Steps, map)))),
    };

    private static EquatableArray<FlowStep> Map(EquatableArray<FlowStep> steps, Func<CodePlace, CodePlace> map) =>
        EquatableArray.From(steps.Items.Select(step => step with { Place = map(step.Place) }));
}
