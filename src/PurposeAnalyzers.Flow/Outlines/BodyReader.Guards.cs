using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Outlines;

// What conditions tell. The graph has taken && and || apart already: what is left is one question per branch, and variables that
// hold answers. A variable's condition holds what its being true tells, wherever it was assigned:
//
//   var ok = known && c.AcceptsNews;      known true:  ok = c.AcceptsNews    true tells {Consent Newsletter about c}
//                                         known false: ok = false            true tells everything: it cannot be
//   if (ok) ...                           joined: true tells {Consent Newsletter about c}

internal sealed partial class BodyReader
{
    private BodyState Guarded(BodyState read, BasicBlock block, ControlFlowBranch branch)
    {
        if (block.ConditionKind == ControlFlowConditionKind.None || block.BranchValue is not { } value)
            return read;
        var condition = ConditionOf(value);
        var isTrue = branch.IsConditionalSuccessor == (block.ConditionKind == ControlFlowConditionKind.WhenTrue);
        return read.WithGuards(read.Guards.Plus(isTrue ? condition.True : condition.False));
    }

    private Condition ConditionOf(IOperation? value)
    {
        if (value is null)
            return Condition.Unknown;
        if (value.ConstantValue is { HasValue: true, Value: var constant })
            return constant is null or false ? Never : Always;
        return value switch
        {
            IConversionOperation conversion => ConditionOf(conversion.Operand),
            IAwaitOperation awaited => ConditionOf(awaited.Operation),
            IDefaultValueOperation => Never,
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not => ConditionOf(not.Operand).Negated,
            IBinaryOperation binary => ConditionOf(binary),
            IIsNullOperation isNull => ConditionOf(isNull.Operand).Negated,
            IIsPatternOperation pattern => ConditionOf(pattern.Pattern, pattern.Value),
            IIsTypeOperation isType => Positive(ConditionOf(isType.ValueOperand)),
            ISimpleAssignmentOperation assignment => ConditionOf(assignment.Value),
            ILocalReferenceOperation local => state.Condition(local.Local),
            IFlowCaptureReferenceOperation reference => state.Condition(reference.Id),
            IParameterReferenceOperation parameter => Plus(ConditionOfMember(parameter, parameter.Parameter, default), state.Condition(parameter.Parameter)),
            IFieldReferenceOperation field => ConditionOfMember(field, field.Field, SubjectsOf(field.Instance)),
            IPropertyReferenceOperation property => ConditionOf(property),
            IInvocationOperation call => ConditionOf(call),
            IArgumentOperation argument => ConditionOf(argument.Value),
            _ => Condition.Unknown,
        };
    }

    private static readonly Condition Always = new(GuardSet.None, GuardSet.Impossible, GuardSet.None);
    private static readonly Condition Never = new(GuardSet.Impossible, GuardSet.None, GuardSet.None);

    private static Condition Plus(Condition left, Condition right) => new(left.True.Plus(right.True), left.False.Plus(right.False), left.Done.Plus(right.Done));

    private static Condition Positive(Condition condition) => condition with { False = GuardSet.None };

    private Condition ConditionOf(IBinaryOperation binary)
    {
        var left = binary.LeftOperand;
        var right = binary.RightOperand;
        switch (binary.OperatorKind)
        {
            case BinaryOperatorKind.And or BinaryOperatorKind.ConditionalAnd:
                return And(ConditionOf(left), ConditionOf(right));
            case BinaryOperatorKind.Or or BinaryOperatorKind.ConditionalOr:
                return And(ConditionOf(left).Negated, ConditionOf(right).Negated).Negated;
            case BinaryOperatorKind.Equals:
                return Equality(left, right);
            case BinaryOperatorKind.NotEquals:
                return Equality(left, right).Negated;
            default:
                return Condition.Unknown;
        }
    }

    private static Condition And(Condition left, Condition right) => new(left.True.Plus(right.True), left.False.Both(right.False), GuardSet.None);

    private Condition Equality(IOperation left, IOperation right)
    {
        if (IsNull(left) || IsNull(right))
            return ConditionOf(IsNull(left) ? right : left).Negated;
        if (Bool(right) is { } constant)
            return EqualTo(left, constant);
        return Bool(left) is { } other ? EqualTo(right, other) : Condition.Unknown;
    }

    private Condition EqualTo(IOperation value, bool constant) => EqualTo(ConditionOf(value), constant, TypeOf(value));

    // accepts == true tells what its being true tells; accepts != false only that it is true or null.
    private static Condition EqualTo(Condition condition, bool constant, ITypeSymbol? type)
    {
        if (constant)
            return condition;
        return type?.SpecialType == SpecialType.System_Boolean ? condition.Negated : Positive(condition.Negated);
    }

