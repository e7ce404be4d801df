using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Annotations;

namespace PurposeAnalyzers.Rules.Effects;

// [Stores], [Logs] and [DisclosesTo] speak of what is passed in. Something must be.
//
//   [Stores] void Flush()                       nothing is passed
//   void Read([Logs] out string line)           nothing goes in through an out parameter
//   [DisclosesTo("Lab")] interface IMarker { }  no method and no settable property

internal static class ReceiverEffect
{
    public static string? Missing(AnnotationUse use)
    {
        if (use.Kind == Flow.Symbols.AnnotationKind.DisclosesTo && !use.Annotation.Names.Any(AnnotationHasNoEffect.HasText))
            return use.Annotation.Names.IsEmpty ? null : "it names no recipient";
        return use.Target switch
        {
            IParameterSymbol { RefKind: RefKind.Out } => "nothing is passed in through an out parameter",
            IMethodSymbol method when !TakesSomething(method) => "nothing is passed to it",
            INamedTypeSymbol type when !AnyMemberTakesSomething(type) => "it has no method that takes anything and no property that can be set",
            _ => null,
        };
    }

    private static bool TakesSomething(IMethodSymbol method) => method.Parameters.Any(parameter => parameter.RefKind != RefKind.Out);

    private static bool AnyMemberTakesSomething(INamedTypeSymbol type)
    {
        if (type.AllInterfaces.Any(TakesSomething))
            return true;
        for (var at = type; at is { SpecialType: not SpecialType.System_Object }; at = at.BaseType)
        {
            if (at.TypeKind == TypeKind.Error || TakesSomething(at))
                return true;
        }

        return false;
    }

    // Setters are methods that take a value; a record's generated members are nobody's interface.
    private static bool TakesSomething(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IMethodSymbol>().Any(method =>
            method.MethodKind is not (MethodKind.Constructor or MethodKind.StaticConstructor)
            && (!method.IsImplicitlyDeclared || method.AssociatedSymbol is not null)
            && TakesSomething(method));
}
