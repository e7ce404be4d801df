using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Models;

// Members of C# 14's extension blocks, in metadata. A call is bound to the member of the block, with the receiver as its instance,
// whatever language the caller is compiled as; rows and the default rule speak of the static method that implements it.
//
//   extension(RestRequest request) { public RestRequest AddQueryParameter(string name, string value) }     what is called: this, name, value
//   public static RestRequest AddQueryParameter(this RestRequest request, string name, string value)       what rows name: request, name, value
//
//   value -> log, request        becomes        value -> log, this

internal static class ExtensionBlocks
{
    private const TypeKind Extension = (TypeKind)14; // younger than the Roslyn compiled against

    /// <summary>The static method that implements the member of an extension block; any other method is its own.</summary>
    public static IMethodSymbol WrittenForm(IMethodSymbol definition) =>
        definition.ContainingType is { TypeKind: Extension, ContainingType: { } outer } block
        && outer.GetMembers(definition.Name).OfType<IMethodSymbol>().Where(method => Implements(method, definition)).OrderBy(method => Extends(block, method) ? 0 : 1).FirstOrDefault() is { } implementation
            ? implementation
            : definition;

    // Two blocks may hold members of one name, for two receivers: extension(IServiceCollection services), extension(IHttpClientBuilder builder).
    private static bool Extends(INamedTypeSymbol block, IMethodSymbol method) =>
        method.Parameters.Length > 0 && block.ToDisplayString().IndexOf("(" + method.Parameters[0].Type.ToDisplayString(), StringComparison.Ordinal) >= 0;

    /// <summary>What the static method does, said of the block's member: its first parameter is the receiver.</summary>
    public static Summary OfMember(Summary written, IMethodSymbol definition) => definition.IsStatic
        ? written
        : new Summary(
            EquatableArray.From(written.Edges.Items.Select(edge => edge with { From = OfMember(edge.From), To = OfMember(edge.To) })),
            EquatableArray.From(written.Sinks.Items.Select(sink => sink with { From = OfMember(sink.From), Sink = OfMember(sink.Sink) })),
            EquatableArray.From(written.Sources.Items.Select(OfMember)),
            EquatableArray.From(written.Openings.Items.Select(opening => opening with { To = OfMember(opening.To) })),
            EquatableArray.From(written.Clearings.Items.Select(clearing => new Clearing(OfMember(clearing.At)))),
            EquatableArray.From(written.Wrappings.Items.Select(wrapping => new Wrapping(OfMember(wrapping.Inner), OfMember(wrapping.Outer)))))
        {
            Wirings = EquatableArray.From(written.Wirings.Items.Select(wiring => wiring with { At = OfMember(wiring.At) })),
            Filterings = EquatableArray.From(written.Filterings.Items.Select(filtering => filtering with { At = filtering.At is { } at ? OfMember(at) : null })),
        };

    private static Place OfMember(Place place) => place.Root is { Kind: RootKind.Parameter, Index: var index }
        ? place with { Root = index == 0 ? Root.This : Root.Parameter(index - 1) }
        : place;

    private static Sink OfMember(Sink sink) => sink.Qualifier is { } qualifier ? sink with { Qualifier = OfMember(qualifier) } : sink;

    private static Source OfMember(Source source) =>
        source with { To = OfMember(source.To), When = source.When is { } when ? when with { Parameter = when.Parameter - 1 } : null };

    private static bool Implements(IMethodSymbol method, IMethodSymbol member)
    {
        var receivers = member.IsStatic ? 0 : 1;
        if (!method.IsStatic || method.Parameters.Length != member.Parameters.Length + receivers)
            return false;
        return method.Arity == member.Arity + member.ContainingType.Arity
            && member.Parameters.All(parameter => IsSame(parameter, method.Parameters[parameter.Ordinal + receivers]));
    }

    private static bool IsSame(IParameterSymbol one, IParameterSymbol other) => one.Name == other.Name && one.Type.ToDisplayString() == other.Type.ToDisplayString();
}
