using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Outlines;

// Properties: those without code are places, those with code are calls, those of an interface are whatever implements them.
//
//   class Row { public string Mail { get; set; }  public string Text => Mail.Trim(); }
//   row.Mail     a place of row                  row.Text     a call of get_Text

internal sealed partial class BodyReader
{
    private Values ReadProperty(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        if (property is { Name: "HasValue", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
            return ReadNullTest(reference.Instance!);
        if (IsQueryVariables(property))
            return Read(reference.Instance);
        if (IsForEachCurrent(reference))
            return WithHolding(LoadElement(Read(reference.Instance), reference.Type, reference.Syntax), reference.Type);
        if (property.ContainingType is { IsAnonymousType: true } or { IsTupleType: true } || declarations.Labels.AreOn(property))
            return ReadMember(reference, property, reference.Instance);
        if (!declarations.IsInSource(property))
            return IsContractCode(property) ? ReadMember(reference, property, reference.Instance) : ReadForeign(reference);
        return ReadImplementations(reference, Implementations(property, reference).ToList());
    }

    private static bool IsForEachCurrent(IPropertyReferenceOperation reference) =>
        reference is { IsImplicit: true, Property.Name: "Current", Instance: not null } && Elements.IsFramework(reference.Property.ContainingType);

    private static bool IsContractCode(IPropertySymbol property) =>
        !property.IsIndexer && MemberStandings.IsLabelledCode(property.ContainingAssembly);

    private Values ReadForeign(IPropertyReferenceOperation reference)
    {
        if (reference.Property.GetMethod is not { } getter)
            return Values.None;
        if (ConstantKey(reference) is { } key && Read(reference.Instance) is var owners && owners.Nodes.Any(owner => state.Object(owner).Members.ContainsKey(key)))
            return WithHolding(LoadMember(owners, key, reference.Syntax), reference.Type);
        var result = ReadCall(reference, getter, reference.Instance, reference.Arguments);
        NoteValue(reference);
        return result;
    }

    private IEnumerable<IPropertySymbol> Implementations(IPropertySymbol property, IPropertyReferenceOperation reference)
    {
        if (!Hierarchy.IsOverridable(property) || IsOfBase(reference))
            return new[] { property };
        var found = declarations.Hierarchy.Implementations(property, reference.Instance?.Type).OfType<IPropertySymbol>().ToList();
        return found.Count == 0 ? new[] { property } : found.Contains(property, SymbolEqualityComparer.Default) ? found : found.Prepend(property);
    }

    // Those with code are one call, which may run any of them; those without are places.
    private Values ReadImplementations(IPropertyReferenceOperation reference, IReadOnlyList<IPropertySymbol> properties)
    {
        var found = Values.None;
        foreach (var property in properties.Where(property => !property.IsIndexer && !(property.GetMethod is { } getter && HasCode(getter))))
            found = found.Union(ReadMember(reference, property, reference.Instance));
        if (properties.FirstOrDefault(property => property.GetMethod is { } getter && HasCode(getter)) is { GetMethod: { } own })
            found = found.Union(ReadCall(reference, reference.Property.GetMethod ?? own, reference.Instance, reference.Arguments));
        return found;
    }

    /// <summary>True if the accessor has a body of its own, not one that the compiler makes.</summary>
    private bool HasCode(IMethodSymbol accessor) => accessor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(Cancellation) switch
    {
        AccessorDeclarationSyntax declaration => declaration.Body is not null || declaration.ExpressionBody is not null,
        ArrowExpressionClauseSyntax => true,
        _ => false,
    };

    private void AssignProperty(IPropertyReferenceOperation reference, Values values, IOperation source, Condition? told)
    {
        var property = reference.Property;
        if (property.ContainingType.IsAnonymousType)
            return;
        if (!declarations.IsInSource(property) && !IsContractCode(property))
        {
            AssignForeign(reference, values, source, told);
            return;
        }

        if (property.ReturnsByRef)
        {
            AssignThroughReference(reference, property, reference.Arguments, values);
            return;
        }

        foreach (var implementation in Implementations(property, reference))
        {
            if (implementation.SetMethod is { } setter && HasCode(setter))
                AssignBySetter(reference, setter, values, source, told);
            else if (!implementation.IsIndexer && IsPlaceOfItsOwn(implementation, property))
                AssignMember(Owners(implementation, reference.Instance), implementation, values, source, told);
            if (declarations.Labels.AreOn(implementation) && implementation.SetMethod is { } labelled && HasCode(labelled) && Use(values, source) is >= 0 and var node)
                NoteAssignment(implementation, node, source);
        }
    }

    // Of those that are one place the one that the code names is told of; but who calls a delegate looks for it under its own name.
    private bool IsPlaceOfItsOwn(IPropertySymbol implementation, IPropertySymbol named) =>
        SymbolEqualityComparer.Default.Equals(implementation, named) || HoldsFunctions(implementation)
        || declarations.PlaceNames.Of(implementation) != declarations.PlaceNames.Of(named);

    private void AssignForeign(IPropertyReferenceOperation reference, Values values, IOperation source, Condition? told)
    {
        if (reference.Property.SetMethod is { } setter)
            AssignBySetter(reference, setter, values, source, told);
        else if (reference.Property is { RefKind: not RefKind.None } or { IsIndexer: true })
            StoreElement(Read(reference.Instance), values, reference.Type);
        if (ConstantKey(reference) is { } key)
            StoreMember(Read(reference.Instance), key, Told(values, reference.Property, source), strong: true);
        if (reference.Property.IsIndexer)
            NoteAssignmentThrough(reference.Instance, values, source, ConstantKey(reference) ?? AccessPath.Element);
    }

    // map["mail"] = x; map["note"]: two places, where both keys are constants.
    private static string? ConstantKey(IPropertyReferenceOperation reference) =>
        reference is { Property.IsIndexer: true, Arguments.Length: 1 } && reference.Arguments[0].Value.ConstantValue is { HasValue: true, Value: string key } ? "'" + key + "'" : null;

    private void AssignBySetter(IPropertyReferenceOperation reference, IMethodSymbol setter, Values values, IOperation source, Condition? told)
    {
        var receiver = Read(reference.Instance);
        var all = ReadArguments(reference.Arguments, setter);
        if (told is null)
            values = Kept(source, values, declarations.IsInSource(setter));
        all[setter.Parameters.Length - 1] = values;
        var list = new List<Argument>();
        for (var index = 0; index < setter.Parameters.Length; index++)
        {
            var syntax = index == setter.Parameters.Length - 1 ? source.Syntax : reference.Syntax;
            var node = Use(all[index], (reference, "set" + index));
            var goesOut = node >= 0 && CanChange(setter.Parameters[index]) ? Changed(all[index], reference, "set out" + index) : -1;
            list.Add(new Argument(Root.Parameter(index), node, goesOut, builder.Range(syntax)));
        }

        if (receiver.Count > 0)
            list.Add(new Argument(Root.This, Use(receiver, (reference, "set this")), Changed(receiver, reference, "set out this"), builder.Range(reference.Syntax)));
        var known = AddCall(reference, "set", setter, reference.Instance?.Type, list, -1);
        NoteWirings(reference, setter, known, name => name == "value" ? source.ConstantValue.Value as string : ConstantArgument(reference, name), all, list, -1);
        HandDelegates(reference, setter, all, list, known);
        KeepObjects(known, setter, receiver, all);
        if (receiver.Count > 0 && HolderOf(reference.Instance) is var (holder, owner))
            NoteAssignment(holder, list[list.Count - 1].Out, reference, owner);
    }

    private Values ReadEventAssignment(IEventAssignmentOperation assignment)
    {
        if (assignment.EventReference is not IEventReferenceOperation reference)
            return Values.None;
        var handler = Read(assignment.HandlerValue);
        var owners = Owners(reference.Event, reference.Instance);
        StoreMember(owners, declarations.PlaceNames.Of(reference.Event), handler, strong: false);
        if (assignment.Adds && Use(handler, assignment) is >= 0 and var node)
            NoteAssignment(reference.Event, node, assignment, SingleOf(owners));
        return Values.None;
    }

    private Values CallOn(IOperation at, IMethodSymbol getter, Values receiver) => CallOn(at, "result", getter, receiver);

    /// <summary>A call without arguments that the language makes by itself; an extension method takes the receiver as its argument.</summary>
    private Values CallOn(IOperation at, string role, IMethodSymbol called, Values receiver)
    {
        if (Use(receiver, (at, role)) is not (>= 0 and var node))
            return Values.None;
        var result = builder.Node(at, role, at.Syntax);
        var definition = called.ReducedFrom ?? called;
        var root = definition.IsStatic ? Root.Parameter(0) : Root.This;
        AddCall(at, role, definition, null, new List<Argument> { new(root, node, -1, builder.Range(at.Syntax)) }, result);
        return WithHolding(Values.Of(result), at.Type);
    }
}
