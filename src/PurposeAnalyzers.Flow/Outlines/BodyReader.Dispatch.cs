using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Outlines;

// Which bodies a call may run, and on what that depends.
//
//   IShow show = new PlainShow(); show.Text();     PlainShow.Text only: the object was made here
//   inner.Handle(request)                          IHandler<TIn, TOut>: FindMail.Handle when `0 is int and `1 is string

internal sealed partial class BodyReader
{
    // What is known of the class of the object at a node: "=T:Ns.Shelf", "this", "@0".
    private readonly Dictionary<int, string> identities = new();

    private ImmutableArray<string> TargetsOf(IMethodSymbol target, ITypeSymbol? receiver) =>
        ImplementationsOf(target, receiver).Select(declarations.KeyOf).ToImmutableArray();

    private IEnumerable<IMethodSymbol> ImplementationsOf(IMethodSymbol target, ITypeSymbol? receiver) => declarations.IsInSource(target)
        ? declarations.Hierarchy.Implementations(target, receiver).OfType<IMethodSymbol>().Where(declarations.IsInSource)
        : Enumerable.Empty<IMethodSymbol>();

    // base.Write() runs that body and no override of it.
    private static bool IsOfBase(IOperation at) =>
        at is IInvocationOperation { IsVirtual: false, Instance: not null } or IPropertyReferenceOperation { Instance.Syntax: BaseExpressionSyntax };

    // using var scope = new Scope(x): what runs is not just any IDisposable's Dispose, but Scope's.
    private IMethodSymbol Run(IMethodSymbol target, IOperation? instance)
    {
        if (declarations.IsInSource(target) || target.ContainingType is not { TypeKind: TypeKind.Interface })
            return target;
        while (instance is IConversionOperation { IsImplicit: true } conversion)
            instance = conversion.Operand;
        return instance?.Type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type && declarations.IsInSource(type)
            && type.FindImplementationForInterfaceMember(target) is IMethodSymbol own && declarations.IsInSource(own) ? own : target;
    }

    private EquatableArray<Dispatch> DispatchesOf(IOperation at, IMethodSymbol target, ITypeSymbol? receiver, List<Argument> arguments)
    {
        if (target is { IsStatic: true } and ({ IsAbstract: true } or { IsVirtual: true }))
            receiver = StaticReceiver(at);
        var all = IsOfBase(at) ? new() { target.OriginalDefinition } : ImplementationsOf(target, receiver).ToList();
        var subject = SubjectOf(receiver, arguments);
        var kept = new List<Dispatch>();
        foreach (var implementation in all)
        {
            var clauses = new List<Clause>();
            if (all.Count > 1)
                clauses.AddRange(TypeArgumentClauses(target, implementation));
            if (all.Count > 1 && subject is not null && declarations.Hierarchy.ClassesRunning(implementation, target.OriginalDefinition) is { Length: > 0 } classes)
            {
                if (subject[0] != '=')
                    clauses.Add(new Clause(subject, classes));
                else if (!classes.Contains(subject))
                    continue;
            }

            kept.Add(new Dispatch(declarations.KeyOf(implementation), clauses.Count == 0 ? null : new DispatchCondition(EquatableArray.From(clauses)), BindingsOf(target, implementation, receiver, arguments))
            {
                Classes = all.Count > 1 && subject is null ? declarations.Hierarchy.ClassesRunning(implementation, target.OriginalDefinition) : default,
            });
        }

        return EquatableArray.From(kept);
    }

    private string? SubjectOf(ITypeSymbol? receiver, List<Argument> arguments) =>
        receiver is ITypeParameterSymbol parameter ? TermOf(parameter)
        : arguments.FirstOrDefault(argument => argument.Root.Kind == RootKind.This) is { } instance && arguments.Any(argument => argument.Root.Kind == RootKind.This)
            && identities.TryGetValue(instance.Node, out var identity) ? identity
        : null;

