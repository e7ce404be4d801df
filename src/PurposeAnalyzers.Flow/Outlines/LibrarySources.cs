using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Models;

namespace PurposeAnalyzers.Flow.Outlines;

// The names by which code reaches data that rows of .flows files label, of the libraries that this compilation references:
//
//   type Microsoft.AspNetCore.Http.ConnectionInfo           names: RemoteIpAddress
//     get:RemoteIpAddress : label(aspnetcore.ip) -> return
//
// Types that are data themselves (IdentityUser) are named too: whoever holds one holds labels. Abstract ones (HttpRequest) are contexts.

internal sealed class LibrarySources(Compilation compilation, LibraryKnowledge libraries)
{
    public (HashSet<string> Names, HashSet<string> Types) Names()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var types = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rows in libraries.Sources().GroupBy(source => source.Type))
        {
            if (ReferencedTypes.Find(compilation, rows.Key) is not { } type)
                continue;
            foreach (var member in type.GetMembers().OfType<IMethodSymbol>().Where(member => rows.Any(row => row.Member.Matches(member.Name))))
            {
                names.Add(NameOf(member));
                if (member.AssociatedSymbol is not null && !type.IsAbstract && !type.IsStatic)
                    types.Add(type.Name);
            }
        }

        return (names, types);
    }

    /// <summary>True if any such library is referenced.</summary>
    public bool Any() => libraries.Sources().Select(source => source.Type).Distinct().Any(type => ReferencedTypes.Find(compilation, type) is not null);

    /// <summary>An indexer is reached by what holds it: request.Headers["User-Agent"].</summary>
    private static string NameOf(IMethodSymbol member) => member.AssociatedSymbol switch
    {
        IPropertySymbol { IsIndexer: true } indexer => indexer.ContainingType.Name is "IHeaderDictionary" ? "Headers" : "Cookies",
        { } property => property.Name,
        null => member.Name,
    };
}
