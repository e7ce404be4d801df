using Microsoft.CodeAnalysis;
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
    private readonly Dictionary<CaptureId, List<IOperation>> captured = new();

    // A reference to a variable or field is whatever that holds now.
    private Values ReadVariable(ISymbol variable) =>
        variable is ILocalSymbol { IsRef: true } && referents.TryGetValue(variable, out var referent) && referent is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation
            ? Read(referent)
            : state.Variable(variable);

    private Values ReadParameter(IParameterReferenceOperation reference)
    {
        var parameter = reference.Parameter;
        if (parameter.ContainingSymbol is INamedTypeSymbol)
            return WithHolding(ThisValues(), parameter.Type); // the receiver of an extension block's members
        if (IsCapturedByPrimaryConstructor(parameter))
            return IsInitializer ? WithHolding(LoadMember(ThisValues(), declarations.PlaceNames.Of(parameter), reference.Syntax), parameter.Type) : ReadStored(ThisValues(), parameter, reference);
        if (inputNodes.ContainsKey(parameter) && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, Code))
            builder.InputIsNamed(Root.Parameter(parameter.Ordinal));
        var values = state.Variable(parameter);
        if (inputNodes.TryGetValue(parameter, out var input) && values.Contains(input) && declarations.Labels.On(parameter) is { Length: > 0 } labels)
            return values.Union(Seeded(reference, reference.Syntax, labels));
        return values;
    }

    // It runs while its object is made: what it reads is what this object was given, not what any was.
    private bool IsInitializer => Code is null && member.Symbol is IFieldSymbol or IPropertySymbol;

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
        if (declarations.Labels.On(symbol) is { Length: > 0 } labels)
            return Seeded(reference, reference.Syntax, labels, SubjectOf(symbol.ContainingType, owners));
        return ReadStored(owners, symbol, reference);
    }

    private Values Owners(ISymbol symbol, IOperation? instance) =>
        symbol.IsStatic ? Values.Of(builder.Node(graph, "static", null)) : Read(instance);

    private Values Seeded(object reference, SyntaxNode syntax, EquatableArray<Label> labels, Subject owners = default)
    {
        var node = builder.Node(reference, "label", syntax);
        foreach (var label in labels)
            builder.Seed(node, label, usesCount, owners);
        return Values.Of(node);
    }

    private Values ReadStored(Values owners, ISymbol symbol, IOperation reference)
    {
        var facts = declarations.FactsOf(symbol);
        var name = declarations.PlaceNames.Of(symbol);
        if (facts.IsStatic && owners.IsEmpty)
            owners = Values.Of(builder.Node(graph, "static", null));
        var found = LoadMember(owners, name, reference.Syntax);
        if (facts.Standing == MemberStanding.Private || HoldsFunctions(symbol) || HoldsText(symbol) || IsSetInside(symbol, owners))
            found = found.Union(EarlierContents(owners, name, facts.Key, facts.Standing == MemberStanding.Private, reference));
        ReadInjected(owners, symbol, name, reference);
        return WithHolding(found, reference.Type ?? MemberType.Of(symbol));
    }

    // Others may read it, but what it holds is given by code of its own type: of this object, or of the class.
    private bool IsSetInside(ISymbol symbol, Values owners) =>
        (symbol.IsStatic || owners.Equals(ThisValues())) && declarations.IsInSource(symbol)
        && symbol is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null or { DeclaredAccessibility: Accessibility.Private, IsInitOnly: false } };

    // What other bodies put into the member comes in where this body has not overwritten it.
    private Values EarlierContents(Values owners, string name, string key, bool isPrivate, IOperation reference)
    {
        var earlier = Values.None;
        if (declarations.Member(key) is { } member && declarations.IsInSource(member) && declarations.Initializers.KeyOf(member) is { } initializer)
            builder.Nested(initializer);
        foreach (var owner in owners)
        {
            if (!state.Object(owner).Member(name).Contains(Values.Initial))
                continue;
            var node = builder.Member(owner, name, reference.Syntax);
            if (node != owner)
                builder.MemberRead(node, key);
            if (isPrivate && node != owner)
                NoteContents(node, key, owner);
            earlier = earlier.Add(node);
        }

        return earlier;
    }

    private static bool HoldsFunctions(ISymbol symbol) => MemberType.Of(symbol) is { TypeKind: TypeKind.Delegate } || symbol is IEventSymbol || IsExpressionTree(MemberType.Of(symbol));

    private Values WithHolding(Values values, ITypeSymbol? type)
    {
        if (!values.IsEmpty && declarations.Containment.KeyOf(type) is { } key)
        {
            foreach (var value in values)
                builder.Holding(value, key);
        }

        return values;
    }

    private Values ReadElement(IArrayElementReferenceOperation element)
    {
        foreach (var index in element.Indices)
            Read(index);
        var array = Read(element.ArrayReference);
        if (element.Indices.Length == 1 && element.Indices[0].Type is { Name: "Range" })
            return array;
        return WithHolding(LoadElement(array, element.Type, element.Syntax), element.Type);
    }
}
