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

        return found;
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

    private Values ReadAssignment(ISimpleAssignmentOperation assignment)
    {
        if (assignment.IsRef && assignment.Target is ILocalReferenceOperation { Local: { } alias })
        {
            referents[alias] = assignment.Value;
            var referred = Read(assignment.Value);
            state = state.WithVariable(alias, referred);
            return referred;
        }

        if (assignment is { Target: ILocalReferenceOperation { Local: var pointer }, Value: IAddressOfOperation address })
            referents[pointer] = address.Reference;
        var values = IsCopied(assignment.Value) ? Copied(assignment.Value, Read(assignment.Value)) : Read(assignment.Value);
        Assign(assignment.Target, values, assignment.Value);
        return values;
    }

    // A struct that is assigned is copied: what is put into the copy is not in the original.
    private static bool IsCopied(IOperation value) =>
        value is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation
        && value.Type is { IsValueType: true, SpecialType: SpecialType.None, TypeKind: TypeKind.Struct } && !IsView(value.Type);

    private Values Copied(IOperation value, Values values)
    {
        if (Use(values, value) is not (>= 0 and var original))
            return Values.None;
        var node = builder.Node(value, "copy", value.Syntax);
        state = state.WithNewObject(node);
        builder.Wire(original, node, WireKind.Copy);
        return Values.Of(node);
    }

    private Values ReadCompound(ICompoundAssignmentOperation compound)
    {
        if (compound.OperatorMethod is { } method && declarations.IsInSource(method))
        {
            var result = ReadCall(compound, method, null, new[] { compound.Target, compound.Value });
            Assign(compound.Target, result, compound);
            return result;
        }

        var parts = Read(compound.Target).Union(Read(compound.Value));
        var values = compound.Type is { TypeKind: TypeKind.Delegate } ? parts : CarriesNothing(compound.Type) ? Observe(compound, parts) : Computed(compound, parts);
        Assign(compound.Target, values, compound);
        return values;
    }

    private Values ReadCapture(IFlowCaptureOperation capture)
    {
        if (capture.Value is ILocalReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation or IArrayElementReferenceOperation or IParameterReferenceOperation)
            captured[capture.Id] = capture.Value;
        var values = IsAssignedOnly(capture) ? Values.None : Read(capture.Value);
        state = state.WithVariable(capture.Id, Decided(capture, values));
        return Values.None;
    }

    // a.X = cond ? b : c captures a.X as a target first: that reads a, but not a.X.
    private static bool IsAssignedOnly(IFlowCaptureOperation capture) =>
        capture.Value.Syntax.Parent is AssignmentExpressionSyntax { RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.SimpleAssignmentExpression } assignment
        && assignment.Left == capture.Value.Syntax;

    /// <summary>Puts values into whatever the target names.</summary>
    private void Assign(IOperation target, Values values, IOperation source)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                AssignVariable(local.Local, values, source);
                break;
            case IParameterReferenceOperation { Parameter: var parameter } when IsCapturedByPrimaryConstructor(parameter):
                AssignMember(ThisValues(), parameter, values, source);
                break;
            case IParameterReferenceOperation parameter:
                AssignVariable(parameter.Parameter, values, source);
                break;
            case IFieldReferenceOperation { Field: var field } reference:
                AssignMember(Owners(field, reference.Instance), field.AssociatedSymbol is IPropertySymbol backed ? backed : field, values, source);
                break;
            case IPropertyReferenceOperation property:
                AssignProperty(property, values, source);
                break;
            case IEventReferenceOperation @event:
                AssignMember(Owners(@event.Event, @event.Instance), @event.Event, values, source);
                break;
            case IArrayElementReferenceOperation element:
                AssignElement(element, values, source);
                break;
            case IFlowCaptureReferenceOperation reference when captured.TryGetValue(reference.Id, out var original):
                Assign(original, values, source);
                break;
            case IConversionOperation conversion:
                Assign(conversion.Operand, values, source);
                break;
            case ITupleOperation tuple:
                Deconstruct(tuple, values, source);
                break;
            case IDeclarationExpressionOperation declaration:
                Assign(declaration.Expression, values, source);
                break;
            case IInvocationOperation invocation:
                AssignThroughReference(invocation, values);
                break;
            case IDynamicMemberReferenceOperation dynamic:
                StoreMember(Read(dynamic.Instance), "'" + dynamic.MemberName + "'", values, strong: true);
                break;
            case { Kind: OperationKind.None }:
                AssignThroughPointer(target, values, source);
                break;
        }
    }

    // Slot(array) = x: a reference that a method returns leads into one of its arguments.
    private void AssignThroughReference(IInvocationOperation invocation, Values values)
    {
        foreach (var argument in invocation.Arguments)
            StoreMember(Read(argument.Value), AccessPath.Element, values, strong: false);
    }

    // *at = x; buffer[1] = x: the pointer's own variable if it is known, else an element of what it points into.
    private void AssignThroughPointer(IOperation target, Values values, IOperation source)
    {
        var pointer = target.ChildOperations.FirstOrDefault();
        if (pointer is ILocalReferenceOperation local && referents.TryGetValue(local.Local, out var referent))
            Assign(referent, values, source);
        else
            StoreMember(Read(pointer), AccessPath.Element, values, strong: false);
    }

    private void AssignVariable(ISymbol variable, Values values, IOperation source)
    {
        if (referents.TryGetValue(variable, out var referent))
            Assign(referent, values, source);
        state = state.WithVariable(variable, WithShared(variable, values, source));
    }

    private void AssignElement(IArrayElementReferenceOperation element, Values values, IOperation source)
    {
        var array = Read(element.ArrayReference);
        StoreMember(array, AccessPath.Element, values, strong: false);
        NoteAssignmentThrough(element.ArrayReference, values, source);
    }

    // An element put into an array or collection that a member holds is put into that member.
    private void NoteAssignmentThrough(IOperation? holder, Values values, IOperation source)
    {
        if (HolderOf(holder) is { } symbol && Use(values, source) is >= 0 and var node)
            NoteAssignment(symbol, Wrapped(node, AccessPath.Element, source), source);
    }

    private ISymbol? HolderOf(IOperation? holder)
    {
        while (holder is IConversionOperation conversion)
            holder = conversion.Operand;
        if (holder is IFlowCaptureReferenceOperation reference && captured.TryGetValue(reference.Id, out var original))
            holder = original;
        return holder switch
        {
            IFieldReferenceOperation { Field: var field } => field.AssociatedSymbol is IPropertySymbol backed ? backed : field,
            IPropertyReferenceOperation { Arguments.IsEmpty: true } property => property.Property,
            IParameterReferenceOperation { Parameter: var parameter } when IsCapturedByPrimaryConstructor(parameter) => parameter,
            _ => null,
        };
    }

    private int Wrapped(int node, string name, IOperation source)
    {
        var whole = builder.Node(source, "within " + name, source.Syntax);
        builder.Wire(node, whole, WireKind.Store, name);
        return whole;
    }

    private void AssignMember(Values owners, ISymbol symbol, Values values, IOperation source)
    {
        StoreMember(owners, MemberName(symbol), values, strong: true);
        if (Use(values, source) is >= 0 and var node)
            NoteAssignment(symbol, node, source);
    }

    private void NoteAssignment(ISymbol symbol, int node, IOperation source)
    {
        var facts = declarations.FactsOf(symbol);
        if (facts.Standing is not (MemberStanding.PerInstance or MemberStanding.Foreign))
            builder.Assignment(node, facts.Key, source.Syntax);
    }

    private Values ReadDeconstruction(IDeconstructionAssignmentOperation deconstruction)
    {
        var values = Read(deconstruction.Value);
        Assign(deconstruction.Target, values, deconstruction.Value);
        return values;
    }

    private void Deconstruct(ITupleOperation target, Values values, IOperation source)
    {
        var type = source is IConversionOperation { Operand.Type: { } inner } ? inner : source.Type;
        var method = type is { IsTupleType: false } ? DeconstructMethod(target.Syntax.Parent, type, target.Elements.Length) : null;
        var parts = method is null ? null : DeconstructBy(method, values, source);
        for (var index = 0; index < target.Elements.Length; index++)
            Assign(target.Elements[index], parts is null ? LoadMember(values, "Item" + (index + 1), source.Syntax) : parts[index], source);
    }

    private IMethodSymbol? DeconstructMethod(SyntaxNode? assignment, ITypeSymbol type, int count)
    {
        if (assignment?.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is { } syntax && member.Model is { } model
            && Microsoft.CodeAnalysis.CSharp.CSharpExtensions.GetDeconstructionInfo(model, syntax).Method is { } bound)
            return bound;
        for (ITypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            if (at.GetMembers("Deconstruct").OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.Length == count) is { } found)
                return found;
        }

        return null;
    }

    private Values[] DeconstructBy(IMethodSymbol method, Values values, IOperation source)
    {
        if (method.ContainingType.IsRecord && method.IsImplicitlyDeclared)
            return method.Parameters.Select(parameter => ReadPositional(method.ContainingType, parameter, values, source)).ToArray();
        method = method.ReducedFrom ?? method;
        var first = method.IsStatic ? 1 : 0;
        var outs = method.Parameters.Skip(first).Select(parameter => builder.Node(source, "out " + parameter.Name, source.Syntax)).ToArray();
        var arguments = new List<Argument> { new(first == 1 ? Root.Parameter(0) : Root.This, Use(values, source), -1, builder.Range(source.Syntax)) };
        for (var index = 0; index < outs.Length; index++)
            arguments.Add(new Argument(Root.Parameter(index + first), -1, outs[index], builder.Range(source.Syntax)));
        AddCall(source, "deconstruct", method, null, arguments, -1);
        return outs.Select(Values.Of).ToArray();
    }

    private Values ReadPositional(INamedTypeSymbol type, IParameterSymbol parameter, Values values, IOperation source)
    {
        var property = type.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault();
        if (property is null)
            return Values.None;
        if (declarations.Labels.Of(property) is not { } label)
            return LoadMember(values, MemberName(property), source.Syntax);
        var node = builder.Node((source, parameter.Name), "label", source.Syntax);
        builder.Seed(node, label, usesCount);
        return Values.Of(node);
    }
}
