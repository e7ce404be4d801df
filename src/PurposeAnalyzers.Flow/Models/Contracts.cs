using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Models;

// What annotations say of a member, as a summary: the first of the four origins.
//
//   [return: PersonalData(Category = "EmailAddress")] string Find(int id)       label(EmailAddress) -> return
//   void Audit([Logs] string text)                                              text ~> log
//   [DisclosesTo(Recipient.Lab)] interface ILab { Task Send(Sample s); }        s.** -> disclose(Lab)

internal sealed class Contracts(PolicyCatalog catalog, Labels labels)
{
    private readonly Dictionary<ISymbol, EquatableArray<string>> purposes = new(SymbolEqualityComparer.Default);

    /// <summary>The purposes of code: of the innermost declaration around it that states any; empty if none does.</summary>
    public EquatableArray<string> PurposesOf(ISymbol code)
    {
        if (!purposes.TryGetValue(code, out var found))
            purposes[code] = found = FindPurposes(code);
        return found;
    }

    /// <summary>The recipient that a method or its type is declared to disclose to.</summary>
    public static string? RecipientOf(ISymbol code)
    {
        for (ISymbol? at = code; at is not null and not INamespaceSymbol; at = at.ContainingSymbol)
        {
            foreach (var declared in Inheritance.Chain(at))
            {
                if (AnnotationReader.Of(declared).FirstOrDefault(annotation => annotation.Kind == AnnotationKind.DisclosesTo) is { Names.Length: > 0 } annotation)
                    return annotation.Names[0];
            }

            if (at is INamedTypeSymbol type && OfInterfaces(type) is { } inherited)
                return inherited;
        }

        return null;
    }

    /// <summary>[CheckedByCaller] on the code, what it overrides or implements, or its type and the interfaces of that.</summary>
    public static bool IsCheckedByCaller(ISymbol code)
    {
        for (ISymbol? at = code; at is not null and not INamespaceSymbol; at = at.ContainingSymbol)
        {
            var declared = at is INamedTypeSymbol type ? BasesOf(type) : Inheritance.Chain(at).SelectMany(member => new[] { member, member.ContainingType?.TypeKind == TypeKind.Interface ? member.ContainingType : member });
            if (declared.Any(symbol => AnnotationReader.Of(symbol).Any(annotation => annotation.Kind == AnnotationKind.CheckedByCaller)))
                return true;
        }

        return false;
    }

    /// <summary>The checks that code with [CheckedByCaller] leaves to its callers, as far as its annotations tell.</summary>
    public IEnumerable<(CheckKind Check, string Name)> LeftToCallers(IMethodSymbol method)
    {
        if (Checks.Of(method).Count > 0)
            yield break; // the question itself
        foreach (var purpose in PurposesOf(method).Items.Where(purpose => catalog.Purposes.TryGetValue(purpose, out var entry) && entry.Consent))
            yield return (CheckKind.Consent, purpose);
        if (RecipientOf(method) is { } name && catalog.Recipients.TryGetValue(name, out var recipient))
        {
            if (recipient.OptOut != OptOutRule.None)
                yield return (CheckKind.Sharing, name);
            if (recipient.Consent is { } consent)
                yield return (CheckKind.Consent, consent);
        }

        if (Inheritance.Chain(method).SelectMany(declared => AnnotationReader.Of(declared)).Any(IsRight))
            yield return (CheckKind.Identity, "");
    }

    public static bool IsRight(Annotation annotation) =>
        annotation.Kind is AnnotationKind.Exports or AnnotationKind.Corrects or AnnotationKind.Erases or AnnotationKind.StopsUse;

    public Summary Of(IMethodSymbol method)
    {
        var sinks = ImmutableArray.CreateBuilder<SinkEdge>();
        foreach (var declared in Inheritance.Chain(method).OfType<IMethodSymbol>())
            MethodSinks(declared, sinks);
        if (method.MethodKind != MethodKind.Constructor && RecipientOf(method) is { } recipient)
            EveryParameter(method, new Sink(SinkKind.Disclose, Display.Of(method), recipient), sinks);
        foreach (var parameter in method.Parameters)
            ParameterSinks(method, parameter, sinks);
        if (LogMessages.Is(method))
            sinks.AddRange(LogMessages.Sinks(method));
        var sources = EquatableArray.From(labels.OnResult(method).Select(label => new Source(label, new Place(Root.Return))));
        var edges = Treatment(method) is AnnotationKind.Pseudonymizes or AnnotationKind.Encrypts ? KeptByTreatment(method) : EquatableArray<Edge>.Empty;
        return sinks.Count == 0 && sources.Length == 0 && edges.Length == 0
            ? Summary.Nothing
            : Summary.Nothing with { Sinks = new(sinks.ToImmutable()), Sources = sources, Edges = edges };
    }

    /// <summary>What the annotations on a function's parameters promise of what is passed there.</summary>
    public static Summary OfParameters(IMethodSymbol function)
    {
        var sinks = ImmutableArray.CreateBuilder<SinkEdge>();
        foreach (var parameter in function.Parameters)
            ParameterSinks(function, parameter, sinks);
        return sinks.Count == 0 ? Summary.Nothing : Summary.Nothing with { Sinks = new(sinks.ToImmutable()) };
    }

    // A pseudonym or a cipher text still belongs to the person, whatever the method's body does to make it.
    private static EquatableArray<Edge> KeptByTreatment(IMethodSymbol method) =>
        EquatableArray.From(method.Parameters.Select(parameter => new Edge(new Place(Root.Parameter(parameter.Ordinal)), new Place(Root.Return), Carry.Derive)));

