using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Models.Default;
using PurposeAnalyzers.Flow.Outlines;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Rights;

// Follows a rights handler through the code that it calls, and notes what is assigned, filled and removed there.
//
//   [Erases(typeof(Customer))] Task Erase(int id) => customers.Delete(id);       IRepository<Customer> customers
//   class Repository<T> : IRepository<T> { Task Delete(int id) { set.Remove(...) } }     DbSet<T> set, here of Customer
//   Erased: Customer
//
// Type parameters are those of the call: each method is read once for each set of type arguments.

internal sealed class HandlerReader(Declarations declarations, Func<SyntaxTree, SemanticModel> modelOf, ICollection<BodyPlace> read, CancellationToken cancellation)
{
    /// <summary>Handlers call dozens of methods, not thousands; beyond this a walk has strayed into the whole application.</summary>
    private const int MethodLimit = 300;

    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly Queue<(IMethodSymbol Method, TypeArguments Arguments)> open = new();
    private readonly HandlerEffects effects = new();
    private Dictionary<ISymbol, List<IMethodSymbol>>? handlersOfMessages;

    public HandlerEffects Read(IMethodSymbol handler)
    {
        Enqueue(handler, TypeArguments.None);
        while (open.Count > 0 && seen.Count < MethodLimit)
        {
            cancellation.ThrowIfCancellationRequested();
            var (method, arguments) = open.Dequeue();
            if (BodyOf(method) is not { } body)
                continue;
            foreach (var operation in body.DescendantsAndSelf())
                Note(operation, arguments);
        }

        return effects;
    }

    private IOperation? BodyOf(IMethodSymbol method)
    {
        var syntax = (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation);
        if (syntax is null)
            return null;
        read.Add(new BodyPlace(syntax.SyntaxTree, syntax.SpanStart, syntax.Span.End));
        return modelOf(syntax.SyntaxTree).GetOperation(syntax, cancellation);
    }

    private void Enqueue(IMethodSymbol method, TypeArguments arguments)
    {
        method = (IMethodSymbol)MemberKey.Definition(method);
        if (declarations.IsInSource(method) && seen.Add(MemberKey.Of(method) + arguments.Text))
            open.Enqueue((method, arguments));
    }

    private void Note(IOperation operation, TypeArguments arguments)
    {
        switch (operation)
        {
            case IAssignmentOperation assignment:
                NoteTarget(assignment.Target);
                break;
            case IIncrementOrDecrementOperation increment:
                NoteTarget(increment.Target);
                break;
            case IInvocationOperation invocation:
                Call(invocation.TargetMethod, invocation.Instance, invocation.Arguments, arguments);
                break;
            case IObjectCreationOperation { Constructor: { } constructor } creation:
                Create(constructor, creation, arguments);
                break;
            case IMethodReferenceOperation reference:
                Call(reference.Method, reference.Instance, Array.Empty<IArgumentOperation>(), arguments);
                break;
            case ILiteralOperation { ConstantValue: { HasValue: true, Value: string text } }:
                NoteText(text);
                break;
            case IInterpolatedStringOperation { Parts: { Length: > 0 } parts } when parts[0] is IInterpolatedStringTextOperation { Text.ConstantValue.Value: string start }:
                NoteText(start);
                break;
        }
    }

    private void NoteTarget(IOperation target)
    {
        if (target is ITupleOperation tuple)
        {
            foreach (var element in tuple.Elements)
                NoteTarget(element);
        }

        if (target is not IMemberReferenceOperation { Member: IPropertySymbol or IFieldSymbol } reference)
            return;
        Assign(reference.Member);
        if (reference.Member is IPropertySymbol { SetMethod: { } setter })
            Enqueue(setter, TypeArguments.None);
    }

    private void Assign(ISymbol member) => effects.Assigned.Add(member is IFieldSymbol { AssociatedSymbol: IPropertySymbol backed } ? backed.OriginalDefinition : member.OriginalDefinition);

    private void NoteText(string text)
    {
        if (!SqlText.LooksLikeSql(text))
            return;
        effects.Statements.Add(text);
        effects.ErasesUnknown |= text.TrimStart().StartsWith("DELETE", StringComparison.OrdinalIgnoreCase);
    }

    private void Create(IMethodSymbol constructor, IObjectCreationOperation creation, TypeArguments arguments)
    {
        effects.Created.Add(constructor.ContainingType.OriginalDefinition);
        foreach (var parameter in constructor.Parameters)
        {
            foreach (var member in constructor.ContainingType.GetMembers().Where(member => string.Equals(member.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)))
                Assign(member);
        }

        Call(constructor, null, creation.Arguments, arguments);
    }

    private void Call(IMethodSymbol target, IOperation? instance, IReadOnlyList<IArgumentOperation> given, TypeArguments arguments)
    {
        var isSource = declarations.IsInSource(target);
        var bodies = isSource ? declarations.Hierarchy.Implementations(target, instance?.Type).OfType<IMethodSymbol>().Where(method => HasBody(method)).ToList() : new List<IMethodSymbol>();
        foreach (var body in bodies)
            Enqueue(body, TypeArguments.Of(target, body, arguments));
        if (IsPartOfCheck(target))
            effects.ChangesChecks = true;
        if (!isSource)
            ApplyModel(target, instance, given, arguments);
        if (bodies.Count == 0)
            FollowUnseen(target, instance, given, arguments);
    }

    private bool HasBody(IMethodSymbol method) => declarations.IsInSource(method) && !method.IsAbstract && !method.DeclaringSyntaxReferences.IsEmpty;

