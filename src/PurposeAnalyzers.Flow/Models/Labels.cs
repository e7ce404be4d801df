using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Catalog.Kinds;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Models;

// Which label a member has: its own, that of its type, that of what it overrides or implements, or one that the catalog maps.
//
//   [PersonalData(Category = "Contact")] class Lead { public string Mail; public bool Active; public Company Firm; }
//   Of(Lead.Mail)     Contact            of its type
//   Of(Lead.Active)   null               bools, enums and navigation to other types are excepted

/// <param name="libraries">Knows the labels of other people's properties; null where only one's own are asked for.</param>
internal sealed class Labels(PolicyCatalog catalog, LibraryKnowledge? libraries = null)
{
    private readonly Dictionary<ISymbol, Label?> known = new(SymbolEqualityComparer.Default);

    /// <summary>The label of a field, property or parameter.</summary>
    public Label? Of(ISymbol member)
    {
        member = member.OriginalDefinition;
        if (!known.TryGetValue(member, out var label))
        {
            known[member] = null; // an interface that two members reach through each other ends here
            known[member] = label = Find(member);
        }

        return label;
    }

    /// <summary>The label of what a method returns.</summary>
    public Label? OfResult(IMethodSymbol method)
    {
        method = method.OriginalDefinition;
        if (method.AssociatedSymbol is IPropertySymbol property)
            return method.MethodKind == MethodKind.PropertyGet ? Of(property) : null;
        foreach (var declared in Inheritance.Chain(method))
        {
            if (FromAnnotations(AnnotationReader.OfReturnValue((IMethodSymbol)declared), Display.Of(method) + "()") is { } label)
                return label;
        }

        return Mapped(method);
    }

    private Label? Find(ISymbol member)
    {
        if (member is IFieldSymbol { AssociatedSymbol: IPropertySymbol property })
            return Of(property);
        foreach (var declared in Inheritance.Chain(member))
        {
            if (FromAnnotations(AnnotationReader.Of(declared), Display.Of(member)) is { } label)
                return label;
        }

        return Inheritance.Chain(member).Select(Mapped).FirstOrDefault(label => label is not null) ?? OfItsType(member) ?? OfLibrary(member);
    }

    private Label? OfItsType(ISymbol member)
    {
        if (member is not (IFieldSymbol or IPropertySymbol) || member.IsStatic || member.ContainingType is not { } type || !PlainValue.Is(MemberType.Of(member)))
            return null;
        for (INamedTypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            if (FromAnnotations(AnnotationReader.Of(at), Display.Of(member)) is { } label)
                return label;
        }

        return null;
    }

    private Label? OfLibrary(ISymbol member) =>
        member is IPropertySymbol property ? libraries?.LabelOf(property) : null;

    private Label? Mapped(ISymbol member)
    {
        if (catalog.Labels.IsEmpty)
            return null;
        if (catalog.Labels.TryGetValue(MemberKey.DocumentationId(member), out var mapped))
            return new Label(mapped.Category, mapped.Purposes, Display.Of(member));
        if (HasRowsInstead(member))
            return null;
        foreach (var attribute in member.GetAttributes())
        {
            for (var at = attribute.AttributeClass; at is not null && !BuiltInUses.Exempt.Contains(MemberKey.DocumentationId(at)); at = at.BaseType)
            {
                if (catalog.Labels.TryGetValue(MemberKey.DocumentationId(at), out mapped))
                    return new Label(mapped.Category, mapped.Purposes, Display.Of(member));
            }
        }

        return null;
    }

    // ASP.NET Core Identity calls its flags and ids personal data too; the rows of its map say of each member what it is.
    private bool HasRowsInstead(ISymbol member) =>
        catalog.Sources.ContainsKey("identity.person") && member is IPropertySymbol { DeclaringSyntaxReferences.IsEmpty: true, ContainingType: { } owner } && Elements.IsFramework(owner);

    private Label? FromAnnotations(IEnumerable<Annotation> annotations, string origin)
    {
        foreach (var annotation in annotations)
        {
            if (!annotation.IsLabel || CategoryOf(annotation) is not { } category || !catalog.Categories.ContainsKey(category))
                continue;
            var purposes = annotation.Names.Length == 0 ? (EquatableArray<string>?)null : new EquatableArray<string>(annotation.Names);
            return new Label(category, purposes, origin);
        }

        return null;
    }

    private string? CategoryOf(Annotation annotation) =>
        annotation.Category ?? (annotation.Kind == AnnotationKind.FaceData ? catalog.FaceCategory : catalog.DefaultCategory);
}
