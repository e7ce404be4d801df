using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PurposeAnalyzers.Flow.Outlines;

// Text that is made of values: interpolation, and the ToString by which an object given as object shows itself.
//
//   $"https://a.example/?mail={c.Email}"     computed from c.Email; its beginning is known
//   Console.WriteLine(talker)                what Talker.ToString returns, if somebody wrote one

internal sealed partial class BodyReader
{
    private Values ReadInterpolation(IInterpolatedStringOperation text)
    {
        var parts = Values.None;
        foreach (var part in text.Parts)
        {
            if (part is IInterpolationOperation hole)
                parts = parts.Union(OwnText(hole, hole.Expression.Type, Read(hole.Expression))).Union(Read(hole.FormatString));
        }

        var start = text.Parts.FirstOrDefault() is IInterpolatedStringTextOperation { Text.ConstantValue.Value: string prefix } && TellingText.Is(prefix) ? prefix : null;
        if (start is null)
            return Computed(text, parts);
        var node = builder.Node(text, "computed", text.Syntax);
        builder.Text(node, start);
        foreach (var part in parts)
            builder.Wire(Used(part, text), node, WireKind.Derive);
        return Values.Of(node);
    }

    // Whoever is given an object as object shows it by its ToString: Console.WriteLine(talker).
    private Values WithOwnText(IConversionOperation conversion, Values values) =>
        conversion is { IsImplicit: true, Type.SpecialType: SpecialType.System_Object } ? OwnText(conversion, conversion.Operand.Type, values) : values;

    private Values OwnText(IOperation at, ITypeSymbol? type, Values values)
    {
        if (values.IsEmpty || TextOf(type) is not { } text)
            return values;
        return values.Union(CallOn(at, "text", text, values));
    }

    private IMethodSymbol? TextOf(ITypeSymbol? type)
    {
        for (ITypeSymbol? at = type; at is not null && declarations.IsInSource(at); at = at.BaseType)
        {
            if (at.GetMembers("ToString").OfType<IMethodSymbol>().FirstOrDefault(method => method is { Parameters.IsEmpty: true, IsImplicitlyDeclared: false }) is { } own)
                return own;
        }

        return null;
    }
}
