using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Outlines;

// Values that are made of others on the spot, and keep them apart: tuples, anonymous objects, arrays, collection expressions.
//
//   (c.Email, c.Id)        a new object: Item1 = {c.Email}, Item2 = {}
//   [c.Email, .. others]   a new object: [*] = {c.Email} and what others holds as its elements
//   from a in x join b in y ... let c = ...   a query's variables, all in one object, however the compiler nests them

internal sealed partial class BodyReader
{
    private Values ReadTuple(ITupleOperation tuple)
    {
        var node = NewObject(tuple, "tuple");
        for (var index = 0; index < tuple.Elements.Length; index++)
            StoreMember(Values.Of(node), "Item" + (index + 1), Kept(tuple.Elements[index], Read(tuple.Elements[index])), strong: true);
        return Values.Of(node);
    }

    private Values ReadAnonymous(IAnonymousObjectCreationOperation anonymous)
    {
        var node = NewObject(anonymous, "new");
        foreach (var initializer in anonymous.Initializers.OfType<ISimpleAssignmentOperation>())
        {
            if (initializer.Target is not IPropertyReferenceOperation { Property: var property })
                continue;
            if (!IsQueryVariables(property))
                StoreMember(Values.Of(node), declarations.PlaceNames.Of(property), Kept(initializer.Value, Read(initializer.Value)), strong: true);
            else if (Use(Read(initializer.Value), (node, property.Name)) is >= 0 and var variables)
                builder.Wire(variables, node, WireKind.Copy);
        }

        return Values.Of(node);
    }

    // Each clause of a query wraps the variables so far in one more object; their names differ, so that one object can hold them all,
    // and the tenth is as near as the first.
    private static bool IsQueryVariables(IPropertySymbol property) => property.Name.StartsWith("<>h__TransparentIdentifier", StringComparison.Ordinal);

    private Values ReadArray(IArrayCreationOperation array)
    {
        var node = NewObject(array, "new");
        foreach (var element in ElementsOf(array.Initializer))
            StoreElement(Values.Of(node), Read(element), element.Type);
        return Values.Of(node);
    }

    private static IEnumerable<IOperation> ElementsOf(IArrayInitializerOperation? initializer)
    {
        if (initializer is null)
            return Enumerable.Empty<IOperation>();
        return initializer.ElementValues.SelectMany(value => value is IArrayInitializerOperation inner ? ElementsOf(inner) : new[] { value });
    }

    // Collection expressions, spreads, inline arrays: an element is found again as an element, whatever the collection.
    private Values Gathered(IOperation operation, Values parts)
    {
        if (parts.IsEmpty)
            return parts;
        var node = builder.Node(operation, "gathered", operation.Syntax);
        foreach (var part in parts)
        {
            builder.Wire(Used(part, operation), node, WireKind.Copy);
            if (operation.Type is { } type && Symbols.Elements.IsSequence(type) && !HoldsPairs(type))
                builder.Wire(Used(part, operation), node, WireKind.Store, AccessPath.Element);
        }

        return Values.Of(node);
    }
}
