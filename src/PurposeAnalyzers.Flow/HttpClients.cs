using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Flow.Outlines;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow;

// The addresses that typed clients are set up with, where services are registered.
//
//   services.AddHttpClient<CrmClient>(http => http.BaseAddress = new Uri("https://crm.example"));      CrmClient: https://crm.example
//   services.AddHttpClient<LabClient>(http => http.BaseAddress = new Uri(config["Lab:Url"]!));         LabClient: config:Lab:Url

internal sealed class HttpClients(Declarations declarations, Func<SyntaxTree, SemanticModel> modelOf, CancellationToken cancellation)
{
    private Dictionary<ISymbol, List<string>>? byType;

    public IReadOnlyList<string> AddressesOf(INamedTypeSymbol client)
    {
        byType ??= Find();
        return byType.TryGetValue(client.OriginalDefinition, out var addresses) ? addresses : Array.Empty<string>();
    }

    private Dictionary<ISymbol, List<string>> Find()
    {
        var found = new Dictionary<ISymbol, List<string>>(SymbolEqualityComparer.Default);
        foreach (var tree in declarations.Compilation.SyntaxTrees.Where(tree => IdentifierIndex.Of(tree.GetText(cancellation)).Names("AddHttpClient")))
        {
            foreach (var call in tree.GetRoot(cancellation).DescendantNodes().OfType<InvocationExpressionSyntax>())
            {
                if (NameOf(call) is GenericNameSyntax { Identifier.ValueText: "AddHttpClient" } name)
                    AddTyped(found, call, name, modelOf(tree));
            }
        }

        return found;
    }

    private static SimpleNameSyntax? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        SimpleNameSyntax name => name,
        _ => null,
    };

    // AddHttpClient<IClient, Client>: both name the client.
    private void AddTyped(Dictionary<ISymbol, List<string>> found, InvocationExpressionSyntax call, GenericNameSyntax name, SemanticModel model)
    {
        var addresses = Chain(call).SelectMany(link => AddressesIn(link.ArgumentList, model)).ToList();
        if (addresses.Count == 0)
            return;
        foreach (var argument in name.TypeArgumentList.Arguments)
        {
            if (model.GetSymbolInfo(argument, cancellation).Symbol is not { } type)
                continue;
            if (!found.TryGetValue(type.OriginalDefinition, out var known))
                found[type.OriginalDefinition] = known = new List<string>();
            known.AddRange(addresses);
        }
    }

    /// <summary>The call and the calls on its result: AddHttpClient&lt;T&gt;().ConfigureHttpClient(http => ...).</summary>
    private static IEnumerable<InvocationExpressionSyntax> Chain(InvocationExpressionSyntax call)
    {
        yield return call;
        while (call.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax outer })
            yield return call = outer;
    }

    private IEnumerable<string> AddressesIn(ArgumentListSyntax arguments, SemanticModel model)
    {
        foreach (var assignment in arguments.DescendantNodes().OfType<AssignmentExpressionSyntax>())
        {
            if (assignment.Left is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "BaseAddress" } && AddressOf(assignment.Right, model) is { } address)
                yield return address;
        }
    }

    private string? AddressOf(ExpressionSyntax value, SemanticModel model)
    {
        foreach (var node in value.DescendantNodesAndSelf())
        {
            if (node is ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } keys } && Constant(keys[0].Expression, model) is { } key)
                return "config:" + key;
            if (node is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } given } read
                && NameOf(read) is { Identifier.ValueText: "GetValue" or "GetConnectionString" or "GetSection" } && Constant(given[0].Expression, model) is { } name)
                return "config:" + name;
            if (node is ExpressionSyntax expression && Constant(expression, model) is { } text && text.Contains("://"))
                return text;
        }

        return null;
    }

    private string? Constant(ExpressionSyntax expression, SemanticModel model) =>
        model.GetConstantValue(expression, cancellation) is { HasValue: true, Value: string text } ? text : null;
}
