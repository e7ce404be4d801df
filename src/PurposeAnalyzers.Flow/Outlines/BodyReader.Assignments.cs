using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Outlines;

// Assignments: plain, compound, through references and pointers, into tuples and through Deconstruct.
//
//   (a, b) = pair;             a = pair.Item1, b = pair.Item2, or what pair's Deconstruct puts out
//   Slot(array) = c.Email;     an element of array
//   mails.Last = c.Email;      what is put into an object that a member holds is put into that member

internal sealed partial class BodyReader
{
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
            Capture(capture);
        var values = IsAssignedOnly(capture) ? Values.None : IsOnlyNullTested(capture.Value.Syntax) ? ReadNullTest(capture.Value) : Read(capture.Value);
        if (IsChangedCopy(capture))
            values = Copied(capture.Value, values);
        NoteTuple(capture);
        values = KeptConstant(capture.Value, values);
        state = state.WithVariable(capture.Id, Decided(capture, values)).WithCondition(capture.Id, ConditionOf(capture.Value).At(state.Guards));
        return Values.None;
    }

    // range with { To = x }: of a struct, what is captured is the copy.
    private static bool IsChangedCopy(IFlowCaptureOperation capture) =>
        capture.Value is { Type.IsValueType: true, Syntax: { Parent: WithExpressionSyntax with } syntax } && with.Expression == syntax;

    // ref (left ? ref one : ref two) is captured twice: it may be either.
    private void Capture(IFlowCaptureOperation capture)
    {
        if (!captured.TryGetValue(capture.Id, out var originals))
            captured[capture.Id] = originals = new List<IOperation>();
        if (!originals.Contains(capture.Value))
            originals.Add(capture.Value);
    }

    // c?.Phone is null, c?.Phone != null: nothing but a null test.
    private static bool IsOnlyNullTested(SyntaxNode value)
    {
        if (value.Parent is not ConditionalAccessExpressionSyntax access || access.WhenNotNull != value)
            return false;
        while (access.Parent is ConditionalAccessExpressionSyntax outer && outer.WhenNotNull == access)
            access = outer;
        return access.Parent switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } test =>
                test.Left.IsKind(SyntaxKind.NullLiteralExpression) || test.Right.IsKind(SyntaxKind.NullLiteralExpression),
            IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax pattern } => pattern.Expression.IsKind(SyntaxKind.NullLiteralExpression),
            IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax { Pattern: ConstantPatternSyntax pattern } } => pattern.Expression.IsKind(SyntaxKind.NullLiteralExpression),
            _ => false,
        };
    }

    // a.X = cond ? b : c captures a.X as a target first: that reads a, but not a.X.
    private static bool IsAssignedOnly(IFlowCaptureOperation capture) =>
        capture.Value.Syntax.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment
        && assignment.Left == capture.Value.Syntax;

    /// <summary>Puts values into whatever the target names.</summary>
    /// <param name="told">What the values tell, where they are not those of the source.</param>
    private void Assign(IOperation target, Values values, IOperation source, Condition? told = null)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                AssignVariable(local.Local, values, source, told);
                break;
            case IParameterReferenceOperation { Parameter: var parameter } when IsCapturedByPrimaryConstructor(parameter):
                AssignMember(ThisValues(), parameter, values, source, told);
                break;
            case IParameterReferenceOperation parameter:
                AssignVariable(parameter.Parameter, values, source, told);
                break;
            case IFieldReferenceOperation { Field: var field } reference:
                AssignMember(Owners(field, reference.Instance), field.AssociatedSymbol is IPropertySymbol backed ? backed : field, values, source, told);
                break;
            case IPropertyReferenceOperation property:
                AssignProperty(property, values, source, told);
                break;
            case IEventReferenceOperation @event:
                AssignMember(Owners(@event.Event, @event.Instance), @event.Event, values, source);
                break;
            case IArrayElementReferenceOperation element:
                AssignElement(element, values, source);
                break;
            case IFlowCaptureReferenceOperation reference when captured.TryGetValue(reference.Id, out var originals):
                foreach (var original in originals)
                    Assign(original, originals.Count == 1 ? values : values.Union(Read(original)), source, told);
                break;
            case IConversionOperation conversion:
                Assign(conversion.Operand, values, source, told);
                break;
            case ITupleOperation tuple:
                Deconstruct(tuple, values, source, TypeBefore(source));
                break;
            case IDeclarationExpressionOperation declaration:
                Assign(declaration.Expression, values, source, told);
                break;
            case IInvocationOperation invocation:
                AssignThroughReference(invocation, invocation.TargetMethod, invocation.Arguments, values);
                break;
            case IDynamicMemberReferenceOperation dynamic:
                StoreMember(Read(dynamic.Instance), "'" + dynamic.MemberName + "'", values, strong: true);
                break;
            case { Kind: OperationKind.None }:
                AssignThroughPointer(target, values, source);
                break;
            case { Syntax: ElementAccessExpressionSyntax }:
                StoreMember(Read(target.ChildOperations.FirstOrDefault()), AccessPath.Element, values, strong: false);
                break;
        }
    }

    // Slot(array) = x: a reference that a method returns leads into one of its arguments, or into what the method's object holds.
    private void AssignThroughReference(IOperation reference, ISymbol target, IEnumerable<IArgumentOperation> arguments, Values values)
    {
        if (declarations.IsInSource(target) && Use(values, (reference, "through")) is >= 0 and var put)
        {
            foreach (var slot in Read(reference))
                PutBack(slot, put);
        }

        foreach (var argument in arguments)
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
        NoteAssignmentThrough(pointer, values, source); // a fixed buffer
    }

    private void AssignVariable(ISymbol variable, Values values, IOperation source, Condition? told)
    {
        var condition = told ?? ConditionOf(source);
        if (told is null && (variable is IParameterSymbol { RefKind: not RefKind.None } || IsBool(MemberType.Of(variable)) && (values.IsEmpty || IsCaptured(variable))))
            values = Kept(source, values);
        if (referents.TryGetValue(variable, out var referent))
            Assign(referent, values, source);
        state = state.WithVariable(variable, WithShared(variable, values, source)).WithCondition(variable, condition.At(state.Guards));
    }

    private void AssignElement(IArrayElementReferenceOperation element, Values values, IOperation source)
    {
        var array = Read(element.ArrayReference);
        StoreElement(array, values, element.Type);
        NoteAssignmentThrough(element.ArrayReference, values, source);
    }

    // An element put into an array or collection that a member holds is put into that member.
    private void NoteAssignmentThrough(IOperation? holder, Values values, IOperation source, string key = AccessPath.Element)
    {
        if (HolderOf(holder) is not var (symbol, owner) || Use(values, source) is not (>= 0 and var node))
            return;
        NoteAssignment(symbol, Wrapped(node, key, source), source, owner);
        NoteContents(values, declarations.FactsOf(symbol), owner, AccessPath.Element);
    }

    /// <summary>The member that is named, and the node of its object.</summary>
    private (ISymbol Symbol, int Owner)? HolderOf(IOperation? holder)
    {
        while (holder is IConversionOperation conversion)
            holder = conversion.Operand;
        if (holder is IFlowCaptureReferenceOperation capture && captured.TryGetValue(capture.Id, out var originals))
            holder = originals[0];
        return holder switch
        {
            IFieldReferenceOperation { Field: var field } reference => (field.AssociatedSymbol is IPropertySymbol backed ? backed : field, OwnerIn(reference.Instance)),
            IPropertyReferenceOperation { Arguments.IsEmpty: true } property => (property.Property, OwnerIn(property.Instance)),
            IParameterReferenceOperation { Parameter: var parameter } when IsCapturedByPrimaryConstructor(parameter) => (parameter, SingleOf(ThisValues())),
            _ => null,
        };
    }

    private int OwnerIn(IOperation? instance) => instance is null ? -1 : SingleOf(Read(instance));

    private static int SingleOf(Values owners) => owners.Count == 1 ? owners.Nodes[0] : -1;

    private int Wrapped(int node, string name, IOperation source)
    {
        var whole = builder.Node(source, "within " + name, source.Syntax);
        builder.Wire(node, whole, WireKind.Store, name);
        return whole;
    }

    private void AssignMember(Values owners, ISymbol symbol, Values values, IOperation source, Condition? told = null)
    {
        if (told is null)
            values = Kept(source, values);
        StoreMember(owners, declarations.PlaceNames.Of(symbol), Told(values, symbol, source), strong: true);
        var owner = symbol.IsStatic ? -1 : SingleOf(owners);
        if (Use(values, source) is >= 0 and var node)
            NoteAssignment(symbol, node, source, owner);
        if (MayBeFilled(source.Type))
            NoteContents(values, declarations.FactsOf(symbol), owner, null);
    }

    // A way tells of each member that a value was put into. An object stays the object it is.
    private Values Told(Values values, ISymbol symbol, IOperation source)
    {
        if (values.IsEmpty || MayBeFilled(source.Type))
            return values;
        var node = builder.Node((source, symbol), "put into", source.Syntax);
        builder.Step(node, "is put into " + Symbols.Display.Of(symbol));
        foreach (var value in values)
            builder.Wire(Used(value, (source, symbol)), node, WireKind.Copy);
        return Values.Of(node);
    }

    private void NoteAssignment(ISymbol symbol, int node, IOperation source, int owner = -1)
    {
        var facts = declarations.FactsOf(symbol);
        if (facts.Standing is not (MemberStanding.PerInstance or MemberStanding.Foreign))
            builder.Assignment(node, facts.Key, source.Syntax, owner);
    }
}
