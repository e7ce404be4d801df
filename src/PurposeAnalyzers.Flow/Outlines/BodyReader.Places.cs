using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Outlines;

// Variables, members and elements: what is in them, and what happens when something is put there.
//
//   d.Mail = c.Email;      object of d: Mail = {c.Email}      an Assignment to Row.Mail, for PUR102 and PUR103
//   x = d.Mail;            {c.Email}                          read back from the object, by whatever name it is reached
//   y = e.Mail;            a load node                        nothing known: the solver says what e.Mail holds

internal sealed partial class BodyReader
{
    private readonly Dictionary<ISymbol, IOperation> referents = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<CaptureId, IOperation> captured = new();

    private Values ReadVariable(ISymbol variable) => state.Variable(variable);

    private Values ReadParameter(IParameterReferenceOperation reference)
    {
        var parameter = reference.Parameter;
        if (parameter.ContainingSymbol is INamedTypeSymbol)
            return WithHolding(ThisValues(), parameter.Type); // the receiver of an extension block's members
        if (IsCapturedByPrimaryConstructor(parameter))
            return ReadStored(ThisValues(), parameter, reference);
        var values = state.Variable(parameter);
        if (inputNodes.TryGetValue(parameter, out var input) && values.Contains(input) && declarations.Labels.Of(parameter) is { } label)
            return values.Union(Seeded(reference, label));
        return values;
    }

    private bool IsCapturedByPrimaryConstructor(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
        && !SymbolEqualityComparer.Default.Equals(constructor, member.Symbol);

    private Values ReadInstance(IInstanceReferenceOperation instance) =>
        instance.ReferenceKind == InstanceReferenceKind.ContainingTypeInstance ? ThisValues() : Values.None;

    private Values ThisValues() => Values.Of(InputNode(Root.This, null));

    private Values ReadMember(IOperation reference, ISymbol symbol, IOperation? instance)
    {
        if (symbol is IFieldSymbol { AssociatedSymbol: IPropertySymbol backed })
            symbol = backed;
        var owners = Owners(symbol, instance);
        if (declarations.Labels.Of(symbol) is { } label)
            return Seeded(reference, label);
        return ReadStored(owners, symbol, reference);
    }

    private Values Owners(ISymbol symbol, IOperation? instance) =>
        symbol.IsStatic ? Values.Of(builder.Node(graph, "static", null)) : Read(instance);

    private Values Seeded(IOperation reference, Label label)
    {
        var node = builder.Node(reference, "label", reference.Syntax);
        builder.Seed(node, label, usesCount);
        return Values.Of(node);
    }

    private Values ReadStored(Values owners, ISymbol symbol, IOperation reference)
    {
        var facts = declarations.FactsOf(symbol);
        var name = MemberName(symbol);
        if (facts.IsStatic && owners.IsEmpty)
            owners = Values.Of(builder.Node(graph, "static", null));
        var found = LoadMember(owners, name, reference.Syntax);
        if (facts.Standing == MemberStanding.Private || HoldsFunctions(symbol))
            found = found.Union(EarlierContents(owners, name, facts.Key, reference));
        return WithHolding(found, reference.Type ?? MemberType.Of(symbol));
    }

    // What other bodies put into the member comes in where this body has not overwritten it.
    private Values EarlierContents(Values owners, string name, string key, IOperation reference)
    {
        var contents = Values.None;
        if (declarations.Member(key) is { } member && declarations.IsInSource(member) && declarations.Initializers.KeyOf(member) is { } initializer)
            builder.Nested(initializer);
        foreach (var owner in owners)
        {
            if (!state.Object(owner).Member(name).Contains(Values.Initial))
                continue;
            var node = builder.Member(owner, name, reference.Syntax);
            if (node != owner)
                builder.MemberRead(node, key);
            contents = contents.Add(node);
        }

        return contents;
    }

    private static bool HoldsFunctions(ISymbol symbol) => MemberType.Of(symbol) is { TypeKind: TypeKind.Delegate } || symbol is IEventSymbol;

    private Values WithHolding(Values values, ITypeSymbol? type)
    {
        if (!values.IsEmpty && declarations.Containment.KeyOf(type) is { } key)
        {
            foreach (var value in values)
                builder.Holding(value, key);
        }

        return values;
    }

    private Values LoadMember(Values owners, string name, SyntaxNode? syntax)
    {
        var found = Values.None;
        foreach (var owner in owners)
        {
            var known = state.Object(owner);
            foreach (var value in known.Member(name))
                found = found.Add(value == Values.Initial ? builder.Member(owner, name, syntax) : value);
            foreach (var change in known.Changes)
                found = found.Add(builder.Member(change, name, syntax));
        }

        return found.Count <= Crowd ? found : Gathered(found, (name, syntax), syntax);
    }

    /// <summary>Beyond this many a set of values is one node: what each of them is told apart by is lost, not what they hold.</summary>
    private const int Crowd = 12;

    private Values Gathered(Values values, object at, SyntaxNode? syntax)
    {
        var gathered = builder.Node(at, "crowd", syntax);
        foreach (var value in values)
        {
            if (value == gathered)
                continue;
            builder.Deepen(gathered, value);
            builder.Wire(value, gathered, WireKind.Copy);
        }

        return Values.Of(gathered);
    }

    private void StoreMember(Values owners, string name, Values values, bool strong)
    {
        foreach (var owner in owners)
        {
            var known = state.Object(owner);
            var contents = strong && owners.Count == 1 ? values : Folded(known.Member(name).Union(values), owner, name);
            state = state.WithObject(owner, known with { Members = known.Members.SetItem(name, contents) });
        }
    }

    // A list that a thousand statements add to is one place, not a thousand: beyond a handful the values are gathered in one node.
    private Values Folded(Values values, int owner, string name)
    {
        if (values.Count <= 8)
            return values;
        var gathered = builder.Node((owner, name), "gathered", null);
        foreach (var value in values.Nodes.Where(value => value >= 0))
            builder.Wire(Used(value, (gathered, value)), gathered, WireKind.Copy);
        return values.Contains(Values.Initial) ? Values.Of(Values.Initial).Add(gathered) : Values.Of(gathered);
    }

    /// <summary>How paths name a member: documentation id; anonymous and tuple members by their name, which is all they have.</summary>
    private static string MemberName(ISymbol symbol)
    {
        if (symbol is IFieldSymbol { ContainingType.IsTupleType: true } element)
            return (element.CorrespondingTupleField ?? element).Name;
        return symbol.ContainingType is { IsAnonymousType: true } ? symbol.Name : MemberKey.DocumentationId(symbol);
    }

    private Values ReadElement(IArrayElementReferenceOperation element)
    {
        foreach (var index in element.Indices)
            Read(index);
        var array = Read(element.ArrayReference);
        if (element.Indices.Length == 1 && element.Indices[0].Type is { Name: "Range" })
            return array;
        return WithHolding(LoadMember(array, AccessPath.Element, element.Syntax), element.Type);
    }
}
