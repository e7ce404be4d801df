using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Flow.Outlines;

// What a body knows at one point: which nodes each variable may hold, and what was put into each object since the body began.
//
//   var a = new Row();        a: {1}
//   var b = a;                a: {1}  b: {1}                 two names, one object
//   b.Mail = c.Email;         object 1: Mail = {2}           so a.Mail is {2} as well
//   if (x) a.Mail = "";       object 1: Mail = {2} or {}     joined: {2}

/// <summary>What was done to one object.</summary>
/// <param name="Members">Member contents; <see cref="Values.Initial"/> among them: perhaps still what it held before.</param>
/// <param name="Changes">Nodes that hold what callees left in the object.</param>
/// <param name="Wrapped">Objects that are written through this one: the stream of a writer.</param>
internal sealed record ObjectState(ImmutableDictionary<string, Values> Members, Values Changes, Values Wrapped)
{
    public static readonly ObjectState Untouched =
        new(ImmutableDictionary<string, Values>.Empty.WithComparers(StringComparer.Ordinal), Values.None, Values.None);

    public Values Member(string name) => Members.TryGetValue(name, out var values) ? values : Values.Of(Values.Initial);

    /// <summary>The members of which nothing is left that the object held before.</summary>
    public IEnumerable<string> Overwritten => Members.Where(pair => !pair.Value.Contains(Values.Initial)).Select(pair => pair.Key).OrderBy(name => name, StringComparer.Ordinal);

    public ObjectState Join(ObjectState other)
    {
        if (ReferenceEquals(this, other))
            return this;
        var members = Members;
        foreach (var pair in other.Members)
            members = members.SetItem(pair.Key, Member(pair.Key).Union(pair.Value));
        foreach (var pair in Members)
        {
            if (!other.Members.ContainsKey(pair.Key))
                members = members.SetItem(pair.Key, pair.Value.Add(Values.Initial));
        }

        return new ObjectState(members, Changes.Union(other.Changes), Wrapped.Union(other.Wrapped));
    }

    public ObjectState Renamed(int node, int other)
    {
        var members = Members;
        foreach (var pair in Members)
        {
            if (pair.Value.Contains(node))
                members = members.SetItem(pair.Key, pair.Value.Replace(node, other));
        }

        return members == Members && !Wrapped.Contains(node) ? this : this with { Members = members, Wrapped = Wrapped.Replace(node, other) };
    }

    public bool Same(ObjectState other) =>
        ReferenceEquals(this, other)
        || (Changes.Equals(other.Changes) && Wrapped.Equals(other.Wrapped) && Members.Count == other.Members.Count
            && Members.All(pair => other.Members.TryGetValue(pair.Key, out var values) && values.Equals(pair.Value)));
}

/// <summary>Immutable; variables are local, parameter and range variable symbols, and the graph's flow captures.</summary>
internal sealed class BodyState
{
    public static readonly BodyState Empty = new(
        ImmutableDictionary<object, Values>.Empty.WithComparers(VariableComparer.Instance), ImmutableDictionary<int, ObjectState>.Empty,
        ImmutableDictionary<object, Condition>.Empty.WithComparers(VariableComparer.Instance), GuardSet.None);

    private readonly ImmutableDictionary<object, Values> variables;
    private readonly ImmutableDictionary<int, ObjectState> objects;
    private readonly ImmutableDictionary<object, Condition> conditions;

    private BodyState(
        ImmutableDictionary<object, Values> variables, ImmutableDictionary<int, ObjectState> objects, ImmutableDictionary<object, Condition> conditions, GuardSet guards)
    {
        this.variables = variables;
        this.objects = objects;
        this.conditions = conditions;
        Guards = guards;
    }

    /// <summary>What holds because control came here.</summary>
    public GuardSet Guards { get; }

    public BodyState WithGuards(GuardSet guards) => guards == Guards ? this : new(variables, objects, conditions, guards);

    /// <summary>What a variable's being true, false or done tells.</summary>
    public Condition Condition(object variable) => conditions.TryGetValue(variable, out var known) ? known : Outlines.Condition.Unknown;

    public BodyState WithCondition(object variable, Condition condition)
    {
        if (condition.IsUnknown)
            return conditions.ContainsKey(variable) ? new(variables, objects, conditions.Remove(variable), Guards) : this;
        return new(variables, objects, conditions.SetItem(variable, condition), Guards);
    }

