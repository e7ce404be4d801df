using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using PurposeAnalyzers.Editing;
using PurposeAnalyzers.Flow.Symbols;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers;

// A member that must not be stored stays behind when its object is:
//
//   File.WriteAllText(path, JsonSerializer.Serialize(customer))     PUR201     [JsonIgnore] on Customer.LastFace
//   the same of  record Frame(long Number, float[] Shapes)          PUR201     [property: JsonIgnore] float[] Shapes
//   DbSet<Customer>, and at Customer.LastFace                       PUR201     [NotMapped] on it

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class IgnoreMember : ProvenFix
{
    public IgnoreMember() : base("PUR201")
    {
    }

    private protected override async Task<IEnumerable<Proposal>> ProposalsAsync(FaultyPlace place)
    {
        // One member is left out by one attribute; several are several decisions.
        if (FlowProperties.LabelsOf(place.Diagnostic) is not { Count: 1 } labels)
            return Enumerable.Empty<Proposal>();
        var (member, space, name) = place.Node is PropertyDeclarationSyntax
            ? (place.Model.GetDeclaredSymbol(place.Node, place.Cancellation), "System.ComponentModel.DataAnnotations.Schema", "NotMapped")
            : Serialized(place.Node, labels[0].Origin, place.Model);
        if (member is null || await DeclaredAsync(member, place.Project.Solution, place.Cancellation).ConfigureAwait(false) is not var (target, declaration)
            || await target.Project.GetCompilationAsync(place.Cancellation).ConfigureAwait(false) is not { } compilation
            || AttributeEdit.Propose($"Mark {labels[0].Origin} as [{name}]", name, target, declaration, new AnnotationSyntax(target, compilation).Foreign(space, name),
                target: declaration is ParameterSyntax ? SyntaxKind.PropertyKeyword : SyntaxKind.None) is not { } proposal)
            return Enumerable.Empty<Proposal>();
        return new[] { proposal };
    }

    /// <summary>The member, if an object that holds it is what a serializer of a known family is given.</summary>
    private static (ISymbol? Member, string Space, string Name) Serialized(SyntaxNode place, string origin, SemanticModel model)
    {
        foreach (var call in place.DescendantNodesAndSelf().Concat(place.Ancestors().TakeWhile(node => node is not StatementSyntax)).OfType<InvocationExpressionSyntax>())
        {
            if (model.GetSymbolInfo(call).Symbol is not IMethodSymbol { ContainingNamespace: { } space } || IgnoreAttribute(space.ToDisplayString()) is not { } attributes)
                continue;
            foreach (var argument in call.ArgumentList.Arguments)
            {
                if (MemberOf(model.GetTypeInfo(argument.Expression).Type, origin, new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default)) is { } member)
                    return (member, attributes, "JsonIgnore");
            }
        }

        return (null, "", "");
    }

    private static string? IgnoreAttribute(string space) => space switch
    {
        "System.Text.Json" or "System.Net.Http.Json" => "System.Text.Json.Serialization",
        "Newtonsoft.Json" => "Newtonsoft.Json",
        _ => null,
    };

    /// <summary>The member that messages call so, in the type or in what its members and elements are.</summary>
    private static ISymbol? MemberOf(ITypeSymbol? type, string origin, HashSet<ITypeSymbol> seen)
    {
        if (type is IArrayTypeSymbol array)
            return MemberOf(array.ElementType, origin, seen);
        if (type is not INamedTypeSymbol named || named.SpecialType != SpecialType.None || !seen.Add(named))
            return null;
        var members = named.GetMembers().Where(member => member is IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false }).ToList();
        return members.FirstOrDefault(member => Display.Of(member) == origin)
            ?? named.TypeArguments.Append(named.BaseType).Concat(named.Locations.Any(at => at.IsInSource) ? members.Select(MemberType.Of) : Enumerable.Empty<ITypeSymbol?>())
                .Select(inner => MemberOf(inner, origin, seen)).FirstOrDefault(found => found is not null);
    }

    private static async Task<(Document Document, SyntaxNode Declaration)?> DeclaredAsync(ISymbol member, Solution solution, CancellationToken cancellation)
    {
        var source = await SymbolFinder.FindSourceDefinitionAsync(member, solution, cancellation).ConfigureAwait(false) ?? member;
        foreach (var reference in source.DeclaringSyntaxReferences)
        {
            var syntax = await reference.GetSyntaxAsync(cancellation).ConfigureAwait(false);
            var declaration = syntax is VariableDeclaratorSyntax ? syntax.FirstAncestorOrSelf<BaseFieldDeclarationSyntax>() : syntax;
            if (solution.GetDocument(reference.SyntaxTree) is { } document && !GeneratedCode.Is(reference.SyntaxTree)
                && declaration is PropertyDeclarationSyntax or FieldDeclarationSyntax or ParameterSyntax)
                return (document, declaration);
        }

        return null;
    }
}
