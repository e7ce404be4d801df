using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Outlines;
using PurposeAnalyzers.Flow.Solver;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Rights;

// What one handler does for each member, by its right:
//
//   export     the member reaches the result, a reply, a store, or a serializer: what the flow engine found of it
//   correct    the member is assigned, or its object filled or replaced; an entry that is removed is corrected as well
//   erase      its object is removed, or the member overwritten
//   stop use   a consent or opt-out is written

internal sealed class RightsCoverage
{
    private readonly RightsHandler handler;
    private readonly HandlerEffects effects;
    private readonly HashSet<string> told = new(StringComparer.Ordinal);
    private readonly HashSet<string> mappedNames = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool isErased;
    private readonly bool isFilled;

    public RightsCoverage(Declarations declarations, FlowSolver solver, RightsHandler handler, HandlerEffects effects, IReadOnlyList<PersonalMember> members)
    {
        this.handler = handler;
        this.effects = effects;
        isErased = effects.ErasesUnknown || effects.Erased.Any(type => Holds(type, handler.Type, 0));
        isFilled = !members.Any(member => member.Way.Any(effects.Assigned.Contains)) && effects.Fillings.Any(filling => filling.Names is null && Targets(filling));
        if (handler.Right == DataRight.Export)
            FindTold(declarations, solver, declarations.KeyOf(handler.Method));
    }

    public bool Covers(PersonalMember member) => handler.Right switch
    {
        DataRight.Export => told.Contains(Text(member.Label)) || mappedNames.Contains(member.Symbol.Name),
        DataRight.Correct => isErased || IsOverwritten(member) || !CanBeAssigned(member) || IsKey(member),
        DataRight.Erase => isErased || IsOverwritten(member) || IsKey(member) && handler.Type.GetMembers().Any(effects.Assigned.Contains),
        _ => StopsUse(),
    };

    private bool IsOverwritten(PersonalMember member) =>
        isFilled || member.Way.Any(step => effects.Assigned.Contains(step.OriginalDefinition))
        || effects.Fillings.Any(filling => Targets(filling) && filling.Names is { } names && member.Way.Any(step => names.Contains(step.Name)))
        || effects.Statements.Any(text => Writes(text, member.Symbol.Name));

    private bool Targets(Filling filling) =>
        filling.Target is null || SymbolEqualityComparer.Default.Equals(filling.Target, handler.Type.OriginalDefinition) || filling.Target is INamedTypeSymbol type && Holds(type, handler.Type, 0);

    // UPDATE Customers SET Email = @email
    private static bool Writes(string statement, string member) =>
        statement.TrimStart().StartsWith("UPDATE", StringComparison.OrdinalIgnoreCase)
        && System.Text.RegularExpressions.Regex.IsMatch(statement, @"\b" + member + @"\b", System.Text.RegularExpressions.RegexOptions.IgnoreCase);

    private bool StopsUse() =>
        effects.ChangesChecks || effects.Assigned.Any(HandlerReader.IsCheck)
        || effects.Erased.OfType<INamedTypeSymbol>().Any(type => type.GetMembers().Any(HandlerReader.IsCheck))
        || effects.Statements.Any(text => !text.TrimStart().StartsWith("SELECT", StringComparison.OrdinalIgnoreCase));

