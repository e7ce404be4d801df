using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Models;

namespace PurposeAnalyzers.Checking;

// How code asks one question:
//
//   bool AcceptsNews, a consent          c.AcceptsNews                   !c.AcceptsNews
//   DateTime? StoppedAt, an opt-out      c.StoppedAt is null             c.StoppedAt is not null
//   Task<bool> Has(int, string)          await consents.Has(c.Id, Purpose.Newsletter)
//   void Require(Customer)               consents.Require(c);            throws

/// <param name="Yes">The condition under which code may go on; of a check that throws, the call.</param>
/// <param name="Person">Whom it asks about, as the code calls him; null: no one person.</param>
internal sealed record Evidence(string Yes, string No, string? Person, bool Throws, bool IsAwaited)
{
    public static Evidence? Of(Check check, string text, ITypeSymbol answer, string? person)
    {
        var (type, isAwaited) = Awaited(answer);
        if (isAwaited)
            text = "await " + text;
        if (type is null || type.SpecialType == SpecialType.System_Void)
            return new(text, text, person, Throws: true, isAwaited);
        var (yes, no) = Texts(type, text);
        return yes is null ? null : check.WhenFalse ? new(no!, yes, person, false, isAwaited) : new(yes, no!, person, false, isAwaited);
    }

    private static (string? Yes, string? No) Texts(ITypeSymbol type, string text) => type switch
    {
        { SpecialType: SpecialType.System_Boolean } => (text, "!" + text),
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: { Length: 1 } inner } when inner[0].SpecialType == SpecialType.System_Boolean =>
            (text + " == true", text + " != true"),
        { IsReferenceType: true } or INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => (text + " is not null", text + " is null"),
        _ => (null, null),
    };

    /// <summary>What a task gives; null: nothing.</summary>
    private static (ITypeSymbol? Type, bool IsAwaited) Awaited(ITypeSymbol type) => type is INamedTypeSymbol { Name: "Task" or "ValueTask", ContainingNamespace.Name: "Tasks" } task
        ? (task.TypeArguments.FirstOrDefault(), true)
        : (type, false);
}
