using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Annotations;

/// <summary>One annotation as somebody wrote it: what the annotation rules decide about.</summary>
/// <param name="Target">What it stands on; for <c>[return: ...]</c> the method.</param>
/// <param name="OnReturnValue">True for <c>[return: ...]</c>.</param>
internal sealed record AnnotationUse(Annotation Annotation, ISymbol Target, bool OnReturnValue, AttributeSyntax Syntax, SemanticModel Model)
{
    public AnnotationKind Kind => Annotation.Kind;

    /// <summary>The annotation as its reader knows it: "[PersonalData]".</summary>
    public string Text => "[" + Syntax.Name + "]";

    /// <summary>What a message calls the target: "Customer.Email".</summary>
    public string TargetName => Display.Of(Target);

    /// <summary>True if an argument is something that does not exist: <c>Purpose.Biling</c> is the compiler's to report, and no missing name.</summary>
    public bool HasErrors => Syntax.ArgumentList is { } list
        && list.DescendantNodes().OfType<ExpressionSyntax>().Any(written => Model.GetTypeInfo(written).Type is { TypeKind: TypeKind.Error });

    /// <summary>The names of purposes, categories and recipients that are written here. What has no constant value is the compiler's to report.</summary>
    public IEnumerable<NamedEntry> Entries()
    {
        if (Kind == AnnotationKind.OwnLabel || Syntax.ArgumentList is not { } arguments)
            yield break;
        foreach (var argument in arguments.Arguments)
        {
            var kind = argument.NameEquals is { } name ? NamedEntry.InArgument(name.Name.Identifier.ValueText) : NamedEntry.InConstructorOf(Kind);
            if (kind is not { } known)
                continue;
            foreach (var value in Values(argument.Expression))
            {
                if (Model.GetConstantValue(value).Value is string text)
                    yield return new(known, text, value.GetLocation());
            }
        }
    }

    /// <summary>The strings in "A", in new[] { "A", "B" } and in ["A", "B"], the last of which Roslyn 4.3 has no class for.</summary>
    private static IEnumerable<ExpressionSyntax> Values(ExpressionSyntax expression) => expression switch
    {
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
        _ when expression.GetFirstToken().IsKind(SyntaxKind.OpenBracketToken) =>
            expression.ChildNodes().SelectMany(element => element.ChildNodes()).OfType<ExpressionSyntax>(),
        _ => new[] { expression },
    };
}
