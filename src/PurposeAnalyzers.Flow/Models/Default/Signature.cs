using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Flow.Models.Default;

/// <summary>One input or output of a call: the receiver, a data argument, the result of a lambda, the return value.</summary>
/// <param name="Name">The parameter's name; empty for the others.</param>
internal sealed record End(Place Place, ITypeSymbol Type, string Name, List<Slot> Slots)
{
    public static End Of(Place place, ITypeSymbol type, string name = "") => new(place, type, name, Default.Slots.Of(place, type));

    /// <summary>A number that says where in the data, not what.</summary>
    public bool IsPosition => DataTypes.IsNumber(Type) && MemberNames.IsPosition(Name);

    public bool SharesSlots(IEnumerable<Slot> others) =>
        Slots.Any(own => others.Any(other => SymbolEqualityComparer.Default.Equals(own.Parameter, other.Parameter)));

    /// <summary>Where data is read from an end as a whole: a channel's written text, a collection's elements and keys, or the value itself.</summary>
    public IEnumerable<Place> Content()
    {
        var type = DataTypes.Unwrap(Type);
        if (DataTypes.IsChannel(type))
            return new[] { Place, Default.Slots.Below(Place, AccessPath.Written) };
        if (DataTypes.ElementType(type) is not { } element)
            return new[] { Place };
        var elements = Default.Slots.Below(Place, AccessPath.Element);
        return element.Name == "KeyValuePair" ? new[] { elements, Default.Slots.Below(Place, AccessPath.Key) } : new[] { elements };
    }

    /// <summary>Where data is put into an end: written into a channel, or laid at the object.</summary>
    public Place Intake() => DataTypes.IsChannel(DataTypes.Unwrap(Type)) ? Default.Slots.Below(Place, AccessPath.Written) : Place;
}

/// <summary>A lambda among the arguments: its parameters are inputs of the caller's code, its result comes back.</summary>
internal sealed record Lambda(Place Place, IMethodSymbol Invoke)
{
    public End Result => End.Of(Slots.Below(Place, AccessPath.Result), Invoke.ReturnType);

    public IEnumerable<End> Arguments() => Invoke.Parameters
        .Where(parameter => !DataTypes.CarriesNothing(parameter.Type) && !DataTypes.IsInfrastructure(parameter.Type))
        .Select(parameter => End.Of(Slots.Below(Place, AccessPath.Argument(parameter.Ordinal)), parameter.Type, parameter.Name));
}

/// <summary>A method as the default rule sees it: what can carry data in, and out.</summary>
internal sealed class Signature
{
    private Signature(IMethodSymbol method) => Method = method;

    public IMethodSymbol Method { get; }
    public End? Receiver { get; private set; }
    public List<End> Arguments { get; } = new();
    public List<Lambda> Lambdas { get; } = new();

    /// <summary>The receiver and the data arguments.</summary>
    public IEnumerable<End> Inputs => Receiver is { } receiver ? Arguments.Prepend(receiver) : Arguments;

    /// <summary>Results of lambdas that carry data.</summary>
    public IEnumerable<End> Results => Lambdas.Where(lambda => !DataTypes.CarriesNothing(lambda.Invoke.ReturnType)).Select(lambda => lambda.Result);

    public static Signature Of(IMethodSymbol method, bool expressionsRun)
    {
        var signature = new Signature(method);
        if (!method.IsStatic && method.MethodKind != MethodKind.Constructor && method.ContainingType is { } owner && !DataTypes.IsInfrastructure(owner))
            signature.Receiver = new End(new Place(Root.This), owner, "", Slots.OfReceiver(new Place(Root.This), owner));
        foreach (var parameter in method.Parameters)
            signature.Add(parameter, expressionsRun);
        return signature;
    }

    /// <summary>Everywhere that values of type parameters sit in what a method is given and gives.</summary>
    public static IEnumerable<Slot> SlotsOf(IMethodSymbol method)
    {
        var signature = Of(method, expressionsRun: true);
        var ends = signature.Inputs.Concat(signature.Lambdas.SelectMany(lambda => lambda.Arguments().Append(lambda.Result)))
            .Append(End.Of(new Place(Root.Return), method.ReturnType))
            .Concat(method.Parameters.Where(parameter => parameter.RefKind == RefKind.Out).Select(parameter => End.Of(new Place(Root.Parameter(parameter.Ordinal)), parameter.Type)));
        var made = method.MethodKind == MethodKind.Constructor ? Slots.OfReceiver(new Place(Root.This), method.ContainingType) : new List<Slot>();
        return ends.SelectMany(end => end.Slots).Concat(made);
    }

    private void Add(IParameterSymbol parameter, bool expressionsRun)
    {
        var place = new Place(Root.Parameter(parameter.Ordinal));
        if (DataTypes.Invocation(parameter.Type, expressionsRun) is { } invoke)
            Lambdas.Add(new Lambda(place, invoke));
        else if (parameter.RefKind != RefKind.Out && !DataTypes.IsLambdaType(parameter.Type) && !DataTypes.CarriesNothing(parameter.Type) && !DataTypes.IsInfrastructure(parameter.Type))
            Arguments.Add(End.Of(place, parameter.Type, parameter.Name));
    }
}
