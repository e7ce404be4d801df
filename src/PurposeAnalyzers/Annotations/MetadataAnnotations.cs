using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Annotations;

/// <summary>A name of the catalog that an annotation in a referenced assembly states.</summary>
internal sealed record ForeignEntry(EntryKind Kind, string Name, AnnotationKind Annotation, string Member, string Assembly);

// What the annotations of one referenced assembly name, and which label attributes it declares. Holds strings only, so it can be kept for as long
// as the reference lives: an edit makes a new compilation, but the same references.
//
//   Domain.dll   class Customer { [PersonalData("Billing")] public string Email ... }      Entries: (Purpose, Billing, PersonalData, Customer.Email, Domain)
//                [DataLabel("Gait")] class GaitAttribute : Attribute { }                    Entries: (Category, Gait, ...), OwnLabels: GaitAttribute

internal sealed class MetadataAnnotations
{
    private const string AnnotationsAssembly = "PurposeAnalyzers.Annotations";

    private static readonly ConditionalWeakTable<MetadataReference, MetadataAnnotations> read = new();

    private readonly HashSet<ForeignEntry> entries = new();
    private readonly HashSet<string> ownLabels = new(StringComparer.Ordinal);

    private MetadataAnnotations(IAssemblySymbol assembly)
    {
        if (!NamesOurAttributes(assembly))
            return;
        Add(assembly, assembly.GetAttributes());
        Visit(assembly.GlobalNamespace);
    }

    /// <summary>One entry per name and assembly, at the first member that states it.</summary>
    public IEnumerable<ForeignEntry> Entries => entries.GroupBy(entry => (entry.Kind, entry.Name)).Select(group => group.First());

    public IEnumerable<string> OwnLabels => ownLabels;

    /// <summary>In order of the references. Projects that the editor holds as source are left out: they are told about their own names.</summary>
    public static ImmutableArray<MetadataAnnotations> Of(Compilation compilation, CancellationToken cancellation)
    {
        var found = ImmutableArray.CreateBuilder<MetadataAnnotations>();
        foreach (var reference in compilation.References)
        {
            cancellation.ThrowIfCancellationRequested();
            if (reference is PortableExecutableReference && compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly)
                found.Add(read.GetValue(reference, _ => new MetadataAnnotations(assembly)));
        }

        return found.ToImmutable();
    }

    private static bool NamesOurAttributes(IAssemblySymbol assembly) =>
        assembly.Modules.Any(module => module.ReferencedAssemblies.Any(name => name.Name == AnnotationsAssembly));

    private void Visit(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceSymbol inner)
                Visit(inner);
            else
                VisitMember(member);
        }
    }

    private void VisitMember(ISymbol member)
    {
        Add(member, member.GetAttributes());
        foreach (var parameter in Parameters(member))
            Add(parameter, parameter.GetAttributes());
        if (member is IMethodSymbol method)
            Add(method, method.GetReturnTypeAttributes());
        if (member is not INamedTypeSymbol type)
            return;
        if (AnnotationReader.KindOf(type) == AnnotationKind.OwnLabel)
            ownLabels.Add(type.Name);
        Visit(type);
    }

    private static ImmutableArray<IParameterSymbol> Parameters(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => ImmutableArray<IParameterSymbol>.Empty,
    };

    private void Add(ISymbol symbol, ImmutableArray<AttributeData> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (AnnotationReader.Of(attribute) is not { Kind: not AnnotationKind.OwnLabel } annotation)
                continue;
            if (NamedEntry.InConstructorOf(annotation.Kind) is { } kind)
                entries.UnionWith(annotation.Names.Select(name => Entry(kind, name)));
            foreach (var argument in attribute.NamedArguments)
            {
                if (NamedEntry.InArgument(argument.Key) is { } named && argument.Value.Value is string name)
                    entries.Add(Entry(named, name));
            }

            ForeignEntry Entry(EntryKind entry, string name) =>
                new(entry, name, annotation.Kind, Display.Of(symbol), symbol.ContainingAssembly?.Name ?? symbol.Name);
        }
    }
}
