using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Flow.Models.Default;

// Properties keep their values apart:
//
//   set MailMessage.Body      value -> this.<P:System.Net.Mail.MailMessage.Body>
//   get MailAddress.Host      this.<P:System.Net.Mail.MailAddress.Host> -> return; this ~> return     (what the constructor was given)
//   get KeyValuePair.Key      this.[key] -> return                                                    (shared type parameters, as in R1)
//   get this[int index]       this.[*] -> return
//   set ChargeCreateOptions.ReceiptEmail    the same: options carry nothing by themselves, but what was put into a property is there
//   get MailMessage.Headers   wrap this -> return: an object's collection is a part of it; what is put into the one is in the other

internal static class Accessors
{
    public static void Add(IMethodSymbol accessor, IPropertySymbol property, FlowSet flows)
    {
        if (property.IsStatic || property.ContainingType is not { } owner || DataTypes.IsInfrastructure(property.Type) && !DataTypes.IsInfrastructure(owner))
            return; // options within options are part of them
        var receiver = new End(new Place(Root.This), owner, "", Slots.OfReceiver(new Place(Root.This), owner));
        if (accessor.MethodKind == MethodKind.PropertyGet)
        {
            AddGetter(property, receiver, flows);
            if (IsCollectionOfObject(property, owner))
                flows.Wrap(receiver.Place, new Place(Root.Return));
            Observations.Add(accessor, receiver, flows);
        }
        else if (property.IsIndexer || HoldsValues(owner))
            AddSetter(accessor, property, receiver, flows);
    }

    private static void AddGetter(IPropertySymbol property, End receiver, FlowSet flows)
    {
        var output = End.Of(new Place(Root.Return), property.Type);
        if (DataTypes.CarriesNothing(property.Type) || DataTypes.IsNumber(property.Type) && MemberNames.IsMeasure(property.Name) && !DataTypes.IsScalar(receiver.Type))
            return;
        if (output.Slots.Count > 0 && flows.Pair(receiver.Slots, output.Slots))
            return;
        if (DataTypes.IsLambdaType(property.Type))
            return;
        if (HoldsValues(receiver.Type))
            flows.Copy(Own(receiver.Place, property), output.Place);
        if (DataTypes.IsInfrastructure(receiver.Type))
            return;
        if (!property.IsIndexer)
            flows.Member(receiver, output.Place, IsObject(property.Type), property.SetMethod is not null); // what can be set is not computed from the others
        else if (DataTypes.IsImmutable(receiver.Type))
            flows.Derive(receiver, output.Place);
    }

    private static bool IsObject(ITypeSymbol type) =>
        type is { TypeKind: TypeKind.Class or TypeKind.Interface, SpecialType: SpecialType.None } && !DataTypes.IsImmutable(type);

    private static bool IsCollectionOfObject(IPropertySymbol property, ITypeSymbol owner) =>
        !property.IsIndexer && DataTypes.IsFillableCollection(property.Type) && !DataTypes.IsImmutable(owner) && DataTypes.ElementType(owner) is null;

    private static bool HoldsValues(ITypeSymbol owner) => !DataTypes.IsImmutable(owner) || DataTypes.IsInfrastructure(owner);

    private static void AddSetter(IMethodSymbol accessor, IPropertySymbol property, End receiver, FlowSet flows)
    {
        if (DataTypes.CarriesNothing(property.Type))
            return;
        var place = new Place(Root.Parameter(accessor.Parameters.Length - 1));
        var value = End.Of(place, property.Type);
        foreach (var index in accessor.Parameters.Take(accessor.Parameters.Length - 1))
            flows.Pair(End.Of(new Place(Root.Parameter(index.Ordinal)), index.Type).Slots, receiver.Slots);
        if (!flows.Pair(value.Slots, receiver.Slots))
            flows.Copy(place, Own(receiver.Place, property));
    }

    private static Place Own(Place receiver, IPropertySymbol property) => Slots.Below(
        receiver,
        property.IsIndexer ? AccessPath.Element : MemberShapes.Id(property));
}
