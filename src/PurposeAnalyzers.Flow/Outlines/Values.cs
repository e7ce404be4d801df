using System.Collections.Immutable;

namespace PurposeAnalyzers.Flow.Outlines;

/// <summary>A small sorted set of node numbers: what an expression or variable may hold.</summary>
internal readonly struct Values : IEquatable<Values>
{
    public static readonly Values None = new(ImmutableArray<int>.Empty);

    /// <summary>Stands for "whatever the member held before this body touched it".</summary>
    public const int Initial = -1;

    private readonly ImmutableArray<int> nodes;

    private Values(ImmutableArray<int> nodes) => this.nodes = nodes;

    public static Values Of(int node) => new(ImmutableArray.Create(node));

    public ImmutableArray<int> Nodes => nodes.IsDefault ? ImmutableArray<int>.Empty : nodes;
    public bool IsEmpty => Nodes.Length == 0;
    public int Count => Nodes.Length;
    public bool Contains(int node) => Nodes.BinarySearch(node) >= 0;

    public Values Add(int node)
    {
        var at = Nodes.BinarySearch(node);
        return at >= 0 ? this : new Values(Nodes.Insert(~at, node));
    }

    public Values Replace(int node, int other) => Contains(node) ? new Values(Nodes.Remove(node)).Add(other) : this;

    public Values Union(Values other)
    {
        if (other.IsEmpty || Nodes == other.Nodes)
            return this;
        if (IsEmpty)
            return other;
        var union = this;
        foreach (var node in other.Nodes)
            union = union.Add(node);
        return union;
    }

    public Values Intersect(Values other) => new(Nodes.Where(other.Contains).ToImmutableArray());

    public Values Except(Values other) => other.IsEmpty ? this : new(Nodes.Where(node => !other.Contains(node)).ToImmutableArray());

    public ImmutableArray<int>.Enumerator GetEnumerator() => Nodes.GetEnumerator();
    public bool Equals(Values other) => Nodes == other.Nodes || Nodes.SequenceEqual(other.Nodes);
    public override bool Equals(object? obj) => obj is Values other && Equals(other);
    public override int GetHashCode() => Nodes.Length == 0 ? 0 : unchecked(Nodes[0] * 31 + Nodes.Length);
}