    private static bool? Bool(IOperation? operation)
    {
        while (operation is IConversionOperation { ConstantValue.HasValue: false } conversion)
            operation = conversion.Operand;
        return operation?.ConstantValue is { HasValue: true, Value: bool value } ? value : null;
    }

    private Condition ConditionOf(IPatternOperation pattern, IOperation value) => pattern switch
    {
        IConstantPatternOperation constant when IsNull(constant.Value) => ConditionOf(value).Negated,
        IConstantPatternOperation constant when Bool(constant.Value) is { } wanted => EqualTo(value, wanted),
        IDeclarationPatternOperation or ITypePatternOperation => Positive(ConditionOf(value)),
        INegatedPatternOperation negated => ConditionOf(negated.Pattern, value).Negated,
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => And(ConditionOf(both.LeftPattern, value), ConditionOf(both.RightPattern, value)),
        IBinaryPatternOperation either => And(ConditionOf(either.LeftPattern, value).Negated, ConditionOf(either.RightPattern, value).Negated).Negated,
        IRecursivePatternOperation recursive => WithParts(ConditionOf(value), recursive, SubjectsOf(value)),
        _ => Condition.Unknown,
    };

    /// <summary>What it tells that an object matches a pattern's parts.</summary>
    private Condition ConditionOf(IRecursivePatternOperation pattern, Subject subject) =>
        WithParts(Condition.Unknown, pattern, subject.Type is null ? default : EquatableArray.Of(subject));

    private Condition WithParts(Condition whole, IRecursivePatternOperation pattern, EquatableArray<Subject> about)
    {
        var parts = pattern.PropertySubpatterns;
        var told = whole;
        foreach (var part in parts)
        {
            if (part.Member is IMemberReferenceOperation { Member: var symbol })
                told = told with { True = told.True.Plus(PartOf(part.Pattern, symbol, about).True) };
        }

        // { AcceptsNews: false } does not match: one part alone tells what the opposite is.
        if (parts.Length == 1 && pattern.DeconstructionSubpatterns.IsEmpty && parts[0].Member is IMemberReferenceOperation { Member: var only })
            return told with { False = PartOf(parts[0].Pattern, only, about).False };
        return parts.IsEmpty && pattern.DeconstructionSubpatterns.IsEmpty ? told : Positive(told);
    }

    private Condition PartOf(IPatternOperation pattern, ISymbol symbol, EquatableArray<Subject> about)
    {
        var condition = ConditionOfMember(pattern, symbol, about);
        return pattern switch
        {
            IConstantPatternOperation constant when IsNull(constant.Value) => condition.Negated,
            IConstantPatternOperation constant when Bool(constant.Value) is { } wanted => EqualTo(condition, wanted, MemberType.Of(symbol)),
            INegatedPatternOperation negated => PartOf(negated.Pattern, symbol, about).Negated,
            IDeclarationPatternOperation or ITypePatternOperation => Positive(condition),
            IRecursivePatternOperation => Positive(condition),
            _ => Condition.Unknown,
        };
    }

    private Condition ConditionOf(IPropertyReferenceOperation property)
    {
        var symbol = property.Property;
        if (symbol is { Name: "HasValue" or "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }
            || symbol.Name == "Result" && IsTransparentAwaitable(symbol.ContainingType))
            return ConditionOf(property.Instance);
        var condition = ConditionOfMember(property, symbol, SubjectsOf(property.Instance));
        return condition.IsUnknown && symbol.GetMethod is { } getter && declarations.IsInSource(symbol) ? Outcome(property, getter) : condition;
    }

    private Condition ConditionOf(IInvocationOperation call)
    {
        var target = call.TargetMethod;
        if (Checks.Of(target) is { Count: > 0 } checks)
            return Combined(call, checks, target, SubjectsOf(call), call);
        if (declarations.IsInSource(target) || target.MethodKind is MethodKind.LocalFunction or MethodKind.DelegateInvoke)
            return Outcome(call, target);
        // What only hands its argument on (Task.FromResult, ConfigureAwait, GetValueOrDefault) tells what the argument tells.
        if (call.Instance?.Type is { } holder && (IsTransparentAwaitable(holder) || holder.Name is "TaskAwaiter" or "ValueTaskAwaiter" || holder.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T))
            return ConditionOf(call.Instance);
        foreach (var edge in declarations.Libraries.For((IMethodSymbol)MemberKey.Definition(target)).Edges)
        {
            if (edge is { Carry: Carry.Copy, From: { Root.Kind: RootKind.Parameter, Path.IsEmpty: true }, To: { Root.Kind: RootKind.Return, Path.IsEmpty: true } }
                && call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == edge.From.Root.Index) is { } handed)
                return ConditionOf(handed.Value);
        }

        return target.ContainingType is { Name: "Task" or "ValueTask" } && call.Arguments.Length == 1 ? ConditionOf(call.Arguments[0].Value) : Condition.Unknown;
    }

