using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using PurposeAnalyzers.Flow.Catalog.Json;

namespace PurposeAnalyzers.Flow.Catalog.Reading;

// Every purpose, category and recipient becomes a constant: Purpose.Billing, DataCategory.EmailAddress, Recipient.Stripe.
//   "Billing"       fits
//   "class"         fits: code writes Purpose.@class
//   "E-mail"        no C# name: write EMail
//   "Purpose"       no member may be called as the class it stands in

internal static class EntryName
{
    /// <summary>True if C# can name it; otherwise there is a fault.</summary>
    public static bool IsUsable(JsonString name, string constantsClass, FaultLog faults)
    {
        if (!IsIdentifier(name.Value))
            faults.Add(name.Span, "C# cannot name " + Phrase.Quoted(name.Value) + "; write " + Phrase.Quoted(Identifier(name.Value)));
        else if (name.Value == constantsClass)
            faults.Add(name.Span, Phrase.Quoted(name.Value) + " is the name of the generated class itself; choose another name");
        else
            return true;
        return false;
    }

    /// <summary>C# drops formatting characters from names, so two names that differ by them would be one.</summary>
    public static bool IsIdentifier(string name) =>
        SyntaxFacts.IsValidIdentifier(name) && !name.Any(c => char.GetUnicodeCategory(c) == UnicodeCategory.Format);

    private static string Identifier(string name)
    {
        var words = new string(name.Select(c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : ' ').ToArray())
            .Split(new[] { ' ' }, StringSplitOptions.RemoveEmptyEntries);
        var joined = string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
        return joined.Length > 0 && SyntaxFacts.IsIdentifierStartCharacter(joined[0]) ? joined : "Name" + joined;
    }
}
