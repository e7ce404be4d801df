using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Outlines;

// The initialisers of fields and properties are bodies of their own, which every constructor that does not call another one of
// its type runs first.
//
//   class Box(string text) { public string Text { get; } = text; }      "P:Box.Text@App=" takes this, and leaves Text in it

internal sealed class Initializers(Compilation compilation)
{
    private readonly Dictionary<string, (ISymbol Member, EqualsValueClauseSyntax Code)> known = new(StringComparer.Ordinal);

    /// <summary>A member and its initialiser, by key; null if the key names none.</summary>
    public (ISymbol Member, EqualsValueClauseSyntax Code)? Find(string key)
    {
        if (!Is(key))
            return null;
        if (!known.ContainsKey(key) && MemberKey.Find(key.Substring(0, key.LastIndexOf('@')), compilation) is { } member)
            KeyOf(member);
        return known.TryGetValue(key, out var found) ? found : null;
    }

    public static bool Is(string key) => key.EndsWith("=", StringComparison.Ordinal);

    /// <summary>The key of a member's initialiser; null if it has none, or only a literal that decides nothing.</summary>
    public string? KeyOf(ISymbol member)
    {
        if (member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } syntax)
            return null;
        var code = syntax switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        };
        return code is null ? null : KeyOf(member, code);
    }

    public string KeyOf(ISymbol member, EqualsValueClauseSyntax code)
    {
        var key = MemberKey.Of(member) + "=";
        known[key] = (member, code);
        return key;
    }

    /// <summary>The keys of all initialisers that run when an object of the type is made, or when the type is first used.</summary>
    public IEnumerable<string> Of(INamedTypeSymbol type, bool isStatic)
    {
        foreach (var member in type.GetMembers())
        {
            if (member.IsStatic == isStatic && member is (IFieldSymbol { IsImplicitlyDeclared: false, IsConst: false } or IPropertySymbol) && KeyOf(member) is { } key)
                yield return key;
        }
    }
}