    // Keys tell entries apart; nobody corrects them.
    private static bool IsKey(PersonalMember member) =>
        member.Symbol is IPropertySymbol { Name: var name } && (name == "Id" || name.EndsWith("Id", StringComparison.Ordinal) && !IsSettable(member.Symbol) || name == member.Symbol.ContainingType.Name + "Id")
        || member.Symbol.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "KeyAttribute" });

    private static bool CanBeAssigned(PersonalMember member) => member.Symbol.ContainingType.IsRecord || member.Way.Any(IsSettable);

    private static bool IsSettable(ISymbol member) => member is IPropertySymbol { SetMethod: { IsInitOnly: false } } or IFieldSymbol { IsReadOnly: false };

    /// <summary>With an object go those that it holds: Customer.Orders goes with the customer.</summary>
    private static bool Holds(ISymbol erased, INamedTypeSymbol type, int depth)
    {
        for (INamedTypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(at.OriginalDefinition, erased))
                return true;
        }

        return depth < 3 && erased is INamedTypeSymbol owner && !Elements.IsFramework(owner) && owner.GetMembers().OfType<IPropertySymbol>()
            .SelectMany(property => PersonalMembers.TypesIn(property.Type)).OfType<INamedTypeSymbol>()
            .Any(held => !Elements.IsFramework(held) && held.TypeKind == TypeKind.Class && !SymbolEqualityComparer.Default.Equals(held, owner) && Holds(held.OriginalDefinition, type, depth + 1));
    }

    private void FindTold(Declarations declarations, FlowSolver solver, string key)
    {
        var known = solver.Bodies.ToDictionary(body => body.Key, StringComparer.Ordinal);
        if (!known.TryGetValue(key, out var start))
            return;
        var reached = Reached(start, known);
        foreach (var item in solver.Events.All.Where(item => item.Kind is SinkKind.Reply or SinkKind.Store or SinkKind.Disclose && reached.Contains(item.Body)))
            told.Add(Text(item.Label));
        foreach (var label in reached.SelectMany(body => body.Written))
            told.Add(Text(label));
        foreach (var emitted in start.Closure.Emissions.Where(item => item.Emission.Origin.Label is not null))
            told.Add(Text(emitted.Emission.Origin.Label!));
        foreach (var fact in start.Outline.Outputs.Where(output => output.Root == Root.Return).SelectMany(output => start.FactsAt(output.Node)))
            TellReturned(declarations, fact.Key.Origin);
        FindMapped();
    }

    private void TellReturned(Declarations declarations, Origin origin)
    {
        if (origin.Label is { } label)
            told.Add(Text(label));
        if (origin.Kind == OriginKind.Object)
            told.UnionWith(declarations.Containment.Of(origin.Text).Where(item => !item.SerializersIgnore).Select(item => Text(item.Label)));
    }

    // What a mapper makes holds what it finds under the same name; so does what code that is not seen gives back.
    private void FindMapped()
    {
        var made = effects.Fillings.Where(filling => filling.Target is not null).Select(filling => filling.Target!)
            .Concat(PersonalMembers.TypesIn(handler.Method.ReturnType).Where(type => !Elements.IsFramework(type)).Select(type => (ISymbol)type.OriginalDefinition))
            .Where(type => !effects.Created.Contains(type) && !SymbolEqualityComparer.Default.Equals(type, handler.Type.OriginalDefinition));
        foreach (var type in made.OfType<INamedTypeSymbol>())
            AddNames(type, 0);
    }

    private void AddNames(INamedTypeSymbol type, int depth)
    {
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>().Where(property => !IgnoredMembers.BySerializers(property)))
        {
            mappedNames.Add(property.Name);
            foreach (var held in PersonalMembers.TypesIn(property.Type).OfType<INamedTypeSymbol>())
            {
                if (depth < 3 && !Elements.IsFramework(held) && !effects.Created.Contains(held.OriginalDefinition) && !SymbolEqualityComparer.Default.Equals(held, handler.Type))
                    AddNames(held, depth + 1);
            }
        }
    }

    private static HashSet<Body> Reached(Body start, Dictionary<string, Body> known)
    {
        var reached = new HashSet<Body> { start };
        var open = new Queue<Body>(reached);
        while (open.Count > 0)
        {
            foreach (var target in open.Dequeue().Targets.SelectMany(targets => targets))
            {
                if (known.TryGetValue(target, out var callee) && reached.Add(callee))
                    open.Enqueue(callee);
            }
        }

        return reached;
    }

    private static string Text(Label label) => label.Origin + "|" + label.Category;
}