    public Values Variable(object variable) => variables.TryGetValue(variable, out var values) ? values : Values.None;

    public BodyState WithVariable(object variable, Values values) => new(variables.SetItem(variable, values), objects, conditions, Guards);

    public ObjectState Object(int node) => objects.TryGetValue(node, out var state) ? state : ObjectState.Untouched;

    public BodyState WithObject(int node, ObjectState state) => new(variables, objects.SetItem(node, state), conditions, Guards);

    /// <summary>A new object at this node; one that an earlier turn of the loop made there is known as <paramref name="older"/> from now on.</summary>
    public BodyState WithNewObject(int node, int older)
    {
        var renamedVariables = variables;
        foreach (var pair in variables)
        {
            if (pair.Value.Contains(node))
                renamedVariables = renamedVariables.SetItem(pair.Key, pair.Value.Replace(node, older));
        }

        var renamedObjects = objects.Remove(node);
        foreach (var pair in renamedObjects)
        {
            if (pair.Value.Renamed(node, older) is var renamed && renamed != pair.Value)
                renamedObjects = renamedObjects.SetItem(pair.Key, renamed);
        }

        if (objects.TryGetValue(node, out var state))
            renamedObjects = renamedObjects.SetItem(older, (objects.TryGetValue(older, out var before) ? before.Join(state) : state).Renamed(node, older));
        return new(renamedVariables, renamedObjects, conditions, Guards);
    }

    /// <summary>A new object at a node that no earlier turn can have reached.</summary>
    public BodyState WithNewObject(int node) => new(variables, objects.Remove(node), conditions, Guards);

    /// <param name="isBack">The other comes back to the head of a loop.</param>
    public BodyState Join(BodyState other, bool isBack = false)
    {
        if (ReferenceEquals(this, other))
            return this;
        var joinedVariables = variables;
        if (!ReferenceEquals(variables, other.variables))
        {
            foreach (var pair in other.variables)
                joinedVariables = joinedVariables.SetItem(pair.Key, Variable(pair.Key).Union(pair.Value));
        }

        var joinedObjects = objects;
        if (!ReferenceEquals(objects, other.objects))
        {
            foreach (var pair in other.objects)
                joinedObjects = joinedObjects.SetItem(pair.Key, Object(pair.Key).Join(pair.Value));
            foreach (var pair in objects)
            {
                if (!other.objects.ContainsKey(pair.Key))
                    joinedObjects = joinedObjects.SetItem(pair.Key, pair.Value.Join(ObjectState.Untouched));
            }
        }

        return new BodyState(joinedVariables, joinedObjects, JoinedConditions(other, isBack), Guards.Both(other.Guards, isBack));
    }

    private ImmutableDictionary<object, Condition> JoinedConditions(BodyState other, bool isBack)
    {
        if (ReferenceEquals(conditions, other.conditions))
            return conditions;
        var joined = conditions;
        foreach (var pair in conditions)
        {
            var both = pair.Value.Both(other.Condition(pair.Key), isBack);
            joined = both.IsUnknown ? joined.Remove(pair.Key) : joined.SetItem(pair.Key, both);
        }

        return joined;
    }

    public bool Same(BodyState other) =>
        ReferenceEquals(this, other)
        || (Guards == other.Guards && variables.Count == other.variables.Count && conditions.Count == other.conditions.Count && objects.Count == other.objects.Count
            && (ReferenceEquals(variables, other.variables)
                || variables.All(pair => other.variables.TryGetValue(pair.Key, out var values) && values.Equals(pair.Value)))
            && (ReferenceEquals(objects, other.objects)
                || objects.All(pair => other.objects.TryGetValue(pair.Key, out var state) && state.Same(pair.Value)))
            && (ReferenceEquals(conditions, other.conditions)
                || conditions.All(pair => other.conditions.TryGetValue(pair.Key, out var condition) && condition == pair.Value)));

    private sealed class VariableComparer : IEqualityComparer<object>
    {
        public static readonly VariableComparer Instance = new();

        public new bool Equals(object? x, object? y) =>
            x is ISymbol left && y is ISymbol right ? SymbolEqualityComparer.Default.Equals(left, right) : object.Equals(x, y);

        public int GetHashCode(object obj) =>
            obj is ISymbol symbol ? SymbolEqualityComparer.Default.GetHashCode(symbol) : obj.GetHashCode();
    }
}