    private Condition ConditionOfMember(IOperation at, ISymbol symbol, EquatableArray<Subject> about) =>
        Checks.Of(symbol) is { Count: > 0 } checks ? Combined(at, checks, symbol, about, null) : Condition.Unknown;

    private Condition Combined(IOperation at, IReadOnlyList<Check> checks, ISymbol symbol, EquatableArray<Subject> about, IInvocationOperation? call)
    {
        var condition = Condition.Unknown;
        foreach (var check in checks)
        {
            if (NameOf(check, call) is not { } name)
                continue;
            var guard = GuardSet.None.Plus(builder.Guard(new Guard(GuardKind.Checked, check.Kind, name, -1, about), at));
            if (symbol is IMethodSymbol { ReturnType: var type } && IsNothing(type))
                condition = condition with { Done = condition.Done.Plus(guard) };
            else if (check.WhenFalse)
                condition = condition with { False = condition.False.Plus(guard) };
            else
                condition = condition with { True = condition.True.Plus(guard) };
        }

        return condition;
    }

    private static string? NameOf(Check check, IInvocationOperation? call) => check.Parameter < 0
        ? check.Name
        : call?.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == check.Parameter)?.Value.ConstantValue is { HasValue: true, Value: string passed } ? passed : null;

    private static bool IsNothing(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_Void || type is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 0 };

    // The body of a method of one's own says what its result means.
    private Condition Outcome(IOperation at, IMethodSymbol target)
    {
        var number = builder.CallNumber(at, target.MethodKind == MethodKind.DelegateInvoke ? "invoke" : "call");
        if (number < 0)
            return Condition.Unknown;
        GuardSet Told(GuardKind kind) => GuardSet.None.Plus(builder.Guard(new Guard(kind, default, "", number, default), at));
        return IsNothing(target.ReturnType)
            ? Condition.Unknown with { Done = Told(GuardKind.Returned) }
            : new Condition(Told(GuardKind.True), Told(GuardKind.False), Told(GuardKind.Returned));
    }

    /// <summary>A call that came back: what it checks by throwing holds from here on; of a task, once it is awaited.</summary>
    private void NoteCompletion(IInvocationOperation call)
    {
        var waits = call.Type is { } type && (IsTransparentAwaitable(type) || type.Name is "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable");
        var done = waits ? GuardSet.None : ConditionOf(call).Done;
        if (done.IsNone || state.Guards.Guards.Count > GuardSet.Limit)
            return;
        state = state.WithGuards(state.Guards.Plus(done));
    }

    // customers.Where(c => c.AcceptsNews): a test given to whatever returns such objects lets only those through that pass it.
    private void NoteFilters(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is not { } parameter || TestedType(parameter.OriginalDefinition.Type) is null || TestedType(parameter.Type) is not { } tested || !Gives(call.TargetMethod.ReturnType, tested))
                continue;
            foreach (var predicate in PredicatesIn(argument.Value))
                builder.Filter(call, "call", predicate);
        }
    }

    private static ITypeSymbol? TestedType(ITypeSymbol? type) =>
        DelegateInvoke(type) is { Parameters.Length: >= 1, ReturnType.SpecialType: SpecialType.System_Boolean } invoke ? invoke.Parameters[0].Type : null;

    private static bool Gives(ITypeSymbol returned, ITypeSymbol tested)
    {
        if (SymbolEqualityComparer.Default.Equals(returned, tested))
            return true;
        return returned is INamedTypeSymbol { IsGenericType: true } generic && (Elements.IsSequence(returned) || Elements.IsTransparent(returned))
            && generic.TypeArguments.Any(argument => Gives(argument, tested));
    }

    private IEnumerable<string> PredicatesIn(IOperation value)
    {
        switch (value)
        {
            case IConversionOperation conversion:
                return PredicatesIn(conversion.Operand);
            case IDelegateCreationOperation creation:
                return PredicatesIn(creation.Target);
            case IFlowAnonymousFunctionOperation lambda when member.Function(lambda.Symbol) is { } function:
                if (!function.IsRead)
                    Peek(lambda, function);
                return new[] { function.Key };
            case IMethodReferenceOperation { Method: var method } when declarations.IsInSource(method) && method.MethodKind != MethodKind.LocalFunction:
                return new[] { declarations.KeyOf(method) };
            case IMethodReferenceOperation { Method: var local } when member.Function(local.OriginalDefinition) is { } function:
                return new[] { function.Key };
            case IParameterReferenceOperation { Parameter: var parameter } when SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, Code):
                return new[] { "@" + parameter.Ordinal };
            case ILocalReferenceOperation local:
                return state.Variable(local.Local).Nodes.SelectMany(builder.FunctionsAt).ToList();
            default:
                return Array.Empty<string>();
        }
    }

    // A tree that nobody runs here is read for what it tests, not for what it uses.
    private void Peek(IFlowAnonymousFunctionOperation lambda, NestedFunction function)
    {
        function.IsRead = true;
        member.Add(new BodyReader(declarations, member, graph.GetAnonymousFunctionControlFlowGraph(lambda, Cancellation), lambda.Symbol, function.Key, "lambda").Read());
    }

    private EquatableArray<Subject> SubjectsOf(IOperation? holder)
    {
        if (holder is IInvocationOperation call)
            return EquatableArray.From(call.Arguments.Select(argument => argument.Value).Concat(call.Instance is null ? Array.Empty<IOperation>() : new[] { call.Instance })
                .Select(part => SubjectOf(TypeOf(part), ValuesOf(part))).Where(subject => subject.Type is not null));
        var subject = SubjectOf(TypeOf(holder), ValuesOf(holder));
        return subject.Type is null ? default : EquatableArray.Of(subject);
    }

    private static ITypeSymbol? TypeOf(IOperation? part)
    {
        while (part is IConversionOperation { Operand: { Type: not null } operand })
            part = operand;
        return part?.Type;
    }

    /// <summary>Texts, numbers and ids do not tell whom they are about: only objects can be told to be somebody else's.</summary>
    private static Subject SubjectOf(ITypeSymbol? type, Values values)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        return type is null or { SpecialType: not SpecialType.None } or { TypeKind: TypeKind.Enum or TypeKind.Delegate } || Elements.IsFramework(type) || values.IsEmpty
            ? default
            : new Subject(MemberKey.DocumentationId(type), EquatableArray.From(values.Nodes));
    }

    /// <summary>What an expression that was read already holds; nothing is read again.</summary>
    private Values ValuesOf(IOperation? part)
    {
        switch (part)
        {
            case ILocalReferenceOperation local:
                return state.Variable(local.Local);
            case IParameterReferenceOperation parameter when IsCapturedByPrimaryConstructor(parameter.Parameter):
                return LoadMember(ThisValues(), declarations.PlaceNames.Of(parameter.Parameter), parameter.Syntax);
            case IParameterReferenceOperation parameter:
                return state.Variable(parameter.Parameter);
            case IFlowCaptureReferenceOperation reference:
                return state.Variable(reference.Id);
            case IInstanceReferenceOperation instance:
                return ReadInstance(instance);
            case IConversionOperation conversion:
                return ValuesOf(conversion.Operand);
            case IAwaitOperation awaited:
                return ValuesOf(awaited.Operation);
            case IFieldReferenceOperation { Instance: { } owner } field:
                return LoadMember(ValuesOf(owner), declarations.PlaceNames.Of(field.Field), field.Syntax);
            case IPropertyReferenceOperation { Instance: { } owner } property when builder.Find(property, "result") is < 0:
                return LoadMember(ValuesOf(owner), IsForEachCurrent(property) ? AccessPath.Element : declarations.PlaceNames.Of(property.Property), property.Syntax);
            case IArrayElementReferenceOperation element:
                return LoadMember(ValuesOf(element.ArrayReference), AccessPath.Element, element.Syntax);
            case not null when builder.Find(part, "result") is >= 0 and var result:
                return Values.Of(result);
            default:
                return Values.None;
        }
    }

    private GuardSet EntryGuards() =>
        Checks.RunsVerified((ISymbol?)method ?? member.Symbol, declarations.Catalog)
            ? GuardSet.None.Plus(builder.Guard(new Guard(GuardKind.Checked, CheckKind.Identity, "", -1, default), graph))
            : GuardSet.None;

    private static Duty DutyOf(ISymbol code)
    {
        var annotations = Inheritance.Chain(code).SelectMany(declared => AnnotationReader.Of(declared)).ToList();
        var bases = AnnotationReader.Of(code).Where(annotation => annotation.Kind == AnnotationKind.DisclosureBasis && annotation.Names.Any(text => text.Trim().Length > 0))
            .Select(annotation => annotation.Data.NamedArguments.FirstOrDefault(argument => argument.Key == "Recipient").Value.Value as string ?? "*");
        return new Duty(Contracts.IsCheckedByCaller(code), annotations.Any(Contracts.IsRight), EquatableArray.From(bases));
    }
}
