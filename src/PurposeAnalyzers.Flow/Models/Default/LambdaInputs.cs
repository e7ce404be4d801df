namespace PurposeAnalyzers.Flow.Models.Default;

// R5: a lambda's parameter receives the receiver and the arguments that share its type parameters, and results of lambdas that share them:
//
//   Aggregate<TSource, TAccumulate>(source, TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func)
//       @0.[*] -> @2.(1); @1 -> @2.(0); @2.() -> @2.(0)
//   Regex.Replace(string input, MatchEvaluator evaluator)      @0 ~> @1.(0)

internal static class LambdaInputs
{
    public static void Add(Signature signature, FlowSet flows)
    {
        foreach (var lambda in signature.Lambdas)
            Add(signature, lambda.Arguments().ToList(), flows);
    }

    /// <summary>A number beside typed parameters is an index, and a channel is there to be written to.</summary>
    private static void Add(Signature signature, List<End> arguments, FlowSet flows)
    {
        var typed = arguments.Any(argument => argument.Slots.Count > 0);
        foreach (var argument in arguments)
        {
            if (argument.Slots.Count > 0)
                flows.Pair(signature.Inputs.Concat(signature.Results).SelectMany(input => input.Slots), argument.Slots);
            else if (!(typed && DataTypes.IsNumber(argument.Type)) && !DataTypes.IsChannel(argument.Type))
                AddUntyped(signature, argument, flows);
        }
    }

    private static void AddUntyped(Signature signature, End argument, FlowSet flows)
    {
        foreach (var input in signature.Inputs.Where(input => !input.IsPosition))
        {
            if (DataTypes.MayBeSameObject(input.Type, argument.Type))
                flows.Copy(input.Place, argument.Place);
            else
                flows.Derive(input, argument.Place);
        }
    }
}
