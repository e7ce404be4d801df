using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Flow.Models.Default;

// What a member does of which nothing is known but its signature. Labels go along shared type parameters; without any, from receiver and arguments to the result.
//
//   Select<TSource, TResult>(IEnumerable<TSource> source, Func<TSource, TResult> selector): IEnumerable<TResult>
//       @0.[*] -> @1.(0)                     R5: the lambda receives elements
//       @1.() -> return.[*]                  R1: what it returns is in the result, and nothing else
//   Dictionary<TKey, TValue>.Add(TKey key, TValue value)
//       @0 -> this.[key]; @1 -> this.[*]     R4
//   string.Concat(string a, string b)        @0 ~> return; @1 ~> return        R2
//   int.TryParse(string s, out int result)   @0 ~> @1                          R3
//   XmlSerializer.Serialize(Stream stream, object o)    @1 ~> @0.(write)       R6
//
// R1 and R2 are in Results, R3 and R6 in Outputs, R4 and R7 in Fillings, R5 in LambdaInputs, properties in Accessors.
// Yes/no answers, counts, positions and enums carry nothing; they only tell about the value (Observations). Unknown members store, log and disclose nothing.

/// <summary>The summary of a member about which no contract, model or body speaks.</summary>
internal static class DefaultRule
{
    /// <param name="method">An original definition.</param>
    /// <param name="expressionsRun">True where a row says that lambdas given as expression trees are run; otherwise they are mentions.</param>
    public static Summary For(IMethodSymbol method, bool expressionsRun = false)
    {
        var flows = new FlowSet();
        if (method.AssociatedSymbol is IPropertySymbol property)
            Accessors.Add(method, property, flows);
        else if (!IsSilent(method))
            AddMethod(Signature.Of(method, expressionsRun), flows);
        return flows.ToSummary();
    }

    private static void AddMethod(Signature signature, FlowSet flows)
    {
        LambdaInputs.Add(signature, flows);
        if (signature.Method.MethodKind == MethodKind.Constructor)
        {
            Fillings.AddConstructor(signature, flows);
            Outputs.Add(signature, flows);
            return;
        }

        Results.Add(signature, flows);
        Observations.Add(signature, flows);
        Outputs.Add(signature, flows);
        Fillings.Add(signature, flows);
    }

    /// <summary>Identity, events and clean-up say nothing about the data.</summary>
    private static bool IsSilent(IMethodSymbol method) =>
        method.MethodKind is MethodKind.EventAdd or MethodKind.EventRemove or MethodKind.StaticConstructor or MethodKind.Destructor
        || method.Name is "GetHashCode" or "GetType" or "ReferenceEquals" or "Dispose" or "DisposeAsync";
}
