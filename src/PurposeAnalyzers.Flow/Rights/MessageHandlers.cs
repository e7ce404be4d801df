using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Models.EntryPoints;

namespace PurposeAnalyzers.Flow.Rights;

// Who handles a message that is given to a mediator or bus:
//
//   class EraseHandler : IRequestHandler<Erase> { Task Handle(Erase request, ...) }       Erase: EraseHandler.Handle

internal static class MessageHandlers
{
    public static Dictionary<ISymbol, List<IMethodSymbol>> In(Compilation compilation)
    {
        var handlers = new Dictionary<ISymbol, List<IMethodSymbol>>(SymbolEqualityComparer.Default);
        foreach (var type in TypesOf(compilation.Assembly.GlobalNamespace).Where(type => !type.AllInterfaces.IsEmpty))
        {
            foreach (var method in type.GetMembers().OfType<IMethodSymbol>().Where(EntryPointTable.BuiltIn.Runs))
            {
                foreach (var message in type.AllInterfaces.Where(declared => declared.TypeArguments.Length > 0).Select(declared => declared.TypeArguments[0].OriginalDefinition))
                    Add(handlers, message, method);
            }
        }

        return handlers;
    }

    private static void Add(Dictionary<ISymbol, List<IMethodSymbol>> handlers, ISymbol message, IMethodSymbol method)
    {
        if (!handlers.TryGetValue(message, out var list))
            handlers[message] = list = new List<IMethodSymbol>();
        if (!list.Contains(method, SymbolEqualityComparer.Default))
            list.Add(method);
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(member => TypesOf(member).Concat(member is INamedTypeSymbol type ? new[] { type } : Enumerable.Empty<INamedTypeSymbol>()));
}
