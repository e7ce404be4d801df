using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PurposeAnalyzers.Flow.Symbols;
using PurposeAnalyzers.Flow.Symbols.Text;

namespace PurposeAnalyzers.Annotations;

// Every identifier by which the files of a compilation can write an annotation: a file that holds none of them is not looked at any further.
//
//   PersonalData, PersonalDataAttribute, ProcessesFor, ...             always
//   global using Mail = PurposeAnalyzers.PersonalDataAttribute;        Mail
//   [DataLabel("Gait")] class GaitAttribute : Attribute { }            Gait, GaitAttribute: declared here or in a reference

internal sealed class AnnotationSpellings(ImmutableHashSet<string> names)
{
    private const string Suffix = "Attribute";

    private static readonly ImmutableHashSet<string> ours = Enum.GetNames(typeof(AnnotationKind))
        .Where(name => name != nameof(AnnotationKind.OwnLabel))
        .SelectMany(name => new[] { name, name + Suffix })
        .ToImmutableHashSet(StringComparer.Ordinal);

    public bool Contains(string identifier) => names.Contains(identifier);

    /// <summary>True if the file may write an annotation. An alias of the file's own names one of ours, so it needs no spelling.</summary>
    public bool MayBeIn(SourceText text) => FileIndex.Of(text).NamesAny(names);

    /// <summary>The spellings of one file: those of the compilation, and the file's own aliases.</summary>
    public AnnotationSpellings WithAliasesOf(SyntaxNode root)
    {
        var aliases = Aliases(root, names, global: false).ToList();
        return aliases.Count == 0 ? this : new(names.Union(aliases));
    }

    public static AnnotationSpellings Of(Compilation compilation, IEnumerable<string> foreignLabels, CancellationToken cancellation)
    {
        var found = ours.Union(foreignLabels.SelectMany(Spellings)).ToBuilder();
        var candidates = compilation.SyntaxTrees
            .Where(tree => FileIndex.Of(tree.GetText(cancellation)).NamesAny(found))
            .Select(tree => tree.GetRoot(cancellation))
            .ToList();
        found.UnionWith(candidates.SelectMany(OwnLabels).SelectMany(Spellings));
        foreach (var root in candidates)
            found.UnionWith(Aliases(root, found.ToImmutable(), global: true));
        return new(found.ToImmutable());
    }

    private static IEnumerable<string> Spellings(string className) =>
        className.EndsWith(Suffix, StringComparison.Ordinal)
            ? new[] { className, className.Substring(0, className.Length - Suffix.Length) }
            : new[] { className };

    private static IEnumerable<string> Aliases(SyntaxNode root, ICollection<string> known, bool global) =>
        root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<UsingDirectiveSyntax>()
            .Where(directive => directive.Alias is not null && directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword) == global)
            .Where(directive => known.Contains(directive.GetLastToken().GetPreviousToken().ValueText))
            .SelectMany(directive => Spellings(directive.Alias!.Name.Identifier.ValueText));

    private static IEnumerable<string> OwnLabels(SyntaxNode root) =>
        root.DescendantNodes(node => node is not (StatementSyntax or ExpressionSyntax))
            .OfType<ClassDeclarationSyntax>()
            .Where(type => type.AttributeLists.Any(list => list.Attributes.Any(IsDataLabel)))
            .Select(type => type.Identifier.ValueText);

    private static bool IsDataLabel(AttributeSyntax attribute) =>
        attribute.Name.GetLastToken().ValueText is nameof(AnnotationKind.DataLabel) or nameof(AnnotationKind.DataLabel) + Suffix;
}
