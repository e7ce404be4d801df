using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Annotations;
using PurposeAnalyzers.Editing;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Symbols;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers;

// Code says what it processes the data for: one of the purposes that the data permits.
//
//   [ProcessesFor(Purpose.Newsletter)]                          [ProcessesFor(Purpose.Billing)]
//   void Bill(Customer c) => Charge(c.Iban);      PUR101        void Bill(Customer c) => Charge(c.Iban);
//
// On the method, property or lambda; for PUR104, where nothing is declared yet, on the type as well.

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class DeclarePurpose : ProvenFix
{
    private const string Undeclared = "PUR104";
    private const int Offered = 6;

    public DeclarePurpose() : base("PUR101", Undeclared)
    {
    }

    private protected override Task<IEnumerable<Proposal>> ProposalsAsync(FaultyPlace place)
    {
        var purposes = InOrder(FlowProperties.NamesOf(place.Diagnostic, FlowProperties.Permitted), place.Catalog).Take(Offered).ToList();
        return Task.FromResult(
            from code in CodeAt(place.Node, place.Model, withType: place.Diagnostic.Id == Undeclared)
            from purpose in purposes
            let kind = code is BaseTypeDeclarationSyntax ? "Type." : "."
            let attribute = place.Annotations.Of("ProcessesFor", EntryKind.Purpose, new[] { purpose })
            let proposal = AttributeEdit.Propose($"Declare that {NameOf(code)} processes for {purpose}", kind + purpose, place.Document, code, attribute, Declared(code, place.Model))
            where proposal is not null
            select proposal);
    }

    /// <summary>As the catalog lists them, the outer file first: what a team processes data for in the first place stands there first.</summary>
    private static IEnumerable<string> InOrder(IEnumerable<string> purposes, PolicyCatalog catalog) =>
        from purpose in purposes
        let at = catalog.Purposes.TryGetValue(purpose, out var entry) ? entry.Position : default
        orderby at.Path?.Length, at.Line, at.Column
        select purpose;

    /// <summary>The innermost function that can carry the attribute; for a function without a name that cannot, its member.</summary>
    private static IEnumerable<SyntaxNode> CodeAt(SyntaxNode place, SemanticModel model, bool withType)
    {
        var functions = place.AncestorsAndSelf().TakeWhile(node => node is not BaseTypeDeclarationSyntax)
            .Where(node => node is LambdaExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or PropertyDeclarationSyntax or IndexerDeclarationSyntax)
            .Where(node => node is not LambdaExpressionSyntax lambda || CanCarryAttributes(lambda, model)).ToList();
        // A lambda stands for itself only where it says so already, or where nothing around it can: an endpoint of a program.
        var chosen = functions.FirstOrDefault(node => Declared(node, model) is not null)
            ?? functions.LastOrDefault(node => node is not LambdaExpressionSyntax and not LocalFunctionStatementSyntax)
            ?? functions.LastOrDefault();
        if (chosen is not null)
            yield return chosen;
        if (place.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type && (withType || Declared(type, model) is not null))
            yield return type;
    }

    private static bool CanCarryAttributes(LambdaExpressionSyntax lambda, SemanticModel model) =>
        lambda.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp10 }
        && model.GetTypeInfo(lambda).ConvertedType is not INamedTypeSymbol { Name: "Expression", ContainingNamespace.Name: "Expressions" };

    private static AttributeSyntax? Declared(SyntaxNode code, SemanticModel model)
    {
        var symbol = code is LambdaExpressionSyntax ? model.GetSymbolInfo(code).Symbol : model.GetDeclaredSymbol(code);
        return symbol?.GetAttributes()
            .Where(attribute => AnnotationReader.KindOf(attribute.AttributeClass) == AnnotationKind.ProcessesFor)
            .Select(attribute => attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax)
            .FirstOrDefault(syntax => syntax is not null && syntax.SyntaxTree == code.SyntaxTree && code.Span.Contains(syntax.Span));
    }

    private static string NameOf(SyntaxNode code) => code switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        ConstructorDeclarationSyntax constructor => "new " + constructor.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        LocalFunctionStatementSyntax local => local.Identifier.ValueText,
        LambdaExpressionSyntax => "this lambda",
        _ => "this member",
    };
}
