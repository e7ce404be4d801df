using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Catalog.Kinds;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Models;

// Which labels a member has: its own and those that the catalog maps to it, else those of what it overrides or implements, else those of its type.
//
//   [PersonalData(Category = "Contact")] class Lead { public string Mail; public bool Active; [PersonalData][FaceData] public byte[] Portrait; }
//   On(Lead.Mail)       Contact            of its type
//   On(Lead.Active)     none               bools, enums and navigation to other types are excepted
//   On(Lead.Portrait)   PersonalInfo, FaceExpression: each is judged

/// <param name="libraries">Knows the labels of other people's properties; null where only one's own are asked for.</param>
internal sealed class Labels(PolicyCatalog catalog, LibraryKnowledge? libraries = null)
{
    private readonly Dictionary<ISymbol, EquatableArray<Label>> known = new(SymbolEqualityComparer.Default);

    /// <summary>The labels of a field, property or parameter.</summary>
    public EquatableArray<Label> On(ISymbol member)
    {
        member = member.OriginalDefinition;
        if (!known.TryGetValue(member, out var labels))
        {
            known[member] = default; // an interface that two members reach through each other ends here
            known[member] = labels = Find(member);
        }

        return labels;
    }

    public bool AreOn(ISymbol member) => On(member).Length > 0;

    /// <summary>The labels of what a method returns.</summary>
    public EquatableArray<Label> OnResult(IMethodSymbol method)
    {
        method = method.OriginalDefinition;
        if (method.AssociatedSymbol is IPropertySymbol property)
            return method.MethodKind == MethodKind.PropertyGet ? On(property) : default;
        return Declared(method, declared => FromAnnotations(AnnotationReader.OfReturnValue((IMethodSymbol)declared), Display.Of(method) + "()").Concat(Mapped(declared)));
    }

    public bool AreOnResult(IMethodSymbol method) => OnResult(method).Length > 0;

    private EquatableArray<Label> Find(ISymbol member)
    {
        if (member is IFieldSymbol { AssociatedSymbol: IPropertySymbol property })
            return On(property);
        var declared = Declared(member, at => FromAnnotations(AnnotationReader.Of(at), Display.Of(member)).Concat(Mapped(at)));
        if (declared.Length > 0)
            return declared;
        var inherited = OfItsType(member);
        return inherited.Length > 0 || member is not IPropertySymbol own || libraries is null ? inherited : EquatableArray.From(libraries.LabelsOf(own));
    }

    // The nearest declaration that states any; of several interfaces each has its say.
    private EquatableArray<Label> Declared(ISymbol member, Func<ISymbol, IEnumerable<Label>> on)
    {
        var labels = new List<Label>();
        foreach (var declared in Inheritance.Chain(member))
        {
            if (labels.Count == 0 || declared.ContainingType is { TypeKind: TypeKind.Interface } && !SymbolEqualityComparer.Default.Equals(declared, member))
                labels.AddRange(on(declared));
        }

        return Telling(labels);
    }

    // EmailAddress says all that PersonalInfo above it says; a label for Billing all that one for its category's purposes says.
    private EquatableArray<Label> Telling(List<Label> labels) => labels.Count < 2 ? EquatableArray.From(labels) : EquatableArray.From(labels.Distinct().Where(label =>
        label.Purposes is not null
        || !labels.Any(other => other != label && catalog.IsCategoryWithin(other.Category, label.Category) && (other.Category != label.Category || other.Purposes is not null))));

    private EquatableArray<Label> OfItsType(ISymbol member)
    {
        if (member is not (IFieldSymbol or IPropertySymbol) || member.IsStatic || member.ContainingType is not { } type || !PlainValue.Is(MemberType.Of(member)))
            return default;
        for (INamedTypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            if (FromAnnotations(AnnotationReader.Of(at), Display.Of(member)).ToList() is { Count: > 0 } labels)
                return Telling(labels);
        }

        return default;
    }

    private IEnumerable<Label> Mapped(ISymbol member)
    {
        if (catalog.Labels.IsEmpty)
            return Enumerable.Empty<Label>();
        if (catalog.Labels.TryGetValue(MemberKey.DocumentationId(member), out var mapped))
            return new[] { new Label(mapped.Category, mapped.Purposes, Display.Of(member)) };
        return HasRowsInstead(member) ? Enumerable.Empty<Label>() : MappedAttributes(member);
    }

    private IEnumerable<Label> MappedAttributes(ISymbol member)
    {
        foreach (var attribute in member.GetAttributes())
        {
            for (var at = attribute.AttributeClass; at is not null && !BuiltInUses.Exempt.Contains(MemberKey.DocumentationId(at)); at = at.BaseType)
            {
                if (!catalog.Labels.TryGetValue(MemberKey.DocumentationId(at), out var mapped))
                    continue;
                yield return new Label(mapped.Category, mapped.Purposes, Display.Of(member));
                break;
            }
        }
    }

    // ASP.NET Core Identity calls its flags and ids personal data too; the rows of its map say of each member what it is.
    private bool HasRowsInstead(ISymbol member) =>
        catalog.Sources.ContainsKey("identity.person") && member is IPropertySymbol { DeclaringSyntaxReferences.IsEmpty: true, ContainingType: { } owner } && Elements.IsFramework(owner);

    private IEnumerable<Label> FromAnnotations(IEnumerable<Annotation> annotations, string origin)
    {
        foreach (var annotation in annotations)
        {
            if (!annotation.IsLabel || CategoryOf(annotation) is not { } category || !catalog.Categories.ContainsKey(category))
                continue;
            var purposes = annotation.Names.Length == 0 ? (EquatableArray<string>?)null : new EquatableArray<string>(annotation.Names);
            yield return new Label(category, purposes, origin);
        }
    }

    private string? CategoryOf(Annotation annotation) =>
        annotation.Category ?? (annotation.Kind == AnnotationKind.FaceData ? catalog.FaceCategory : catalog.DefaultCategory);
}