    /// <summary>What an annotation promises of a method's result, unless it says nothing of how.</summary>
    public static AnnotationKind? Treatment(IMethodSymbol method)
    {
        foreach (var declared in Inheritance.Chain(method).OfType<IMethodSymbol>())
        {
            foreach (var annotation in AnnotationReader.Of(declared).Concat(AnnotationReader.OfReturnValue(declared)))
            {
                if (annotation.Kind == AnnotationKind.Encrypts
                    || annotation.Kind is AnnotationKind.Anonymizes or AnnotationKind.Pseudonymizes && annotation.Names.Any(how => how.Trim().Length > 0))
                    return annotation.Kind;
            }
        }

        return null;
    }

    private EquatableArray<string> FindPurposes(ISymbol code)
    {
        var member = code;
        for (ISymbol? at = code; at is not null and not INamespaceSymbol; at = at.ContainingSymbol)
        {
            if (Stated(at) is { Length: > 0 } stated)
                return new EquatableArray<string>(stated);
            if (at is INamedTypeSymbol && StatedByInterface(member) is { Length: > 0 } inherited)
                return new EquatableArray<string>(inherited);
            member = at;
        }

        return ContextOf(code.ContainingNamespace) is { } context ? context : OfAssembly(code.ContainingAssembly);
    }

    private static ImmutableArray<string> Stated(ISymbol code)
    {
        if (code is IMethodSymbol { AssociatedSymbol: { } owner } && Stated(owner) is { Length: > 0 } ofOwner)
            return ofOwner;
        foreach (var declared in code is INamedTypeSymbol type ? BasesOf(type) : Inheritance.Chain(code))
        {
            var names = AnnotationReader.Of(declared).Where(annotation => annotation.Kind == AnnotationKind.ProcessesFor)
                .SelectMany(annotation => annotation.Names).Distinct().ToImmutableArray();
            if (names.Length > 0)
                return names;
        }

        return ImmutableArray<string>.Empty;
    }

    // An interface that states purposes states them for the members that implement it, not for whatever else their class does.
    private static ImmutableArray<string> StatedByInterface(ISymbol member)
    {
        var declared = member is IMethodSymbol { AssociatedSymbol: { } owner } ? owner : member;
        return Inheritance.Implemented(declared)
            .Select(implemented => Stated(implemented.ContainingType))
            .FirstOrDefault(stated => stated.Length > 0) is { IsDefault: false } found ? found : ImmutableArray<string>.Empty;
    }

    private static IEnumerable<ISymbol> BasesOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? at = type; at is not null; at = at.BaseType)
            yield return at.OriginalDefinition;
    }

    private EquatableArray<string>? ContextOf(INamespaceSymbol? code)
    {
        if (catalog.Contexts.IsEmpty)
            return null;
        for (var at = code; at is { IsGlobalNamespace: false }; at = at.ContainingNamespace)
        {
            if (catalog.Contexts.TryGetValue(at.ToDisplayString(), out var context))
                return context;
        }

        return null;
    }

    private static EquatableArray<string> OfAssembly(IAssemblySymbol? assembly) =>
        assembly is null ? default : new EquatableArray<string>(Stated(assembly));

    private static string? OfInterfaces(INamedTypeSymbol type)
    {
        foreach (var @interface in type.AllInterfaces)
        {
            if (AnnotationReader.Of(@interface).FirstOrDefault(annotation => annotation.Kind == AnnotationKind.DisclosesTo) is { Names.Length: > 0 } annotation)
                return annotation.Names[0];
        }

        return null;
    }

    private static void MethodSinks(IMethodSymbol method, ImmutableArray<SinkEdge>.Builder sinks)
    {
        foreach (var annotation in AnnotationReader.Of(method))
        {
            if (SinkOf(annotation, Display.Of(method)) is { } sink)
                EveryParameter(method, sink, sinks);
        }
    }

    private static void ParameterSinks(IMethodSymbol method, IParameterSymbol parameter, ImmutableArray<SinkEdge>.Builder sinks)
    {
        foreach (var annotation in Inheritance.Chain(parameter).SelectMany(declared => AnnotationReader.Of(declared)))
        {
            var sink = annotation.Kind switch
            {
                AnnotationKind.ProcessesFor => new Sink(SinkKind.Use, Display.Of(method), Purposes: new(annotation.Names)),
                AnnotationKind.DisclosesTo when annotation.Names.Length > 0 => new Sink(SinkKind.Disclose, Display.Of(method), annotation.Names[0]),
                _ => SinkOf(annotation, Display.Of(method)),
            };
            if (sink is not null)
                sinks.Add(new SinkEdge(new Place(Root.Parameter(parameter.Ordinal)), CarryInto(sink), sink));
        }
    }

    private static Sink? SinkOf(Annotation annotation, string name) => annotation.Kind switch
    {
        AnnotationKind.Stores => new Sink(SinkKind.Store, name, Encrypted: annotation.Flag("Encrypted")),
        AnnotationKind.Logs => new Sink(SinkKind.Log, name),
        _ => null,
    };

    private static Carry CarryInto(Sink sink) => sink.Kind switch
    {
        SinkKind.Use => Carry.Copy,
        SinkKind.Log => Carry.Derive,
        _ => Carry.Whole,
    };

    private static void EveryParameter(IMethodSymbol method, Sink sink, ImmutableArray<SinkEdge>.Builder sinks)
    {
        for (var index = 0; index < method.Parameters.Length; index++)
            sinks.Add(new SinkEdge(new Place(Root.Parameter(index)), CarryInto(sink), sink));
    }
}
