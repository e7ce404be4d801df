using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Symbols;
using PurposeAnalyzers.Flow.Symbols.Text;

namespace PurposeAnalyzers.Flow.Outlines;

// Finds the code of a member and reads it. One member gives several outlines: its own and those of its nested functions.
//
//   Outline("M:Shop.Send@App")      binds the body of Shop.Send, once; null if it has none in this compilation

internal sealed class Bodies(Declarations declarations, Func<SyntaxTree, SemanticModel> modelOf, CancellationToken cancellation)
{
    private readonly Dictionary<string, Outline?> outlines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BodyPlace> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReadMember> members = new(StringComparer.Ordinal);

    /// <summary>How many bodies were bound: what the analysis costs.</summary>
    public int Bound { get; private set; }

    public IEnumerable<BodyPlace> Places => places.Values;

    /// <summary>What a later session can use of what was read.</summary>
    public IReadOnlyDictionary<string, ReadMember> Members => members;

    public BodyPlace? PlaceOf(string key) => places.TryGetValue(key, out var place) ? place : null;

    /// <summary>The outline of a member or nested function in source; null if there is no code for it.</summary>
    public Outline? Outline(string key)
    {
        if (outlines.TryGetValue(key, out var known))
            return known;
        outlines[key] = null;
        var nested = key.IndexOf('|');
        if (nested >= 0)
            Outline(key.Substring(0, nested));
        else if (IsUnchanged(key))
            return outlines[key];
        else if (declarations.Initializers.Find(key) is var (owner, initializer))
            ReadInitializer(key, owner, initializer);
        else if (declarations.Method(key) is { } method)
            ReadMethod(key, method);
        return outlines[key];
    }

    // Read by an earlier session, and its text is what it was.
    private bool IsUnchanged(string key)
    {
        if (!declarations.Earlier.Members.TryGetValue(key, out var member) || declarations.Files.At(member.Address.Path) is not { } file)
            return false;
        var bodies = file.Index.Bodies;
        if (member.Address.Body >= bodies.Count || bodies[member.Address.Body].Hash != member.Hash)
            return false;
        var body = bodies[member.Address.Body];
        members[key] = member;
        foreach (var outline in member.Outlines)
        {
            outlines[outline.Key] = outline;
            places[outline.Key] = new BodyPlace(file.Tree, body.Start + member.Offset, body.End);
        }

        return true;
    }

    private void ReadInitializer(string key, ISymbol member, EqualsValueClauseSyntax initializer)
    {
        if (modelOf(initializer.SyntaxTree).GetOperation(initializer, cancellation) is { } operation)
            Read(key, member, initializer, operation);
    }

    private void ReadMethod(string key, IMethodSymbol method)
    {
        if (LogMessages.Is(method))
            return;
        method = method.PartialImplementationPart ?? method;
        var code = method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation);
        if (code is TypeDeclarationSyntax type)
            ReadPrimaryConstructor(key, method, type);
        else if (code is not null && modelOf(code.SyntaxTree).GetOperation(code, cancellation) is { } operation)
            Read(key, method, code, operation);
    }

    private void ReadPrimaryConstructor(string key, IMethodSymbol constructor, TypeDeclarationSyntax type)
    {
        var call = type.BaseList?.Types.Select(parent => parent).FirstOrDefault(parent => parent.IsKind(SyntaxKind.PrimaryConstructorBaseType));
        IOperation? operation = call is null ? null : modelOf(type.SyntaxTree).GetOperation(call, cancellation);
        while (operation is { Parent: { } parent })
            operation = parent;
        var baseKey = operation is IConstructorBodyOperation ? key + ":base" : null;
        Keep(key, type, PrimaryConstructorReader.Read(declarations, key, constructor, type.SpanStart, baseKey));
        if (baseKey is not null)
            Read(baseKey, constructor, type, operation!);
    }

    private void Read(string key, ISymbol member, SyntaxNode syntax, IOperation operation)
    {
        if (Graph(operation) is not { } graph)
            return;
        Bound++;
        var body = new MemberBody(member, key, syntax, cancellation) { Model = modelOf(syntax.SyntaxTree) };
        var own = new BodyReader(declarations, body, graph, null, key, Display.Of(member)).Read();
        Keep(key, syntax, own);
        foreach (var outline in body.Outlines)
            Keep(outline.Key, syntax, outline);
        var file = SourceFile.Of(syntax.SyntaxTree);
        if (IsOneBody(syntax) && BodyAddress.Of(file, syntax.SpanStart) is { } address)
        {
            var text = file.Index.Bodies[address.Body];
            members[key] = new ReadMember(address, syntax.SpanStart - text.Start, text.Hash, body.Outlines.Prepend(own).ToImmutableArray());
        }
    }

    // Statements of a file and primary constructors have no body of their own.
    private static bool IsOneBody(SyntaxNode syntax) => syntax is not (CompilationUnitSyntax or TypeDeclarationSyntax);

    private void Keep(string key, SyntaxNode syntax, Outline outline)
    {
        outlines[key] = outline;
        var end = syntax is TypeDeclarationSyntax { OpenBraceToken: { RawKind: not 0 } brace } ? brace.SpanStart : syntax.Span.End;
        places[key] = new BodyPlace(syntax.SyntaxTree, syntax.SpanStart, end);
    }

    private ControlFlowGraph? Graph(IOperation operation) => operation switch
    {
        { Parent: not null } => null,
        IMethodBodyOperation body => ControlFlowGraph.Create(body, cancellation),
        IConstructorBodyOperation body => ControlFlowGraph.Create(body, cancellation),
        IBlockOperation body => ControlFlowGraph.Create(body, cancellation),
        IFieldInitializerOperation initializer => ControlFlowGraph.Create(initializer, cancellation),
        IPropertyInitializerOperation initializer => ControlFlowGraph.Create(initializer, cancellation),
        _ => null,
    };
}

/// <summary>Where a body's text is: ranges count from its start.</summary>
internal sealed record BodyPlace(SyntaxTree Tree, int Start, int End);
