using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Outlines;

/// <summary>
/// The outermost member whose text is being read, and what its lambdas and local functions have in common.
/// Their keys are its own plus an ordinal path: "M:Shop.Send@App|0", "M:Shop.Send@App|0.1".
/// </summary>
internal sealed class MemberBody(ISymbol symbol, string key, SyntaxNode syntax, CancellationToken cancellation)
{
    private readonly Dictionary<IMethodSymbol, NestedFunction> functions = new(SymbolEqualityComparer.Default);
    private readonly List<Outline> outlines = new();

    public ISymbol Symbol => symbol;
    public string Key => key;
    public int Start { get; } = syntax.SpanStart;
    public SyntaxTree Tree => syntax.SyntaxTree;
    public CancellationToken Cancellation => cancellation;

    /// <summary>A constructor that hands on to another one of its type.</summary>
    public bool CallsThis => syntax is ConstructorDeclarationSyntax { Initializer.ThisOrBaseKeyword.RawKind: (int)SyntaxKind.ThisKeyword };

    /// <summary>The model in which the body was bound, for what operations do not tell: awaiters, deconstruction.</summary>
    public SemanticModel? Model { get; set; }
    public IReadOnlyList<Outline> Outlines => outlines;

    public void Add(Outline outline) => outlines.Add(outline);

    public NestedFunction? Function(IMethodSymbol function) => functions.TryGetValue(function, out var found) ? found : null;

    public NestedFunction Declare(IMethodSymbol function, string parent, int ordinal, IOperation body)
    {
        if (!functions.TryGetValue(function, out var nested))
            functions[function] = nested = new NestedFunction(function, parent + (parent == key ? "|" : ".") + ordinal, body);
        return nested;
    }

    /// <summary>The variables of enclosing functions that a function reads or writes, through the local functions it calls too.</summary>
    public IReadOnlyList<ISymbol> Captures(NestedFunction function)
    {
        if (function.Captures is { } known)
            return known;
        var found = new List<ISymbol>();
        Collect(function, found, new HashSet<ISymbol>(SymbolEqualityComparer.Default));
        return function.Captures = found.Where(variable => !IsWithin(variable, function.Symbol)).ToList();
    }

    private void Collect(NestedFunction function, List<ISymbol> found, HashSet<ISymbol> seen)
    {
        if (!seen.Add(function.Symbol))
            return;
        foreach (var operation in function.Body.DescendantsAndSelf())
        {
            switch (operation)
            {
                case ILocalReferenceOperation { Local: { IsConst: false } local } when seen.Add(local):
                    found.Add(local);
                    break;
                case IParameterReferenceOperation { Parameter: var parameter } when IsOfFunction(parameter) && seen.Add(parameter):
                    found.Add(parameter);
                    break;
                case IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } target }:
                    CollectLocal(target, found, seen);
                    break;
                case IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } target }:
                    CollectLocal(target, found, seen);
                    break;
            }
        }
    }

    /// <summary>Does a function give a variable another value?</summary>
    public static bool Assigns(NestedFunction function, ISymbol variable) => function.Body.DescendantsAndSelf().Any(operation =>
        operation is ILocalReferenceOperation or IParameterReferenceOperation
        && SymbolEqualityComparer.Default.Equals(operation is ILocalReferenceOperation local ? local.Local : ((IParameterReferenceOperation)operation).Parameter, variable)
        && operation.Parent switch
        {
            IAssignmentOperation assignment => assignment.Target == operation,
            IArgumentOperation { Parameter: { RefKind: not RefKind.None } } => true,
            ITupleOperation { Parent: IDeconstructionAssignmentOperation } => true,
            _ => false,
        });

    private void CollectLocal(IMethodSymbol target, List<ISymbol> found, HashSet<ISymbol> seen)
    {
        if (Function(target.OriginalDefinition) is { } function)
            Collect(function, found, seen);
    }

    // A primary constructor's parameter that a member uses is a private field of the type, not a variable of this member.
    private bool IsOfFunction(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: not MethodKind.Constructor }
        || SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, symbol);

    private static bool IsWithin(ISymbol variable, ISymbol function)
    {
        for (ISymbol? at = variable.ContainingSymbol; at is not null; at = at.ContainingSymbol)
        {
            if (SymbolEqualityComparer.Default.Equals(at, function))
                return true;
        }

        return false;
    }
}

internal sealed class NestedFunction(IMethodSymbol symbol, string key, IOperation body)
{
    public IMethodSymbol Symbol => symbol;
    public string Key => key;
    public IOperation Body => body;
    public bool IsRead { get; set; }
    public IReadOnlyList<ISymbol>? Captures { get; set; }
}
