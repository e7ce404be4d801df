using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Flow.Models.Default;

// R4: a call that returns nothing, or its receiver, or is named for it (Add, Set, Enqueue ...), and asks nothing, puts its arguments into the receiver.
//       List<T>.Add(T item)                       @0 -> this.[*]
//       StringBuilder.Append(string value)        @0 ~> this
//       Stream.Write(byte[] buffer, int, int)     @0.[*] ~> this.(write)
//     A service (client, connection) is not filled: it does something with what it is given.
//     Constructors do so always, but for services: new SmtpClient(host) leads to the host (@0 @> this) and holds no data; one that is given a channel writes on into it: new StreamWriter(stream) wraps @0 -> this.
// R7: so do extension methods of such names into their first argument.

internal static class Fillings
{
    public static void Add(Signature signature, FlowSet flows)
    {
        var method = signature.Method;
        if (signature.Receiver is { } receiver && Fills(method))
            Fill(receiver, Given(signature).Concat(signature.Results), flows);
        if (method.IsExtensionMethod && MemberNames.FillsFirst(method.Name) && ReturnsFirstOrNothing(method) && signature.Arguments.FirstOrDefault() is { } first && IsFillable(first.Type))
            Fill(first, signature.Arguments.Skip(1).Concat(signature.Results), flows);
    }

    public static void AddConstructor(Signature signature, FlowSet flows)
    {
        var type = signature.Method.ContainingType;
        var made = new End(new Place(Root.This), type, "", Slots.OfReceiver(new Place(Root.This), type));
        foreach (var argument in signature.Arguments.Where(argument => DataTypes.IsChannel(argument.Type)))
        {
            flows.Wrap(argument.Place, made.Place);
            if (!DataTypes.IsWriter(type))
                flows.Derive(argument, made.Place);
        }

        var others = signature.Arguments.Where(argument => !DataTypes.IsChannel(argument.Type));
        foreach (var input in others.Concat(signature.Results))
        {
            if (DataTypes.IsService(type))
                flows.Lead(input, made.Place);
            else if (!flows.Pair(input.Slots, made.Slots) && !IsBesideTyped(input, made, signature))
                flows.Derive(input, made.Place);
        }
    }

    /// <summary>A channel that is written into gives nothing (R6).</summary>
    private static IEnumerable<End> Given(Signature signature)
    {
        var channel = Outputs.WrittenChannel(signature);
        return signature.Arguments.Where(argument => argument != channel);
    }

    private static void Fill(End target, IEnumerable<End> inputs, FlowSet flows)
    {
        var all = inputs.Where(input => input.Place != target.Place).ToList();
        var typed = all.Where(input => input.SharesSlots(target.Slots)).ToList();
        foreach (var input in typed)
            flows.Pair(input.Slots, target.Slots);
        if (typed.Count > 0)
            return;
        foreach (var input in all.Where(input => !input.IsPosition))
            FillUntyped(target, input, flows);
    }

    /// <summary>A collection of objects holds the very object that is added.</summary>
    private static void FillUntyped(End target, End input, FlowSet flows)
    {
        if (IsObject(input.Type) && DataTypes.ElementType(target.Type) is not null)
            flows.Copy(input.Place, Slots.Below(target.Place, AccessPath.Element));
        else
            flows.Derive(input, target.Intake());
    }

    // DataRowCollection.Add(DataRow): a collection of its own kind of objects.
    private static bool IsObject(ITypeSymbol type) =>
        type.IsReferenceType && type.SpecialType != SpecialType.System_String && DataTypes.ElementType(type) is null;

    /// <summary>In a generic collection's constructor, what does not share its type parameters is a capacity or an index.</summary>
    private static bool IsBesideTyped(End input, End made, Signature signature) =>
        input.IsPosition || signature.Arguments.Any(other => other != input && other.SharesSlots(made.Slots)) && DataTypes.IsNumber(input.Type);

    private static bool Fills(IMethodSymbol method)
    {
        var type = method.ContainingType;
        if (!IsFillable(type) || MemberNames.IsQuery(method.Name) || method.MethodKind is MethodKind.UserDefinedOperator or MethodKind.Conversion)
            return false;
        return MemberNames.Fills(method.Name) || ReturnsNothing(method) || IsSameType(method.ReturnType, type);
    }

    private static bool IsFillable(ITypeSymbol type) => !DataTypes.IsImmutable(type) && !DataTypes.IsImmutableCollection(type);

    private static bool ReturnsNothing(IMethodSymbol method) =>
        method.ReturnsVoid || method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 0 };

    private static bool ReturnsFirstOrNothing(IMethodSymbol method) =>
        DataTypes.CarriesNothing(method.ReturnType) || IsSameType(method.ReturnType, method.Parameters[0].Type);

    private static bool IsSameType(ITypeSymbol one, ITypeSymbol other) =>
        SymbolEqualityComparer.Default.Equals(one, other);
}