    // T.Read(c), where T is a type parameter.
    private ITypeSymbol? StaticReceiver(IOperation at) =>
        at is IInvocationOperation { Syntax: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var type } } } && member.Model is { } model
            ? ModelExtensions.GetSymbolInfo(model, type, Cancellation).Symbol as ITypeParameterSymbol
            : null;

    // Where the interface is of the caller's type parameters, an implementation of int and string runs when they are int and string.
    private IEnumerable<Clause> TypeArgumentClauses(IMethodSymbol target, IMethodSymbol implementation)
    {
        foreach (var (parameter, wanted, own) in TypeArguments(target.ContainingType, implementation.ContainingType))
        {
            if (wanted is ITypeParameterSymbol open && TermOf(open) is { } subject && own is not ITypeParameterSymbol
                && TermsOf(own, parameter.Variance) is { Length: > 0 } terms)
                yield return new Clause(subject, terms);
        }
    }

    // A handler of commands, behind IHandler<in T>, handles every kind of them; what a reader of texts gives may be asked for as an object.
    private EquatableArray<string> TermsOf(ITypeSymbol own, VarianceKind variance) =>
        variance == VarianceKind.None || own.IsValueType ? TermOf(own) is { } term ? EquatableArray.Of(term) : default
        : variance == VarianceKind.In ? declarations.Hierarchy.TermsOf(own)
        : default;

    private EquatableArray<(string Subject, string Term)> BindingsOf(IMethodSymbol target, IMethodSymbol implementation, ITypeSymbol? receiver, List<Argument> arguments)
    {
        var bindings = new List<(string, string)>();
        foreach (var (_, wanted, own) in TypeArguments(target.ContainingType, implementation.ContainingType))
        {
            if (own is ITypeParameterSymbol parameter && TermOf(wanted) is { } term)
                bindings.Add((NameOf(parameter), term));
        }

        var given = (target.ReducedFrom is null ? target : target.GetConstructedReducedFrom() ?? target).TypeArguments;
        for (var index = 0; index < given.Length; index++)
        {
            if (TermOf(given[index]) is { } term)
                bindings.Add(("``" + index, term));
        }

        foreach (var argument in arguments)
        {
            if (argument.Root.Kind is RootKind.This or RootKind.Parameter && identities.TryGetValue(argument.Node, out var identity))
                bindings.Add((argument.Root.Kind == RootKind.This ? "this" : "@" + argument.Root.Index, identity));
            if (argument.Root.Kind == RootKind.This && receiver is { TypeKind: TypeKind.Class or TypeKind.Struct } && TermOf(receiver) is { } term)
                bindings.Add(("this", term));
        }

        return EquatableArray.From(bindings);
    }

    /// <summary>What a type says of the type parameters of one that it is, inherits or implements: IHandler&lt;int, string&gt; and FindMail.</summary>
    private static IEnumerable<(ITypeParameterSymbol Parameter, ITypeSymbol Wanted, ITypeSymbol Own)> TypeArguments(INamedTypeSymbol wanted, INamedTypeSymbol type)
    {
        type = type.OriginalDefinition;
        var own = wanted.TypeKind == TypeKind.Interface && type.TypeKind != TypeKind.Interface
            ? type.AllInterfaces.FirstOrDefault(at => SymbolEqualityComparer.Default.Equals(at.OriginalDefinition, wanted.OriginalDefinition))
            : BasesOf(type).FirstOrDefault(at => SymbolEqualityComparer.Default.Equals(at.OriginalDefinition, wanted.OriginalDefinition));
        for (var index = 0; own is not null && index < wanted.TypeArguments.Length; index++)
            yield return (wanted.TypeParameters[index], wanted.TypeArguments[index], own.TypeArguments[index]);
    }

    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? at = type; at is not null; at = at.BaseType)
            yield return at;
    }

    private static string NameOf(ITypeParameterSymbol parameter) => (parameter.TypeParameterKind == TypeParameterKind.Method ? "``" : "`") + parameter.Ordinal;

    /// <summary>A type as terms name it; null if it may stand for others that say nothing of themselves: interfaces, object.</summary>
    private static string? TermOf(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol { DeclaringMethod.MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction } => null,
        ITypeParameterSymbol parameter => NameOf(parameter),
        { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.Interface or TypeKind.Dynamic or TypeKind.Error } => null,
        INamedTypeSymbol { IsGenericType: false } named => MemberKey.DocumentationId(named),
        _ => null,
    };

    private void Identify(int node, ITypeSymbol? made)
    {
        if (made is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type)
        {
            identities[node] = "=" + MemberKey.DocumentationId(type);
            builder.Made(node, "=" + MemberKey.DocumentationId(type.OriginalDefinition));
        }
    }

    /// <summary>An object together with what was put into it is still that object.</summary>
    private void IdentifyAs(int node, int same)
    {
        if (identities.TryGetValue(same, out var identity))
            identities[node] = identity;
    }
}
