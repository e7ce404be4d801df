using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Models.Default;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Outlines;

// Methods of interfaces that a library implements: their attributes make requests of them.
//
//   [Post("/mails/{id}")] Task Send(int id, [Body] Mail mail)      id.** -> send to this, log      it is in the URL
//                                                                  mail.** -> send to this
//
// Which attributes these are, rows say: "wire request this by path".

internal sealed class Requests(LibraryKnowledge libraries, Func<IMethodSymbol, string> keyOf)
{
    private readonly Dictionary<IMethodSymbol, Summary?> known = new(SymbolEqualityComparer.Default);

    /// <summary>What the method does with what it is given; null: it is no request.</summary>
    public Summary? Of(IMethodSymbol method)
    {
        if (method.ContainingType is not { TypeKind: TypeKind.Interface } || method.GetAttributes().IsEmpty)
            return null;
        if (!known.TryGetValue(method, out var request))
            known[method] = request = TemplateOf(method) is { } template ? Sent(method, template) : null;
        return request;
    }

    private string? TemplateOf(IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeConstructor is { } made && libraries.For(made).Wirings.Items.FirstOrDefault(wiring => wiring.Kind == WiringKind.Request) is { } request)
                return Texts(attribute, made.Parameters.FirstOrDefault(parameter => parameter.Name == request.Names[0])).FirstOrDefault() ?? "";
        }

        return null;
    }

    private Summary Sent(IMethodSymbol method, string template)
    {
        var name = Display.Of(method);
        var sent = new Sink(SinkKind.Disclose, name, Qualifier: new Place(Root.This)) { Client = keyOf(method) };
        var parameters = method.Parameters.Where(parameter => !DataTypes.CarriesNothing(parameter.Type) && !DataTypes.IsInfrastructure(parameter.Type)).ToList();
        var url = parameters.Where(parameter => IsInUrl(parameter, template)).Select(parameter => new SinkEdge(At(parameter), Carry.Whole, new Sink(SinkKind.Log, name)));
        return Summary.Nothing with { Sinks = EquatableArray.From(parameters.Select(parameter => new SinkEdge(At(parameter), Carry.Whole, sent)).Concat(url)) };
    }

    private static Place At(IParameterSymbol parameter) => new(Root.Parameter(parameter.Ordinal));

    private bool IsInUrl(IParameterSymbol parameter, string template)
    {
        var attributes = parameter.GetAttributes();
        var names = attributes.SelectMany(attribute => Texts(attribute, null)).Append(parameter.Name);
        return names.Any(name => template.IndexOf("{" + name + "}", StringComparison.OrdinalIgnoreCase) >= 0)
            || attributes.Any(attribute => attribute.AttributeConstructor is { } made && libraries.For(made).Wirings.Items.Any(wiring => wiring.Kind == WiringKind.Told && wiring.Names[0] == "query"))
            || attributes.IsEmpty && (parameter.Type.SpecialType == SpecialType.System_String || DataTypes.IsScalar(parameter.Type));
    }

    private static IEnumerable<string> Texts(AttributeData attribute, IParameterSymbol? only) => attribute.ConstructorArguments
        .Where((argument, index) => argument.Kind == TypedConstantKind.Primitive && (only is null || index == only.Ordinal))
        .Select(argument => argument.Value).OfType<string>();
}
