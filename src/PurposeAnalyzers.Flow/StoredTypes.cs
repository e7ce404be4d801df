using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Models.Notation;
using PurposeAnalyzers.Flow.Outlines;
using PurposeAnalyzers.Flow.Rights;
using PurposeAnalyzers.Flow.Symbols;
using PurposeAnalyzers.Flow.Symbols.Text;

namespace PurposeAnalyzers.Flow;

// Of which types objects are kept, by the rows that say `keep`:
//
//   type MongoDB.Driver.IMongoCollection`1
//     .type : keep TDocument               IMongoCollection<Patient> patients           Patient
//   type Microsoft.EntityFrameworkCore.DbContext
//     Set : keep TEntity mapped 'DbSet'    db.Set<Order>()                              Order, and every mapped member of it
//   type Marten.IDocumentOperations
//     Store : keep T                       session.Store(guest)                         Guest
//
//   class Repository<T>(IMongoCollection<T> all)     keeps its T: Repository<Room>      Room; and so on, through types and methods of one's own
//
// Found by the words of the libraries that are referenced; only what has such a name is bound.

/// <param name="Store">What a message calls the store: "DbSet". Empty: nothing is told of the type, but where objects are given.</param>
internal sealed record StoredType(INamedTypeSymbol Type, CodePlace Place, bool IsMapped, string Store);

/// <param name="holders">How objects with labels in them are come by: no others matter.</param>
internal sealed class StoredTypes(Declarations declarations, Reach holders, Func<SyntaxTree, SemanticModel> modelOf, CancellationToken cancellation)
{
    private readonly List<StoredType> found = new();
    private readonly Dictionary<ISymbol, List<KeepEffect>> own = new(SymbolEqualityComparer.Default);

    /// <summary>Words to be looked for next, and whether they may stand without type arguments.</summary>
    private Dictionary<string, bool> next = new(StringComparer.Ordinal);

    public IReadOnlyList<StoredType> Find()
    {
        AddLibraries();
        while (next.Count > 0)
        {
            var words = next;
            next = new Dictionary<string, bool>(StringComparer.Ordinal);
            foreach (var tree in declarations.FilesNaming(new NameSet(words.Keys)))
                FindIn(tree, words);
        }

        return found;
    }

    private void AddLibraries()
    {
        foreach (var rows in declarations.Libraries.KeepRows.GroupBy(row => row.Type))
        {
            if (ReferencedTypes.Find(declarations.Compilation, rows.Key) is not { } type)
                continue;
            foreach (var row in rows)
            {
                foreach (var member in row.Members)
                    AddWord(member.Text == ModelRow.OfType ? type.Name : member.Text, member.Text != ModelRow.OfType && type.GetMembers(member.Text).Any(named => IsInferred(named, row)));
            }
        }
    }

    // Store(guest) says no type argument; Set<Order>() must.
    private static bool IsInferred(ISymbol member, ModelRow row) => member is IMethodSymbol method && row.Effects.Items.OfType<KeepEffect>().Any(keep =>
        method.TypeParameters.FirstOrDefault(parameter => parameter.Name == keep.Parameter) is not { } type
        || method.Parameters.Any(parameter => PersonalMembers.TypesIn(parameter.Type).Contains(type, SymbolEqualityComparer.Default)));

    private void AddWord(string word, bool mayBeInferred) => next[word] = mayBeInferred || next.TryGetValue(word, out var may) && may;

    private void FindIn(SyntaxTree tree, Dictionary<string, bool> words)
    {
        foreach (var name in tree.GetRoot(cancellation).DescendantNodes().OfType<SimpleNameSyntax>())
        {
            if (!words.TryGetValue(name.Identifier.ValueText, out var mayBeInferred) || !(name is GenericNameSyntax || mayBeInferred && IsCalled(name)))
                continue;
            cancellation.ThrowIfCancellationRequested();
            if (!MayMeanHolder(name))
                continue;
            if (modelOf(tree).GetSymbolInfo(name, cancellation).Symbol is { } symbol)
                Note(name, symbol);
        }
    }

    // A type with labels in it; a type parameter, which may stand for one; code that has such an object to give.
    private bool MayMeanHolder(SimpleNameSyntax name) =>
        name is GenericNameSyntax generic
            ? DeclarationNames.MentionedIn(generic.TypeArgumentList).Any(word => holders.Types.Contains(word) || DeclarationNames.IsTypeParameter(word, name))
            : IsInGenericCode(name) || IsReached(SourceFile.Of(name.SyntaxTree), name.SpanStart);

    private static bool IsInGenericCode(SyntaxNode node) =>
        node.AncestorsAndSelf().Any(at => at is TypeDeclarationSyntax { TypeParameterList: not null } or MethodDeclarationSyntax { TypeParameterList: not null });

