using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Models;

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

        var start = WrittenAt(text, 0);
        if (start is not null && TellingText.AwaitsHost(start) && text.Parts[1] is IInterpolationOperation { Expression: var host })
            return AtHost(Computed(text, parts), start, host, WrittenAt(text, 2), text);
        if (start is null || !TellingText.Is(start))
            return Computed(text, parts);
        var node = builder.Node(text, "computed", text.Syntax);
        builder.Text(node, start);
        foreach (var part in parts)
            builder.Wire(Used(part, text), node, WireKind.Derive);
        return Values.Of(node);
    }

    private static string? WrittenAt(IInterpolatedStringOperation text, int index) =>
        index < text.Parts.Length && text.Parts[index] is IInterpolatedStringTextOperation { Text.ConstantValue.Value: string written } ? written : null;

    // "https://" + host: whoever is at that host. "https://" + name + ".shop.example/api": somebody below shop.example.
    private Values AtHost(Values address, string scheme, IOperation host, string? behind, IOperation at)
    {
        if (address.IsEmpty)
            address = Values.Of(builder.Node(at, "computed", at.Syntax));
        foreach (var node in address)
        {
            if (behind?.StartsWith(".", StringComparison.Ordinal) == true)
                builder.Text(node, scheme + "*" + behind);
            else
                Read(host).Nodes.ToList().ForEach(name => builder.Wire(Used(name, (at, "host")), node, WireKind.Load, AccessPath.Host));
        }

        return address;
    }

    // Whoever is given an object as object shows it by its ToString: Console.WriteLine(talker).
    private Values WithOwnText(IConversionOperation conversion, Values values) =>
        conversion is { IsImplicit: true, Type.SpecialType: SpecialType.System_Object } ? OwnText(conversion, conversion.Operand.Type, values) : values;

    private Values OwnText(IOperation at, ITypeSymbol? type, Values values)
    {
        if (values.IsEmpty || TextOf(type) is not { } text)
            return values;
        return values.Union(text.Name == "PrintMembers" ? Printed(at, text, values) : CallOn(at, "text", text, values));
    }

    // A record's ToString gives what its PrintMembers puts into a builder.
    private Values Printed(IOperation at, IMethodSymbol printer, Values values)
    {
        var (builder, written) = (this.builder.Node(at, "builder", at.Syntax), this.builder.Node(at, "printed", at.Syntax));
        var arguments = new List<Argument>
        {
            new(Root.Parameter(0), builder, written, this.builder.Range(at.Syntax)),
            new(Root.This, Use(values, (at, "printed")), -1, this.builder.Range(at.Syntax)),
        };
        AddCall(at, "print", printer, null, arguments, -1);
        return Computed(at, Values.Of(written));
    }

    // An exception's text is told where the exception is made: logging the exception tells nothing new, unless its class shows something else.
    private bool IsToldAlready(IOperation at, SinkEdge sink)
    {
        if (sink is not { Sink.Kind: SinkKind.Log, Carry: Carry.Derive, From: { Root.Kind: RootKind.Parameter, Path.IsEmpty: true } })
            return false;
        var value = ArgumentsOf(at).FirstOrDefault(argument => argument.Parameter?.Ordinal == sink.From.Root.Index)?.Value;
        while (value is IConversionOperation { OperatorMethod: null } conversion)
            value = conversion.Operand;
        return value?.Type is { } type && TellsItsMessage(type);
    }

    private bool TellsItsMessage(ITypeSymbol type)
    {
        for (ITypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            if (Symbols.Elements.IsFramework(at))
                return at.Name.EndsWith("Exception", StringComparison.Ordinal);
            if (!declarations.IsInSource(at) || at.GetMembers("Message").AddRange(at.GetMembers("ToString")).Any(member => member.IsOverride))
                return false;
        }

        return false;
    }

    private IMethodSymbol? TextOf(ITypeSymbol? type)
    {
        for (ITypeSymbol? at = type; at is not null && declarations.IsInSource(at); at = at.BaseType)
        {
            var own = at.GetMembers("ToString").AddRange(at.GetMembers("PrintMembers")).OfType<IMethodSymbol>().FirstOrDefault(method => !method.IsImplicitlyDeclared && (method.Name == "PrintMembers" ? at.IsRecord : method.Parameters.IsEmpty));
            if (own is not null)
                return own;
        }

        return null;
    }
}
