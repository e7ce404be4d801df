using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Flow.Models.Default;

// R1: a result whose type mentions type parameters comes from what shares them, and from nothing else.
//       Where(IEnumerable<T> source, Func<T, bool>): IEnumerable<T>        @0.[*] -> return.[*]
//     A result of the receiver's type, if that is no collection, is the receiver: JobBuilder<T>.UsingJobData(key, value)     this -> return
// R2: any other result is derived from receiver, arguments and results of lambdas.
//       string.Join(string separator, IEnumerable<string> values)          @0 ~> return; @1.[*] ~> return
//     Of a service it is derived from the arguments alone, and leads where the service leads (this @> return).
//     A number comes from numbers only, unless the member reads or parses: Length and IndexOf carry nothing, int.Parse does.

internal static class Results
{
    public static void Add(Signature signature, FlowSet flows)
    {
        var method = signature.Method;
        if (!method.IsStatic && method.ContainingType is { } owner && DataTypes.IsService(owner) && !DataTypes.CarriesNothing(method.ReturnType) && !DataTypes.IsNumber(method.ReturnType))
            flows.Lead(End.Of(new Place(Root.This), owner), new Place(Root.Return));
        if (DataTypes.CarriesNothing(method.ReturnType) || DataTypes.IsInfrastructure(method.ReturnType))
            return;
        Route(signature, End.Of(new Place(Root.Return), method.ReturnType), flows);
    }

    /// <summary>R1, or else R2, into one output: the result, an out parameter.</summary>
    public static void Route(Signature signature, End output, FlowSet flows)
    {
        var inputs = signature.Inputs.Concat(signature.Results).Where(input => input.Place != output.Place).ToList();
        if (output.Slots.Count > 0 && flows.Pair(inputs.SelectMany(input => input.Slots), output.Slots))
        {
            if (IsFluent(signature, output) && DataTypes.ElementType(output.Type) is null)
                flows.Copy(signature.Receiver!.Place, output.Place);
            return;
        }

        foreach (var input in DataTypes.IsNumber(output.Type) ? ForNumber(signature, inputs) : inputs)
            AddDerived(input, output, IsFluent(signature, output) && input != signature.Receiver, flows);
    }

    /// <summary>A result of the receiver's type is the receiver, not an argument that happens to have its type.</summary>
    private static bool IsFluent(Signature signature, End output) =>
        signature.Receiver is { } receiver && SymbolEqualityComparer.Default.Equals(receiver.Type, output.Type);

    private static void AddDerived(End input, End output, bool isOther, FlowSet flows)
    {
        if (!isOther && DataTypes.MayBeSameObject(input.Type, DataTypes.Unwrap(output.Type)))
            flows.Copy(input.Place, output.Place);
        else if (!input.IsPosition)
            flows.Derive(input, output.Place);
    }

    private static IEnumerable<End> ForNumber(Signature signature, List<End> inputs)
    {
        var name = signature.Method.Name;
        if (MemberNames.IsSearch(name) || MemberNames.CountsBuffer(name) && signature.Arguments.Any(IsFilled))
            return Enumerable.Empty<End>();
        return MemberNames.ReadsNumber(name) ? inputs : inputs.Where(input => DataTypes.IsScalar(input.Type));
    }

    private static bool IsFilled(End argument) => argument.Type is IArrayTypeSymbol || DataTypes.IsWritableBuffer(argument.Type);
}