    private bool IsReached(SourceFile file, int position)
    {
        if (!holders.MayReach(file.Tree))
            return false;
        var number = file.Index.BodyAt(position);
        return number < 0 || holders.MayBeReached(file.Path, names => file.Index.Mentions(file.Index.Bodies[number], names));
    }

    private static bool IsCalled(SimpleNameSyntax name) => (name.Parent is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax ? name.Parent.Parent : name.Parent) is InvocationExpressionSyntax;

    private void Note(SimpleNameSyntax name, ISymbol symbol)
    {
        var keeps = own.TryGetValue(symbol.OriginalDefinition, out var known) ? known.ToList() : declarations.Libraries.KeptBy(symbol);
        foreach (var keep in keeps)
        {
            foreach (var type in Meant(symbol, keep.Parameter, name).SelectMany(PersonalMembers.TypesIn))
                Keep(type, keep, name);
        }
    }

    private void Keep(ITypeSymbol type, KeepEffect keep, SimpleNameSyntax name)
    {
        if (type is ITypeParameterSymbol parameter)
            AddOwn((ISymbol?)parameter.DeclaringMethod ?? parameter.DeclaringType, keep with { Parameter = parameter.Name });
        else if (type is INamedTypeSymbol { TypeKind: not TypeKind.Error } named && !Elements.IsFramework(named))
            found.Add(new StoredType(named, PlaceOf(name), keep.IsMapped, keep.Name));
    }

    /// <summary>The argument for a type parameter of the member or of a type around it; the type of the argument for a parameter.</summary>
    private IEnumerable<ITypeSymbol> Meant(ISymbol symbol, string parameter, SimpleNameSyntax name)
    {
        for (var at = symbol; at is IMethodSymbol or INamedTypeSymbol; at = at.ContainingType)
        {
            if (ArgumentOf(at, parameter) is { } argument)
                return new[] { argument };
        }

        return Given(parameter, name);
    }

    /// <summary>What a method's or type's own type parameter stands for; null: it has none of that name.</summary>
    public static ITypeSymbol? ArgumentOf(ISymbol symbol, string parameter)
    {
        var (parameters, arguments) = symbol is IMethodSymbol method ? (method.TypeParameters, method.TypeArguments) : (((INamedTypeSymbol)symbol).TypeParameters, ((INamedTypeSymbol)symbol).TypeArguments);
        return parameters.Zip(arguments, (own, argument) => (own.Name, argument)).FirstOrDefault(pair => pair.Name == parameter).argument;
    }

    private IEnumerable<ITypeSymbol> Given(string parameter, SimpleNameSyntax name)
    {
        if (name.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call || modelOf(name.SyntaxTree).GetOperation(call, cancellation) is not IInvocationOperation invocation)
            return Enumerable.Empty<ITypeSymbol>();
        return invocation.Arguments.Where(argument => argument.Parameter?.Name == parameter)
            .Select(argument => argument.Value is IConversionOperation { OperatorMethod: null, Operand.Type: { } given } ? given : argument.Value.Type).OfType<ITypeSymbol>();
    }

    // A class of one's own that keeps its type parameter; and the interface by which it is known, if nothing else implements that.
    private void AddOwn(ISymbol? keeper, KeepEffect keep)
    {
        if (keeper is null || !declarations.IsInSource(keeper))
            return;
        if (!own.TryGetValue(keeper, out var keeps))
            own[keeper] = keeps = new List<KeepEffect>();
        if (keeps.Contains(keep))
            return;
        keeps.Add(keep);
        AddWord(keeper.Name, keeper is IMethodSymbol);
        if (keeper is not INamedTypeSymbol type)
            return;
        foreach (var contract in type.AllInterfaces.Where(contract => declarations.Hierarchy.IsOnlyImplementedBy(contract.OriginalDefinition, type)))
        {
            foreach (var position in Enumerable.Range(0, contract.TypeArguments.Length).Where(at => contract.TypeArguments[at] is ITypeParameterSymbol passed && passed.Name == keep.Parameter))
                AddOwn(contract.OriginalDefinition, keep with { Parameter = contract.TypeParameters[position].Name });
        }
    }

    /// <summary>Of a property that is a set, the property.</summary>
    private static CodePlace PlaceOf(SimpleNameSyntax name) =>
        name.FirstAncestorOrSelf<MemberDeclarationSyntax>() is PropertyDeclarationSyntax property && property.Type.Span.Contains(name.Span)
            ? new CodePlace(name.SyntaxTree, property.Identifier.Span)
            : new CodePlace(name.SyntaxTree, name.Span);
}
