using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PurposeAnalyzers.Flow.Outlines;

// The results of ?: and switch tell what their conditions saw, for categories of which every derivation counts.
//
//   face["jaw"] > 0.5 ? "open" : "closed"        the text tells something about face

internal sealed partial class BodyReader
{
    /// <summary>Remembers what a condition looked at, for the results of ?: and switch over it.</summary>
    private void RememberCondition(IOperation condition, Values values)
    {
        if (!values.IsEmpty)
            conditions[condition.Syntax] = values;
    }

    // c.LastFace["jaw"] > 0.5 ? "open" : "closed": the result tells what the condition saw.
    private Values Decided(IFlowCaptureOperation capture, Values values)
    {
        var condition = capture.Value.Syntax.Parent switch
        {
            ConditionalExpressionSyntax conditional when conditional.Condition != capture.Value.Syntax => (SyntaxNode)conditional.Condition,
            SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax @switch } => @switch,
            _ => null,
        };
        if (condition is null || IsStillFilled(capture.Value))
            return values;
        var node = builder.Node(capture, "decided", capture.Syntax);
        var seen = false;
        foreach (var pair in conditions)
        {
            if (!condition.Span.Contains(pair.Key.Span))
                continue;
            seen = true;
            foreach (var part in pair.Value)
                builder.Wire(part, node, WireKind.Observe);
        }

        return seen ? values.Add(node) : values;
    }

    // x ? new Row { Mail = ... } : other     the row is not the result yet: its initialiser comes first
    private static bool IsStillFilled(IOperation value) => value is IObjectCreationOperation { Syntax: BaseObjectCreationExpressionSyntax { Initializer: not null } };
}
