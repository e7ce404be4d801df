using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Models.Notation;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Models.EntryPoints;

// Which code a framework runs by itself: entry-points.txt, read once.
//
//   class OrdersController : ControllerBase { public Order Get(int id) ... }      Runs(OrdersController.Get)
//   app.MapGet("/orders", (Orders orders) => orders.All());                       Given(MapGet) is Delegate: it runs what it is given
//   BackgroundJob.Enqueue<Mailer>(m => m.Send(id));                               Given(Enqueue) is Job: Mailer.Send is what runs

/// <summary>What becomes of the delegates that a library's method is given.</summary>
internal enum Registration
{
    /// <summary>They are run by the call, or kept: in either case on behalf of whoever calls.</summary>
    None,

    /// <summary>The framework runs them when somebody asks: each is an entry point.</summary>
    Delegate,

    /// <summary>The framework runs what they call, some other time.</summary>
    Job,
}

/// <summary>The table of entry points.</summary>
internal sealed class EntryPointTable
{
    private static readonly Lazy<EntryPointTable> LazyBuiltIn = new(() => new EntryPointTable(EmbeddedText.Read("entry-points.txt")));

    private readonly ImmutableArray<EntryPointRow> members;
    private readonly ImmutableArray<EntryPointRow> marked;
    private readonly ImmutableArray<EntryPointRow> never;
    private readonly ImmutableArray<(EntryPointRow Row, Registration Kind)> given;

    private EntryPointTable(string text)
    {
        var rows = text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#').Select(EntryPointRow.Read).ToList();
        members = rows.Where(row => row.Kind == "members of").ToImmutableArray();
        marked = rows.Where(row => row.Kind == "marked").ToImmutableArray();
        never = rows.Where(row => row.Kind == "never").ToImmutableArray();
        given = rows.Where(row => row.Kind is "delegates to" or "jobs to")
            .Select(row => (row, row.Kind == "jobs to" ? Registration.Job : Registration.Delegate)).ToImmutableArray();
    }

    public static EntryPointTable BuiltIn => LazyBuiltIn.Value;

    /// <summary>True if a framework runs the method of itself.</summary>
    public bool Runs(IMethodSymbol method)
    {
        if (method.MethodKind is not (MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation) || method.IsStatic && !IsMarked(method, marked))
            return false;
        return IsMarked(method, marked)
            || method.DeclaredAccessibility == Accessibility.Public && Ancestors(method.ContainingType).Prepend(method.ContainingType).Any(type => type.TypeKind == TypeKind.Class && IsMarked(type, marked))
            || IsReachable(method) && Ancestors(method.ContainingType).Any(type => members.Any(row => row.Is(type) && row.Names(NameOf(method))));
    }

    /// <summary>True if tests are all that run the method.</summary>
    public bool RunsNever(IMethodSymbol method) => IsMarked(method, never);

    public Registration Given(IMethodSymbol target)
    {
        foreach (var (row, kind) in given)
        {
            if (row.Names(target.Name) && target.ContainingType is { } type && row.Is(type))
                return kind;
        }

        return Registration.None;
    }

    // BackgroundService.ExecuteAsync is protected, an explicit implementation private: what overrides or implements is reachable.
    private static bool IsReachable(IMethodSymbol method) =>
        method.DeclaredAccessibility == Accessibility.Public || method.IsOverride || method.MethodKind == MethodKind.ExplicitInterfaceImplementation;

    private static string NameOf(IMethodSymbol method) => method.Name.Substring(method.Name.LastIndexOf('.') + 1);

    private static bool IsMarked(ISymbol symbol, ImmutableArray<EntryPointRow> rows)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            for (var at = attribute.AttributeClass; at is not null; at = at.BaseType)
            {
                if (rows.Any(row => row.Is(at)))
                    return true;
            }
        }

        return false;
    }

    private static IEnumerable<INamedTypeSymbol> Ancestors(INamedTypeSymbol type)
    {
        for (var at = type.BaseType; at is not null; at = at.BaseType)
            yield return at;
        foreach (var @interface in type.AllInterfaces)
            yield return @interface;
    }
}

/// <summary>One row: "members of Quartz.IJob : Execute".</summary>
internal sealed record EntryPointRow(string Kind, NamePattern Type, ImmutableArray<NamePattern> Members)
{
    private static readonly string[] Kinds = { "members of", "marked", "delegates to", "jobs to", "never" };

    public bool Is(INamedTypeSymbol type) => Type.Matches(MemberShapes.FullName(type.OriginalDefinition)) || Type.Text.StartsWith("*.", StringComparison.Ordinal) && Type.Matches("." + type.MetadataName);

    public bool Names(string member) => Members.Any(pattern => pattern.Matches(member));

    public static EntryPointRow Read(string line)
    {
        var kind = Kinds.FirstOrDefault(known => line.StartsWith(known + " ", StringComparison.Ordinal)) ?? throw new FormatException($"No kind of entry point is known in: {line}");
        var columns = line.Substring(kind.Length).Split(new[] { " : " }, StringSplitOptions.None).Select(column => column.Trim()).ToArray();
        var members = columns.Length > 1 ? columns[1].Split('|') : Array.Empty<string>();
        return new EntryPointRow(kind, new NamePattern(columns[0]), members.Select(name => new NamePattern(name)).ToImmutableArray());
    }
}
