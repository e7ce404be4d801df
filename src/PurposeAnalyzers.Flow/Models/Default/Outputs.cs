using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Flow.Models.Default;

// R3: out parameters, ref parameters of members that write them, and buffers that a member fills take receiver and arguments.
//       Dictionary.TryGetValue(TKey key, out TValue value)     this.[*] -> @1
//       Stream.Read(byte[] buffer, int offset, int count)      this.(write) ~> @0
// R6: a channel among the arguments of a member that writes takes them.
//       JsonSerializer.Serialize(Stream utf8Json, object value)  @1 ~> @0.(write)

internal static class Outputs
{
    public static void Add(Signature signature, FlowSet flows)
    {
        foreach (var parameter in signature.Method.Parameters)
        {
            var output = End.Of(new Place(Root.Parameter(parameter.Ordinal)), parameter.Type, parameter.Name);
            if (DataTypes.CarriesNothing(parameter.Type) || DataTypes.IsLambdaType(parameter.Type))
                continue;
            if (parameter.RefKind == RefKind.Out)
                Results.Route(signature, output, flows);
            else if (parameter.RefKind == RefKind.Ref && MemberNames.WritesReference(signature.Method.Name))
                AddReference(signature, output, flows);
            else if (parameter.RefKind is RefKind.None or RefKind.Ref && IsFilled(signature.Method, parameter))
                AddBuffer(signature, output, flows);
        }

        AddChannel(signature, flows);
    }

    /// <summary>A ref number is as often a position as data.</summary>
    private static void AddReference(Signature signature, End output, FlowSet flows)
    {
        if (output.Slots.Count > 0)
            flows.Pair(signature.Inputs.Concat(signature.Results).Where(input => input.Place != output.Place).SelectMany(input => input.Slots), output.Slots);
        else if (!DataTypes.IsNumber(output.Type))
            Results.Route(signature, output, flows);
        else
            DeriveAll(signature.Inputs.Where(input => DataTypes.IsNumber(input.Type)), output.Place, flows);
    }

    private static bool IsFilled(IMethodSymbol method, IParameterSymbol parameter)
    {
        if (method.Name.StartsWith("Write", StringComparison.Ordinal) && !method.IsStatic)
            return false;
        if (method.Name.StartsWith("CopyTo", StringComparison.Ordinal) && !method.IsStatic && parameter.Ordinal == 0)
            return !DataTypes.IsNumber(parameter.Type);
        if (!MemberNames.WritesBuffer(method.Name) || parameter.IsParams)
            return false;
        return DataTypes.IsWritableBuffer(parameter.Type)
            || (parameter.Type is IArrayTypeSymbol || parameter.Type.SpecialType == SpecialType.System_Array) && MemberNames.IsBuffer(parameter.Name);
    }

    private static void AddBuffer(Signature signature, End output, FlowSet flows)
    {
        var inputs = signature.Inputs.Concat(signature.Results).Where(input => input.Place != output.Place && !input.IsPosition).ToList();
        if (output.Slots.Count > 0)
        {
            flows.Pair(inputs.SelectMany(input => input.Slots), output.Slots);
            return;
        }

        DeriveAll(inputs, output.Intake(), flows);
    }

    private static void AddChannel(Signature signature, FlowSet flows)
    {
        if (WrittenChannel(signature) is { } channel)
            DeriveAll(signature.Inputs.Where(input => input != channel && !input.IsPosition), channel.Intake(), flows);
    }

    /// <summary>The argument that a member writes into; null if it writes into none.</summary>
    public static End? WrittenChannel(Signature signature)
    {
        if (!MemberNames.WritesChannel(signature.Method.Name) || !ReturnsNothingMuch(signature.Method))
            return null;
        var isChannel = signature.Receiver is { } receiver && DataTypes.IsChannel(receiver.Type);
        return signature.Arguments.FirstOrDefault(argument => DataTypes.IsChannel(argument.Type) || (argument.Type.Name == "StringBuilder" && !isChannel));
    }

    private static void DeriveAll(IEnumerable<End> inputs, Place to, FlowSet flows)
    {
        foreach (var input in inputs)
            flows.Derive(input, to);
    }

    private static bool ReturnsNothingMuch(IMethodSymbol method) => DataTypes.CarriesNothing(method.ReturnType) || DataTypes.IsNumber(method.ReturnType);
}
