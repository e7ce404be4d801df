using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using PurposeAnalyzers.Annotations;
using PurposeAnalyzers.Flow.Catalog;

namespace PurposeAnalyzers.Editing;

// Attributes of ours as a fix writes them: in full, for the simplifier to shorten and for a using directive to be added where one is missing.
//
//   Label(EmailAddress, no purposes of its own)       [PersonalData(Category = DataCategory.EmailAddress)]
//   Label(the default category, Billing)              [PersonalData(Purpose.Billing)]
//   Of("ProcessesFor", Purpose, ["Billing"])          [ProcessesFor(Purpose.Billing)]

internal sealed class AnnotationSyntax(Document document, Compilation compilation)
{
    private readonly SyntaxGenerator generator = SyntaxGenerator.GetGenerator(document);

    public AttributeSyntax? Label(Label label, PolicyCatalog catalog)
    {
        var isFace = label.Category == catalog.FaceCategory && label.Category != catalog.DefaultCategory;
        if (Name(isFace ? "FaceData" : "PersonalData") is not { } name)
            return null;
        var arguments = (label.Purposes ?? default).Select(purpose => Argument(EntryKind.Purpose, purpose)).ToList();
        if (!isFace && label.Category != catalog.DefaultCategory)
            arguments.Add(Argument(EntryKind.Category, label.Category).WithNameEquals(SyntaxFactory.NameEquals("Category")));
        return Attribute(name, arguments);
    }

    public AttributeSyntax? Of(string annotation, EntryKind kind, IEnumerable<string> names) =>
        Name(annotation) is { } name ? Attribute(name, names.Select(entry => Argument(kind, entry)).ToList()) : null;

    /// <summary>An attribute of somebody else's, without arguments; null if the compilation does not know it.</summary>
    public AttributeSyntax? Foreign(string space, string name) => Name(space, name) is { } known ? Attribute(known, Array.Empty<AttributeArgumentSyntax>()) : null;

    private NameSyntax? Name(string annotation) => Name("PurposeAnalyzers", annotation);

    private NameSyntax? Name(string space, string annotation)
    {
        var type = compilation.GetTypesByMetadataName(space + "." + annotation + "Attribute").FirstOrDefault(found => compilation.IsSymbolAccessibleWithin(found, compilation.Assembly));
        return type is null ? null : generator.TypeExpression(type, addImport: true).WithAdditionalAnnotations(Simplifier.Annotation) as NameSyntax;
    }

    private AttributeArgumentSyntax Argument(EntryKind kind, string entry) => SyntaxFactory.AttributeArgument(
        GeneratedName.Of(kind, entry, compilation) ?? SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(entry)));

    private static AttributeSyntax Attribute(NameSyntax name, IReadOnlyList<AttributeArgumentSyntax> arguments)
    {
        if (arguments.Count == 0)
            return SyntaxFactory.Attribute(name);
        var commas = Enumerable.Repeat(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space), arguments.Count - 1);
        var spaced = arguments.Select(argument => argument.NameEquals is { } named
            ? argument.WithNameEquals(named.WithEqualsToken(SyntaxFactory.Token(SyntaxKind.EqualsToken).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space)))
            : argument);
        return SyntaxFactory.Attribute(name, SyntaxFactory.AttributeArgumentList(SyntaxFactory.SeparatedList(spaced, commas)));
    }
}
