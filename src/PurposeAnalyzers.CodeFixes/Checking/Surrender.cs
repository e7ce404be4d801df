using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Flow.Models;

namespace PurposeAnalyzers.Checking;

// What code does that may not go on:
//
//   void, async Task          return;                      Task           return Task.CompletedTask;
//   iterator                  yield break;                 bool           return false;
//   string?                   return null;                 Customer       throw new InvalidOperationException("No consent to Newsletter");
//   a controller's action, not verified                                   return Forbid();

internal sealed class Surrender(AskedQuestion question, SemanticModel model, int position)
{
    /// <summary>The statement that ends the function.</summary>
    public string Statement(SyntaxNode function)
    {
        if (IsIterator(function))
            return question.Kind == CheckKind.Identity ? Thrown() + ";" : "yield break;";
        var (type, isAsync) = ResultOf(function);
        if (question.Kind != CheckKind.Identity && (type is null || type.SpecialType == SpecialType.System_Void || isAsync && IsTask(type) && TypeArgument(type) is null))
            return "return;";
        var value = Value(type, isAsync);
        return value.StartsWith("throw ", StringComparison.Ordinal) ? value + ";" : "return " + value + ";";
    }

    /// <summary>The value that the function gives instead; an expression that throws where there is none.</summary>
    public string Value(SyntaxNode function)
    {
        var (type, isAsync) = ResultOf(function);
        return Value(type, isAsync);
    }

    public bool GivesNothing(SyntaxNode function)
    {
        var (type, isAsync) = ResultOf(function);
        return type is null || type.SpecialType == SpecialType.System_Void || isAsync && IsTask(type) && TypeArgument(type) is null;
    }

    private string Value(ITypeSymbol? type, bool isAsync)
    {
        if (type is null || type.SpecialType == SpecialType.System_Void)
            return Thrown();
        if (!IsTask(type))
            return Plain(type);
        var inner = TypeArgument(type);
        if (isAsync)
            return inner is null ? Thrown() : Plain(inner);
        if (inner is null)
            return question.Kind == CheckKind.Identity ? Thrown() : type.Name == "Task" ? Named(type) + ".CompletedTask" : "default";
        var value = Plain(inner);
        if (value.StartsWith("throw ", StringComparison.Ordinal))
            return value;
        return type.Name == "ValueTask" ? "new " + Named(type) + "(" + value + ")" : Named("System.Threading.Tasks.Task", "Task") + ".FromResult<" + Named(inner) + ">(" + value + ")";
    }

    private string Plain(ITypeSymbol type)
    {
        if (question.Kind == CheckKind.Identity)
            return Refusal(type) ?? Thrown();
        return type switch
        {
            { SpecialType: SpecialType.System_Boolean } => "false",
            { SpecialType: SpecialType.System_String, NullableAnnotation: not NullableAnnotation.Annotated } => "\"\"",
            { NullableAnnotation: NullableAnnotation.Annotated } => "null",
            { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double } => "0",
            IArrayTypeSymbol array => Named("System.Array", "Array") + ".Empty<" + Named(array.ElementType) + ">()",
            INamedTypeSymbol { SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T, TypeArguments: var elements } => Named("System.Array", "Array") + ".Empty<" + Named(elements[0]) + ">()",
            _ => Refusal(type) ?? Thrown(),
        };
    }

    /// <summary>In a controller Forbid(), in an endpoint Results.Forbid().</summary>
    private string? Refusal(ITypeSymbol type)
    {
        if (type.Name is "IActionResult" or "ActionResult" && model.LookupSymbols(position, name: "Forbid").OfType<IMethodSymbol>().Any(method => method.Parameters.IsEmpty))
            return "Forbid()";
        return type.Name == "IResult" ? Named("Microsoft.AspNetCore.Http.Results", "Results") + ".Forbid()" : null;
    }

    private string Thrown() => question.Kind switch
    {
        CheckKind.Identity => "throw new " + Named("System.UnauthorizedAccessException", "UnauthorizedAccessException") + "()",
        CheckKind.Consent => "throw new " + Named("System.InvalidOperationException", "InvalidOperationException") + "(\"No consent to " + question.Name + "\")",
        _ => "throw new " + Named("System.InvalidOperationException", "InvalidOperationException") + "(\"Disclosure to " + question.Name + " was stopped\")",
    };

    private string Named(string metadataName, string name) =>
        model.Compilation.GetTypesByMetadataName(metadataName).FirstOrDefault() is { } type ? Named(type) : name;

    private string Named(ITypeSymbol type) => type.ToMinimalDisplayString(model, position);

    private (ITypeSymbol? Type, bool IsAsync) ResultOf(SyntaxNode function) => Symbol(function) switch
    {
        IMethodSymbol method => (method.ReturnsVoid || method.MethodKind == MethodKind.Constructor ? null : method.ReturnType, method.IsAsync),
        IPropertySymbol property => (property.Type, false),
        _ => (null, false),
    };

    private ISymbol? Symbol(SyntaxNode function) => function is AnonymousFunctionExpressionSyntax ? model.GetSymbolInfo(function).Symbol : model.GetDeclaredSymbol(function);

    private static bool IsTask(ITypeSymbol type) => type is INamedTypeSymbol { Name: "Task" or "ValueTask", ContainingNamespace.Name: "Tasks" };

    private static ITypeSymbol? TypeArgument(ITypeSymbol type) => ((INamedTypeSymbol)type).TypeArguments.FirstOrDefault();

    private static bool IsIterator(SyntaxNode function) =>
        function.DescendantNodes(node => node == function || node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).Any(node => node is YieldStatementSyntax);
}
