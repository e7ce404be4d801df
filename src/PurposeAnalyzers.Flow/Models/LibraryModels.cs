using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Models.Notation;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Models;

// Which rows speak about a method. By full metadata name of the type, never by assembly: types move between assemblies, and forwarders hide it.
//
//   type System.IO.Stream            Stream.Write, and by override FileStream.Write, GZipStream.Write, ...
//   type ...IDistributedCache        every implementation of its members
//   type System.Exception and derived   new ValidationException(message), though constructors override nothing
//   type ...ITempDataDictionary      TempData["mail"] = x: what it inherits from IDictionary, where it is called through it
//
// Nearest first: a row written with '=' hides what its bases say.

/// <summary>The rows of all .flows files, by type. Immutable.</summary>
internal sealed class LibraryModels
{
    private readonly ImmutableDictionary<string, ImmutableArray<ModelRow>> rowsByType;
    private readonly ImmutableHashSet<string> simpleNames;
    private readonly ImmutableHashSet<string> labelling;

    private LibraryModels(ImmutableDictionary<string, ImmutableArray<ModelRow>> rowsByType)
    {
        this.rowsByType = rowsByType;
        WiringNames = NamesOf(kind => kind is WiringKind.Client or WiringKind.Options);
        MappingNames = NamesOf(kind => kind is WiringKind.Mapped or WiringKind.Fallback);
        simpleNames = rowsByType.Keys.Select(SimpleName).ToImmutableHashSet();
        LabelRows = rowsByType.Values.SelectMany(rows => rows).Where(row => row.Effects.Any(effect => effect is LabelEffect)).ToImmutableArray();
        KeepRows = rowsByType.Values.SelectMany(rows => rows).Where(row => row.Effects.Any(effect => effect is KeepEffect)).ToImmutableArray();
        labelling = LabelRows.Select(row => SimpleName(row.Type)).ToImmutableHashSet();
    }

    /// <summary>The names of the members by which clients and options are set up: rows of these kinds name members in full.</summary>
    public IReadOnlyList<string> WiringNames { get; }

    /// <summary>The names of the members by which code is mapped that requests run, and by which it is said who may make them.</summary>
    public IReadOnlyList<string> MappingNames { get; }

    private IReadOnlyList<string> NamesOf(Func<WiringKind, bool> isWanted) => rowsByType.Values.SelectMany(rows => rows)
        .Where(row => row.Effects.Items.Any(effect => effect is WiringEffect { Kind: var kind } && isWanted(kind)))
        .SelectMany(row => row.Members.Items).Select(pattern => AsNamed(pattern.Written)).Distinct().OrderBy(name => name, StringComparer.Ordinal).ToList();

    // Code names the property, not its accessor.
    private static string AsNamed(string member) => member.StartsWith("set_", StringComparison.Ordinal) || member.StartsWith("get_", StringComparison.Ordinal) ? member.Substring(4) : member;

    public static readonly LibraryModels Empty = new(ImmutableDictionary<string, ImmutableArray<ModelRow>>.Empty);

    public static LibraryModels From(IEnumerable<ModelFile> files) => new(files
        .SelectMany(file => file.Rows)
        .GroupBy(row => row.Type)
        .ToImmutableDictionary(rows => rows.Key, rows => rows.ToImmutableArray()));

    /// <summary>The rows that make members sources of personal data.</summary>
    public ImmutableArray<ModelRow> LabelRows { get; }

    /// <summary>The rows that say of which types objects are kept.</summary>
    public ImmutableArray<ModelRow> KeepRows { get; }

    /// <summary>What is kept by who names this generic type, or calls this method.</summary>
    public IEnumerable<KeepEffect> KeptBy(ISymbol symbol) => (symbol is IMethodSymbol method ? RowsOf(method) : symbol is INamedTypeSymbol type ? RowsOfType(type) : Enumerable.Empty<ModelRow>()).SelectMany(row => row.Effects.Items.OfType<KeepEffect>());

    /// <summary>The rows that speak of a type itself.</summary>
    public IEnumerable<ModelRow> RowsOfType(INamedTypeSymbol type) =>
        rowsByType.TryGetValue(MemberShapes.FullName(type.OriginalDefinition), out var rows) ? rows.Where(row => row.Matches(ModelRow.OfType)) : Enumerable.Empty<ModelRow>();

    /// <summary>False if no row labels a member of the type or of its bases: known by name alone, before anything is bound.</summary>
    public bool Labels(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (labelling.Contains(type.MetadataName))
                return true;
        }

