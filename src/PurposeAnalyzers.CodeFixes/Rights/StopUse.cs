using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Rights;

/// <summary>The statement that withdraws a consent of a person, or notes that disclosure was stopped: <c>customer.AcceptsNews = false;</c></summary>
internal static class StopUse
{
    public static string? Of(INamedTypeSymbol type, string person)
    {
        for (INamedTypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            foreach (var member in at.GetMembers().OfType<IPropertySymbol>().Where(member => member.SetMethod is { IsInitOnly: false }))
            {
                if (Checks.Of(member).FirstOrDefault() is { } check && Value(member.Type, check.WhenFalse) is { } value)
                    return $"{person}.{member.Name} = {value};";
            }
        }

        return null;
    }

    private static string? Value(ITypeSymbol type, bool isOptOut)
    {
        var plain = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
        if (plain.SpecialType == SpecialType.System_Boolean)
            return isOptOut ? "true" : "false";
        return isOptOut ? plain.Name == "DateTime" ? "System.DateTime.UtcNow" : null : "null";
    }
}
