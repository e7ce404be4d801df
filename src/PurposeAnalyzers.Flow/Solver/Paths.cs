using System.Collections.Immutable;
using PurposeAnalyzers.Flow.Models;

namespace PurposeAnalyzers.Flow.Solver;

// Arithmetic of access paths.  [a, b] below [a] leaves [b];  c before [a, b, d] folds to [c, a, b].

internal static class Paths
{
    public static AccessPath Prepend(string member, AccessPath path) =>
        new(new(path.Members.Items.Insert(0, member).RemoveRange(Math.Min(AccessPath.Limit, path.Length + 1), Math.Max(0, path.Length + 1 - AccessPath.Limit))));

    public static AccessPath Append(AccessPath path, AccessPath rest)
    {
        if (rest.IsEmpty)
            return path;
        if (path.IsEmpty)
            return rest;
        var all = path.Members.Items.AddRange(rest.Members.Items);
        return new(new(all.Length <= AccessPath.Limit ? all : ImmutableArray.Create(all, 0, AccessPath.Limit)));
    }

    public static AccessPath Skip(AccessPath path, int count) =>
        count == 0 ? path : new(new(ImmutableArray.Create(path.Members.Items, count, path.Length - count)));

    public static AccessPath Take(AccessPath path, int count) => new(new(ImmutableArray.Create(path.Members.Items, 0, count)));

    /// <summary>How many members of <paramref name="path"/> the prefix takes; -1: it is no prefix. A constant key is an element too.</summary>
    public static int Match(AccessPath path, AccessPath prefix)
    {
        if (prefix.Length > path.Length)
            return -1;
        for (var index = 0; index < prefix.Length; index++)
        {
            if (!SameMember(path.Members[index], prefix.Members[index]))
                return -1;
        }

        return prefix.Length;
    }

    public static bool ElementsOnly(AccessPath path)
    {
        foreach (var member in path.Members)
        {
            if (!IsElement(member))
                return false;
        }

        return true;
    }

    public static bool IsElement(string member) => member is AccessPath.Element or AccessPath.Key || Starts(member, '\'');

    /// <summary>Members that no value has: what a delegate receives or returns, what a channel was given.</summary>
    public static bool IsPseudo(string member) => Starts(member, '(');

    /// <summary>True if this was written into a channel: into the object itself, or one that a member of it holds.</summary>
    public static bool IsWritten(AccessPath path)
    {
        foreach (var member in path.Members)
        {
            if (member == AccessPath.Written)
                return true;
        }

        return false;
    }

    /// <summary>True if what was written at <paramref name="path"/> was written into the channel at <paramref name="channel"/>.</summary>
    public static bool IsWrittenAt(AccessPath path, AccessPath channel) =>
        path.Members[0] == AccessPath.Written || path.Length > channel.Length && path.Members[channel.Length] == AccessPath.Written && Match(path, channel) >= 0;

    /// <summary>An element is any of those under constant keys, and may be this one.</summary>
    public static bool SameMember(string member, string wanted) =>
        member == wanted || wanted == AccessPath.Element && Starts(member, '\'') || member == AccessPath.Element && Starts(wanted, '\'');

    // A member that is still being typed has no name.
    private static bool Starts(string member, char first) => member.Length > 0 && member[0] == first;
}
