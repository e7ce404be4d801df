using System.Text;
using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Annotations;
using PurposeAnalyzers.Editing;
using PurposeAnalyzers.Flow.Rights;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Rights;

// The text of a class that answers people who ask about what is kept of them: one method for each right, which names each labelled member.

internal sealed class HandlerClass(INamedTypeSymbol type, IReadOnlyList<MissedMember> members, Compilation compilation)
{
    private readonly string person = char.ToLowerInvariant(type.Name[0]) + type.Name.Substring(1);

    private IEnumerable<MissedMember> Settable => members.Where(member => member.IsSettable);

    public bool CanFulfil(DataRight right) => right switch
    {
        DataRight.Export => true,
        DataRight.Correct => Settable.Any(),
        DataRight.Erase => Removal() is not null || members.All(member => member.IsSettable),
        _ => StopUse.Of(type, person) is not null,
    };

    /// <param name="fileScoped">How the type's own file writes its namespace.</param>
    /// <param name="step">What it indents with.</param>
    public string Text(string name, IEnumerable<DataRight> rights, bool fileScoped, string step, string endOfLine)
    {
        var text = new StringBuilder("using PurposeAnalyzers;\n\n");
        if (!type.ContainingNamespace.IsGlobalNamespace)
            text.Append("namespace " + type.ContainingNamespace.ToDisplayString() + (fileScoped ? ";\n\n" : "\n{\n"));
        var indentation = fileScoped || type.ContainingNamespace.IsGlobalNamespace ? "" : "    ";
        var visibility = type.DeclaredAccessibility == Accessibility.Public && Removal() is null or { Store.DeclaredAccessibility: Accessibility.Public } ? "public" : "internal";
        var lines = new List<string> { $"/// <summary>What people may ask about a {type.Name} that is kept of them. Callers verify who asks.</summary>", "[CheckedByCaller]", $"{visibility} class {name}", "{" };
        foreach (var right in rights)
        {
            if (lines.Count > 4)
                lines.Add("");
            lines.AddRange(Method(right).Select(line => "    " + line));
        }

        lines.Add("}");
        foreach (var line in lines)
            text.Append(line.Length == 0 ? "\n" : indentation + line + "\n");
        if (indentation.Length > 0)
            text.Append("}\n");
        return text.Replace("    ", step).Replace("\n", endOfLine).ToString();
    }

    private IEnumerable<string> Method(DataRight right)
    {
        yield return $"[{DataRights.Attribute(right)}(typeof({type.Name}))]";
        switch (right)
        {
            case DataRight.Export:
                yield return $"public object Export({type.Name} {person}) => new {{ {string.Join(", ", members.Select(member => (member.Path.Contains('.') ? member.Name + " = " : "") + person + "." + member.Path))} }};";
                break;
            case DataRight.Correct:
                yield return $"public void Correct({type.Name} {person}, {string.Join(", ", Settable.Select(Parameter))})";
                foreach (var line in Block(Settable.Select(member => $"{person}.{member.Path} = {member.ParameterName};")))
                    yield return line;
                break;
            case DataRight.Erase when Removal() is var (store, set):
                yield return $"public void Erase({store.ToDisplayString()} store, {type.Name} {person}) => store.{set.Name}.Remove({person});";
                break;
            case DataRight.Erase:
                yield return $"public void Erase({type.Name} {person})";
                foreach (var line in Block(members.Select(member => $"{person}.{member.Path} = {member.Nothing};")))
                    yield return line;
                break;
            default:
                yield return $"public void StopUse({type.Name} {person}) => {StopUse.Of(type, person)}";
                break;
        }
    }

    private static IEnumerable<string> Block(IEnumerable<string> statements) => statements.Select(statement => "    " + statement).Prepend("{").Append("}");

    private string Parameter(MissedMember member)
    {
        var category = Constant(EntryKind.Category, "DataCategory", member.Label.Category);
        var purposes = member.Label.Purposes is { } stated ? string.Concat(stated.Items.Select(purpose => Constant(EntryKind.Purpose, "Purpose", purpose) + ", ")) : "";
        return $"[PersonalData({purposes}Category = {category})] {member.Type.ToDisplayString()} {member.ParameterName}";
    }

    private string Constant(EntryKind kind, string type, string name) =>
        GeneratedName.Of(kind, name, compilation) is null ? CatalogText.Quoted(name) : type + "." + GeneratedName.Identifier(name);

    /// <summary>The set that the objects are kept in: Hotel.Guests, a DbSet of Guest.</summary>
    private (INamedTypeSymbol Store, IPropertySymbol Set)? Removal()
    {
        foreach (var store in TypesIn(compilation.Assembly.GlobalNamespace).Where(found => !found.IsGenericType && found.BaseType is { } parent && parent.Name.EndsWith("DbContext", StringComparison.Ordinal)))
        {
            foreach (var set in store.GetMembers().OfType<IPropertySymbol>())
            {
                if (set.Type is INamedTypeSymbol { Name: "DbSet", TypeArguments: { Length: 1 } kept } && SymbolEqualityComparer.Default.Equals(kept[0], type)
                    && set.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal && (int)store.DeclaredAccessibility >= (int)Accessibility.Internal)
                    return (store, set);
            }
        }

        return null;
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(TypesIn));
}
