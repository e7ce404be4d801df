using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Flow.Symbols;

/// <summary>Members that stay behind when their object is written as a whole.</summary>
internal static class IgnoredMembers
{
    private static readonly HashSet<string> Serializers = new(StringComparer.Ordinal)
    {
        "JsonIgnoreAttribute", "IgnoreDataMemberAttribute", "XmlIgnoreAttribute", "NonSerializedAttribute", "BsonIgnoreAttribute", "YamlIgnoreAttribute", "IgnoreMemberAttribute",
    };

    private static readonly HashSet<string> Stores = new(StringComparer.Ordinal) { "NotMappedAttribute", "BsonIgnoreAttribute" };

    public static bool BySerializers(ISymbol member) => Has(member, Serializers);

    public static bool ByStores(ISymbol member) => Has(member, Stores);

    private static bool Has(ISymbol member, HashSet<string> names)
    {
        foreach (var attribute in Attributes(member))
        {
            if (attribute.AttributeClass is { } type && names.Contains(type.Name) && !IsConditional(attribute))
                return true;
        }

        return false;
    }

    private static IEnumerable<AttributeData> Attributes(ISymbol member) =>
        AnnotationReader.PositionalParameter(member) is { } parameter
            ? member.GetAttributes().Concat(parameter.GetAttributes())
            : member.GetAttributes();

    // [JsonIgnore(Condition = WhenWritingNull)] still writes what is there; only Always (1) keeps a value back.
    private static bool IsConditional(AttributeData attribute) =>
        attribute.NamedArguments.Any(argument => argument.Key == "Condition" && argument.Value.Value is not 1);
}
