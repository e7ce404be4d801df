using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Outlines;
using PurposeAnalyzers.Flow.Symbols;
using PurposeAnalyzers.Flow.Symbols.Text;

namespace PurposeAnalyzers.Flow.Rights;

/// <summary>A method that fulfils a right for a type: with the attribute itself, or by implementing a method that has it. No place: its code is not here.</summary>
internal sealed record RightsHandler(DataRight Right, INamedTypeSymbol Type, IMethodSymbol Method, CodePlace? Place);

/// <summary>Finds the methods with [Exports], [Corrects], [Erases] and [StopsUse], by the words of attributes first; only those are bound.</summary>
internal sealed class RightsHandlers(Declarations declarations, Func<SyntaxTree, SemanticModel> modelOf, CancellationToken cancellation)
{
    private static readonly string[] Attributes = { "Exports", "Corrects", "Erases", "StopsUse", "ExportsAttribute", "CorrectsAttribute", "ErasesAttribute", "StopsUseAttribute" };

    private IReadOnlyList<(IAssemblySymbol Assembly, IReadOnlyList<(DataRight Right, INamedTypeSymbol Type)> Promises)>? referenced;

    private static readonly string[] StoreAttributes = { "Stores", "StoresAttribute" };

    public IReadOnlyList<RightsHandler> InSource() =>
        MarkedMethods(Attributes).SelectMany(method => Declared(method).SelectMany(promise => Handlers(promise.Right, promise.Type, method)))
            .GroupBy(handler => (handler.Right, MemberKey.Of(handler.Type), MemberKey.Of(handler.Method))).Select(same => same.First()).ToList();

    /// <summary>What referenced assemblies with annotations handle.</summary>
    public IEnumerable<(DataRight Right, INamedTypeSymbol Type)> InReferences() => Referenced.SelectMany(handled => handled.Promises);

    /// <summary>Those that handle some.</summary>
    public IReadOnlyCollection<IAssemblySymbol> AssembliesInReferences() => Referenced.Where(handled => handled.Promises.Count > 0).Select(handled => handled.Assembly).ToList();

    private IReadOnlyList<(IAssemblySymbol Assembly, IReadOnlyList<(DataRight Right, INamedTypeSymbol Type)> Promises)> Referenced => referenced ??=
        declarations.Compilation.SourceModule.ReferencedAssemblySymbols.Where(MemberStandings.IsLabelledCode)
            .Select(assembly => ((IAssemblySymbol)assembly, (IReadOnlyList<(DataRight, INamedTypeSymbol)>)MethodsIn(assembly.GlobalNamespace).SelectMany(Declared).ToList())).ToList();

    /// <summary>Types of objects that are given to methods of one's own that store them.</summary>
    public IEnumerable<(INamedTypeSymbol Type, CodePlace Place)> GivenToStores()
    {
        foreach (var method in MarkedMethods(StoreAttributes))
        {
            var isMethod = AnnotationReader.Of(method).Any(annotation => annotation.Kind == AnnotationKind.Stores);
            foreach (var parameter in method.Parameters.Where(parameter => isMethod || AnnotationReader.Of(parameter).Any(annotation => annotation.Kind == AnnotationKind.Stores)))
            {
                foreach (var type in PersonalMembers.TypesIn(parameter.Type).OfType<INamedTypeSymbol>().Where(type => !Elements.IsFramework(type)))
                    yield return (type, PlaceOf(method)!.Value);
            }
        }
    }

    private IEnumerable<IMethodSymbol> MarkedMethods(string[] names)
    {
        foreach (var tree in declarations.FilesNaming(new NameSet(names)))
        {
            var methods = tree.GetRoot(cancellation).DescendantNodes(node => node is not BlockSyntax).OfType<AttributeSyntax>()
                .Where(attribute => names.Contains(NameOf(attribute.Name))).Select(attribute => attribute.FirstAncestorOrSelf<MethodDeclarationSyntax>()).Distinct();
            foreach (var method in methods)
            {
                if (method is not null && modelOf(tree).GetDeclaredSymbol(method, cancellation) is IMethodSymbol symbol)
                    yield return symbol;
            }
        }
    }

    private static string NameOf(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    private static IEnumerable<(DataRight Right, INamedTypeSymbol Type)> Declared(IMethodSymbol method)
    {
        foreach (var annotation in AnnotationReader.Of(method))
        {
            if (DataRights.Of(annotation.Kind) is { } right && annotation.Data.ConstructorArguments is { Length: 1 } given
                && given[0].Kind == TypedConstantKind.Type && given[0].Value is INamedTypeSymbol { TypeKind: not TypeKind.Error } type)
                yield return (right, type);
        }
    }

    // The promise of an interface is kept by those who implement it here; where nobody does, elsewhere.
    private IEnumerable<RightsHandler> Handlers(DataRight right, INamedTypeSymbol type, IMethodSymbol method)
    {
        var bodies = declarations.Hierarchy.Implementations(method, null).OfType<IMethodSymbol>().Where(body => declarations.IsInSource(body) && !body.IsAbstract).ToList();
        return bodies.Count == 0 ? new[] { new RightsHandler(right, type, method, null) } : bodies.Select(body => new RightsHandler(right, type, body, PlaceOf(body)));
    }

    private static CodePlace? PlaceOf(ISymbol symbol)
    {
        var location = symbol.Locations.FirstOrDefault(at => at.IsInSource && !GeneratedCode.Is(at.SourceTree!));
        return location is null ? null : new CodePlace(location.SourceTree!, location.SourceSpan);
    }

    private static IEnumerable<IMethodSymbol> MethodsIn(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
    {
        IMethodSymbol method => new[] { method },
        INamespaceOrTypeSymbol inner => MethodsIn(inner),
        _ => Enumerable.Empty<IMethodSymbol>(),
    });
}