        return false;
    }

    /// <summary>What the rows alone say about a method or accessor (its original definition is looked at); null if none speaks of it.</summary>
    public Summary? Find(IMethodSymbol method)
    {
        var rows = Rows(Definition(method), null, out _);
        return rows.IsEmpty ? null : rows.ToSummary();
    }

    /// <summary>What the rows that speak of a method say together, nearest type first.</summary>
    /// <param name="replaces">True if they stand instead of the default rule.</param>
    /// <param name="through">The type through which the member is called; null: that which declares it.</param>
    public BoundRow Rows(IMethodSymbol definition, INamedTypeSymbol? through, out bool replaces)
    {
        var bound = new BoundRow();
        replaces = false;
        foreach (var (row, shape) in Speaking(definition, through))
        {
            bound.Add(RowBinder.Bind(row.Effects, shape));
            replaces |= row.Replaces;
        }

        return bound;
    }

    /// <summary>The rows that speak of a method: which lines of which files a call stands on.</summary>
    public IEnumerable<ModelRow> RowsOf(IMethodSymbol method, ITypeSymbol? receiver = null) => Speaking(Definition(method), ThroughType(receiver, method)).Select(speaking => speaking.Row);

    /// <summary>The receiver's type, if it inherits the member and rows speak of it or of what lies between; null: it adds nothing to the member's own type.</summary>
    public INamedTypeSymbol? ThroughType(ITypeSymbol? receiver, IMethodSymbol method) =>
        receiver?.OriginalDefinition is INamedTypeSymbol type && !method.IsStatic && !SymbolEqualityComparer.Default.Equals(type, method.ContainingType?.OriginalDefinition) && Through(type, method).Any()
            ? type
            : null;

    private IEnumerable<INamedTypeSymbol> Through(INamedTypeSymbol type, IMethodSymbol method)
    {
        var declaring = method.ContainingType?.OriginalDefinition;
        return Bases(type).Where(at => simpleNames.Contains(at.MetadataName) && !SymbolEqualityComparer.Default.Equals(at, declaring)
            && Bases(at).Contains(declaring, SymbolEqualityComparer.Default));
    }

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? at = type; at is not null; at = at.BaseType)
            yield return at.OriginalDefinition;
        foreach (var contract in type.AllInterfaces)
            yield return contract.OriginalDefinition;
    }

    /// <summary>An extension method or member in its written form, of open generic types.</summary>
    private static IMethodSymbol Definition(IMethodSymbol method) => ExtensionBlocks.WrittenForm((IMethodSymbol)MemberKey.Definition(method));

    /// <summary>Nearest first; where a row replaces, the types behind it are not asked.</summary>
    private IEnumerable<(ModelRow Row, MemberShape Shape)> Speaking(IMethodSymbol definition, INamedTypeSymbol? through)
    {
        var name = MemberShapes.DisplayName(definition);
        var inheriting = through is null ? Enumerable.Empty<(INamedTypeSymbol, IMethodSymbol)>() : Through(through, definition).Select(type => (type, definition));
        foreach (var (type, member) in inheriting.Concat(Declarations(definition)))
        {
            var replaced = false;
            foreach (var speaking in RowsAt(type, member, name))
            {
                replaced |= speaking.Row.Replaces;
                yield return speaking;
            }

            if (replaced)
                yield break;
        }
    }

    private IEnumerable<(ModelRow Row, MemberShape Shape)> RowsAt(INamedTypeSymbol type, IMethodSymbol member, string name)
    {
        if (!simpleNames.Contains(type.MetadataName) || !rowsByType.TryGetValue(MemberShapes.FullName(type), out var rows))
            return Enumerable.Empty<(ModelRow, MemberShape)>();
        var inherited = !SymbolEqualityComparer.Default.Equals(type, member.ContainingType) && !Bases(type).Contains(member.ContainingType, SymbolEqualityComparer.Default);
        var shape = MemberShapes.Of(member, name);
        return rows.Where(row => (!inherited || row.AndDerived) && row.Matches(member.Name) && row.Parameters?.Accepts(shape.Parameters) != false)
            .Select(row => (row, shape));
    }

    /// <summary>The types whose rows may speak of a method, each with the declaration whose parameter names count there.</summary>
    private IEnumerable<(INamedTypeSymbol Type, IMethodSymbol Member)> Declarations(IMethodSymbol definition)
    {
        var overridden = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        for (var at = definition; at is not null; at = at.OverriddenMethod?.OriginalDefinition)
        {
            overridden.Add(at.ContainingType);
            yield return (at.ContainingType, at);
        }

        for (var type = definition.ContainingType?.BaseType?.OriginalDefinition; type is not null; type = type.BaseType?.OriginalDefinition)
        {
            if (!overridden.Contains(type))
                yield return (type, definition);
        }

        foreach (var implemented in Implemented(definition))
            yield return (implemented.ContainingType, implemented);
    }

    private IEnumerable<IMethodSymbol> Implemented(IMethodSymbol definition)
    {
        if (definition.IsStatic || definition.MethodKind == MethodKind.Constructor || definition.ContainingType is null)
            yield break;
        foreach (var contract in definition.ContainingType.AllInterfaces)
        {
            if (!simpleNames.Contains(contract.MetadataName))
                continue;
            foreach (var member in contract.GetMembers().OfType<IMethodSymbol>().Where(member => EndsWith(definition.Name, member.Name)))
            {
                var implementation = definition.ContainingType.FindImplementationForInterfaceMember(member);
                if (SymbolEqualityComparer.Default.Equals(implementation?.OriginalDefinition, definition))
                    yield return member.OriginalDefinition;
            }
        }
    }

    /// <summary>An explicit implementation is named "Ns.IContract.Member".</summary>
    private static bool EndsWith(string name, string member) =>
        name == member || (name.EndsWith(member, StringComparison.Ordinal) && name[name.Length - member.Length - 1] == '.');

    private static string SimpleName(string type) => type.Substring(type.LastIndexOfAny(new[] { '.', '+' }) + 1);
}
