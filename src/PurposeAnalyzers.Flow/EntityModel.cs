using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Outlines;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow;

// What the configuration of entities says: which members and types stay out, which are only read, which are encrypted on their way.
//
//   builder.Ignore(c => c.LastFace);  builder.Ignore("LastFace");  model.Ignore<Draft>();          they stay out
//   builder.HasNoKey();                                                                           a view: read, never written
//   builder.Property(a => a.Iban).HasConversion(v => Vault.Encrypt(v), v => Vault.Decrypt(v));     encrypted, if Encrypt is [Encrypts]

internal sealed class EntityModel(Declarations declarations, Func<SyntaxTree, SemanticModel> modelOf, CancellationToken cancellation)
{
    private readonly HashSet<ISymbol> ignored = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> views = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> encrypted = new(SymbolEqualityComparer.Default);

    public bool Ignores(ISymbol symbol) => ignored.Contains(symbol.OriginalDefinition);

    /// <summary>A type without a key cannot be saved.</summary>
    public bool IsView(INamedTypeSymbol entity) =>
        views.Contains(entity.OriginalDefinition) || entity.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "KeylessAttribute");

    public bool Encrypts(ISymbol member) => encrypted.Contains(member.OriginalDefinition);

    public void Read(SyntaxTree tree)
    {
        foreach (var call in tree.GetRoot(cancellation).DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            if (call.Expression is not MemberAccessExpressionSyntax access)
                continue;
            switch (access.Name)
            {
                case GenericNameSyntax { Identifier.ValueText: "Ignore", TypeArgumentList.Arguments: { Count: 1 } types }:
                    Add(ignored, modelOf(tree).GetSymbolInfo(types[0], cancellation).Symbol);
                    break;
                case { Identifier.ValueText: "Ignore" } when call.ArgumentList.Arguments.Count == 1:
                    Add(ignored, MemberOf(call, modelOf(tree)));
                    break;
                case { Identifier.ValueText: "HasNoKey" }:
                    Add(views, EntityOf(call, modelOf(tree)));
                    break;
                case { Identifier.ValueText: "HasConversion" } when Converts(call, access.Name, modelOf(tree)):
                    Add(encrypted, PropertyOf(access.Expression, modelOf(tree)));
                    break;
            }
        }
    }

    private static void Add(HashSet<ISymbol> set, ISymbol? symbol)
    {
        if (symbol is not null)
            set.Add(symbol.OriginalDefinition);
    }

    /// <summary>The entity whose builder is called.</summary>
    private INamedTypeSymbol? EntityOf(InvocationExpressionSyntax call, SemanticModel model) =>
        model.GetTypeInfo(((MemberAccessExpressionSyntax)call.Expression).Expression, cancellation).Type is INamedTypeSymbol { TypeArguments: { Length: > 0 } arguments }
            ? arguments[arguments.Length - 1] as INamedTypeSymbol
            : null;

    // By a lambda, or by a name.
    private ISymbol? MemberOf(InvocationExpressionSyntax call, SemanticModel model)
    {
        var argument = call.ArgumentList.Arguments[0].Expression;
        if (argument is LambdaExpressionSyntax { ExpressionBody: { } body })
            return model.GetSymbolInfo(body, cancellation).Symbol;
        if (model.GetConstantValue(argument, cancellation) is not { HasValue: true, Value: string name })
            return null;
        for (var at = EntityOf(call, model); at is not null; at = at.BaseType)
        {
            if (at.GetMembers(name).FirstOrDefault(member => member is IPropertySymbol or IFieldSymbol) is { } member)
                return member;
        }

        return null;
    }

    // builder.Property(a => a.Iban).IsRequired().HasConversion(...)
    private ISymbol? PropertyOf(ExpressionSyntax chain, SemanticModel model)
    {
        while (chain is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call)
        {
            if (access.Name.Identifier.ValueText == "Property" && call.ArgumentList.Arguments.Count > 0)
                return MemberOf(call, model);
            chain = access.Expression;
        }

        return null;
    }

    // What the converter calls, in place or in its own class, encrypts.
    private bool Converts(InvocationExpressionSyntax call, SimpleNameSyntax name, SemanticModel model)
    {
        if (Encrypting(call.ArgumentList, model))
            return true;
        var types = call.ArgumentList.Arguments.Select(argument => model.GetTypeInfo(argument.Expression, cancellation).Type)
            .Concat(name is GenericNameSyntax generic ? generic.TypeArgumentList.Arguments.Select(argument => model.GetTypeInfo(argument, cancellation).Type) : Array.Empty<ITypeSymbol?>());
        return types.OfType<INamedTypeSymbol>().Where(declarations.IsInSource)
            .SelectMany(type => type.DeclaringSyntaxReferences)
            .Select(place => place.GetSyntax(cancellation))
            .Any(syntax => Encrypting(syntax, modelOf(syntax.SyntaxTree)));
    }

    private bool Encrypting(SyntaxNode code, SemanticModel model) => code.DescendantNodes().OfType<SimpleNameSyntax>()
        .Any(name => model.GetSymbolInfo(name, cancellation).Symbol is IMethodSymbol method && IsEncrypting(method));

    private bool IsEncrypting(IMethodSymbol method) =>
        Contracts.Treatment(method) == AnnotationKind.Encrypts
        || !declarations.IsInSource(method) && declarations.Libraries.For(method).Edges.Items.Any(edge => (edge.Treatments & Treatments.Encrypted) != 0);
}
