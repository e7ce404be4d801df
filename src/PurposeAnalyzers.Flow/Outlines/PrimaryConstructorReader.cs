using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Outlines;

// A primary constructor has no body to read: it puts its parameters into a record's properties, or keeps them for the members
// of a class that use them, as private fields would.
//
//   record Row(int Id, string Mail);          mail -> this.Row.Mail, an assignment to Row.Mail
//   class Mailer(string from) { ... }         from -> this.from

internal static class PrimaryConstructorReader
{
    /// <param name="baseKey">The outline of the call of the base constructor, which takes the same parameters; null if there is none.</param>
    public static Outline Read(Declarations declarations, string key, IMethodSymbol constructor, int start, string? baseKey)
    {
        var builder = new OutlineBuilder(key, Display.Of(constructor), start);
        var self = builder.Node(Root.This, "input", null);
        var left = builder.Node(Root.This, "left", null);
        builder.Input(Root.This, self, false, false);
        builder.Output(left, Root.This);
        var made = builder.Node("made", "input", null);
        builder.Wire(self, made, WireKind.Copy);
        var arguments = new List<Argument> { new(Root.This, self, left, default) };
        foreach (var parameter in constructor.Parameters)
        {
            var syntax = parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
            var node = builder.Node(Root.Parameter(parameter.Ordinal), "input", syntax);
            builder.Input(Root.Parameter(parameter.Ordinal), node, false, false);
            arguments.Add(new Argument(Root.Parameter(parameter.Ordinal), node, -1, builder.Range(syntax)));
            Keep(declarations, builder, constructor, parameter, node, self, left, syntax);
            builder.Wire(node, made, WireKind.Store, MemberKey.DocumentationId(parameter));
        }

        foreach (var initializer in declarations.Initializers.Of(constructor.ContainingType, isStatic: false))
        {
            builder.Nested(initializer);
            var whole = EquatableArray.Of(new Argument(Root.This, made, left, default));
            builder.Call(initializer, "initialize", new Call("initializer", EquatableArray.Of(initializer), Summary.Nothing, -1, whole, -1, ResultTreatment.None, default, false));
        }

        if (baseKey is null)
            return builder.Build(default, null);
        builder.Nested(baseKey);
        builder.Call(constructor, "base", new Call("base", EquatableArray.Of(baseKey), Summary.Nothing, -1, EquatableArray.From(arguments), -1, ResultTreatment.None, default, false));
        return builder.Build(default, null);
    }

    private static void Keep(
        Declarations declarations, OutlineBuilder builder, IMethodSymbol constructor, IParameterSymbol parameter, int node, int self, int left, SyntaxNode? syntax)
    {
        ISymbol holder = constructor.ContainingType.IsRecord
            ? constructor.ContainingType.GetMembers(parameter.Name).FirstOrDefault(member => member is IPropertySymbol) ?? (ISymbol)parameter
            : parameter;
        var facts = declarations.FactsOf(holder);
        builder.Wire(node, left, WireKind.Store, declarations.PlaceNames.Of(holder));
        if (syntax is ParameterSyntax && facts.Standing is not (MemberStanding.PerInstance or MemberStanding.Foreign))
            builder.Assignment(node, facts.Key, syntax, self);
    }
}