    // consents.Withdraw(id, Purpose.News): not the check itself, but of the type that has it, and it gives no answer.
    private static bool IsPartOfCheck(IMethodSymbol target) =>
        target.ContainingType is { } type && DataTypes.CarriesNothing(target.ReturnType) && !IsCheck(target)
        && type.GetMembers().Any(member => IsCheck(member) && member is IMethodSymbol);

    public static bool IsCheck(ISymbol member) =>
        AnnotationReader.Of(member).Any(annotation => annotation.Kind is AnnotationKind.ConsentFor or AnnotationKind.OptedOutOf)
        || member is IMethodSymbol method && method.Parameters.Any(parameter => IsCheck(parameter));

    private void ApplyModel(IMethodSymbol target, IOperation? instance, IReadOnlyList<IArgumentOperation> given, TypeArguments arguments)
    {
        foreach (var edge in declarations.Libraries.For(target).Sinks)
        {
            if (edge.Sink.Kind is not (SinkKind.Erase or SinkKind.Fill or SinkKind.Write))
                continue;
            var place = OperandsAt(edge.From.Root, instance, given).ToList();
            var types = edge.From.Root.Kind == RootKind.Return ? Named(target.ReturnType, arguments) : place.SelectMany(operand => Named(operand.Type, arguments));
            if (edge.Sink.Kind == SinkKind.Write)
                place.SelectMany(operand => operand.DescendantsAndSelf()).OfType<IMemberReferenceOperation>().ToList().ForEach(mention => Assign(mention.Member));
            else if (edge.Sink.Kind == SinkKind.Erase)
                effects.Erased.UnionWith(types.Concat(Named(instance?.Type, arguments)).Concat(target.TypeArguments.SelectMany(argument => Named(argument, arguments)))); // Delete<Customer>(id)
            else
                Fill(types.ToList(), Others(place, instance, given).SelectMany(other => NamesOf(other, arguments)).ToList());
        }
    }

    private void Fill(IReadOnlyList<ISymbol> targets, IReadOnlyList<string> names)
    {
        var known = names.Count == 0 ? null : new HashSet<string>(names, StringComparer.OrdinalIgnoreCase);
        if (targets.Count == 0)
            effects.Fillings.Add(new Filling(null, known));
        foreach (var target in targets)
            effects.Fillings.Add(new Filling(target, known));
    }

    // Members by which a source can be told: those of types of one's own, and the names of an anonymous type.
    private IEnumerable<string> NamesOf(IOperation source, TypeArguments arguments) =>
        PersonalMembers.TypesIn(arguments.Resolve(source.Type)).OfType<INamedTypeSymbol>().Where(type => type.IsAnonymousType || IsOwn(type))
            .SelectMany(type => type.GetMembers().OfType<IPropertySymbol>()).Select(property => property.Name);

    private static IEnumerable<IOperation> Others(List<IOperation> place, IOperation? instance, IReadOnlyList<IArgumentOperation> given) =>
        given.Select(argument => Unconverted(argument.Value)).Where(value => !place.Contains(value));

    private static IEnumerable<IOperation> OperandsAt(Root root, IOperation? instance, IReadOnlyList<IArgumentOperation> given)
    {
        if (root.Kind == RootKind.This && instance is not null)
            return new[] { instance };
        return given.Where(argument => root.Kind == RootKind.Parameter && argument.Parameter?.Ordinal == root.Index).SelectMany(argument => Elements(Unconverted(argument.Value)));
    }

    // params: RemoveRange(first, second)
    private static IEnumerable<IOperation> Elements(IOperation value) =>
        value is IArrayCreationOperation { IsImplicit: true, Initializer: { } elements } ? elements.ElementValues.Select(Unconverted) : new[] { value };

    private static IOperation Unconverted(IOperation value) => value is IConversionOperation { OperatorMethod: null } conversion ? Unconverted(conversion.Operand) : value;

    // An interface that is implemented elsewhere, a mediator: its name is all there is to go by, or the handler of the message that it is given.
    private void FollowUnseen(IMethodSymbol target, IOperation? instance, IReadOnlyList<IArgumentOperation> given, TypeArguments arguments)
    {
        var types = given.Select(argument => Unconverted(argument.Value)).Append(instance).SelectMany(operand => Named(operand?.Type, arguments)).ToList();
        foreach (var type in types)
        {
            foreach (var handler in HandlersOf(type))
                Enqueue(handler, TypeArguments.None);
        }

        if (!IsOwn(target.ContainingType))
            return;
        var labelled = types.Where(type => declarations.Containment.KeyOf(type as ITypeSymbol) is not null).ToList();
        if (MemberNames.Removes(target.Name))
        {
            effects.Erased.UnionWith(labelled);
            effects.ErasesUnknown |= labelled.Count == 0;
        }
        else if (MemberNames.Replaces(target.Name))
        {
            Fill(labelled, Array.Empty<string>());
        }
    }

    private bool IsOwn(ITypeSymbol? type) => type is not null && (declarations.IsInSource(type) || MemberStandings.IsLabelledCode(type.ContainingAssembly));

    private IEnumerable<ISymbol> Named(ITypeSymbol? type, TypeArguments arguments) =>
        PersonalMembers.TypesIn(arguments.Resolve(type)).Where(IsOwn).Select(found => (ISymbol)found.OriginalDefinition);

    private IEnumerable<IMethodSymbol> HandlersOf(ISymbol message)
    {
        handlersOfMessages ??= MessageHandlers.In(declarations.Compilation);
        return handlersOfMessages.TryGetValue(message, out var handlers) ? handlers : Enumerable.Empty<IMethodSymbol>();
    }
}
