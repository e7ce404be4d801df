using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Rights;

namespace PurposeAnalyzers.Rules;

/// <summary>PUR402. A method says that it fulfils a right, and leaves a labelled member out. Once per method, right and type.</summary>
internal static class RightsHandlerMissesMember
{
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "PUR402",
        nameof(RightsHandlerMissesMember),
        title: "Rights handler misses a member",
        message: "{0} {1} not {2} by {3}; [{4}(typeof({5}))] promises it {6}",
        description: "An export tells every labelled member, a correction can change each, an erasure removes the object or overwrites each, and a stop writes a consent or opt-out.");

    public static Diagnostic? Report(RightsGap gap) => gap.Handler is null
        ? null
        : Diagnostic.Create(
            Descriptor,
            gap.Place.ToLocation(),
            FlowProperties.Of(gap),
            Wording.Data(gap.Labels),
            Wording.Verb(gap.Labels),
            Done(gap.Rights[0]),
            gap.Handler,
            DataRights.Attribute(gap.Rights[0]),
            gap.Type,
            gap.Rights[0] == DataRight.StopUse ? "by writing a consent or opt-out" : "for every labelled member");

    private static string Done(DataRight right) => right switch
    {
        DataRight.Export => "exported",
        DataRight.Correct => "corrected",
        DataRight.Erase => "erased",
        _ => "stopped from being used",
    };
}
