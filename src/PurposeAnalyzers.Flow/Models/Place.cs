using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Models;

// A place names a value as the callers of a member see it: a root and at most three members.
//
//   static Row ToRow(Customer c, List<string> log)      c.Note -> return.Note       Parameter 0 ["P:Customer.Note"]  -> Return ["P:Row.Note"]
//                                                       c.Note -> log.[*]           Parameter 0 ["P:Customer.Note"]  -> Parameter 1 ["[*]"]

/// <summary>Thrown: the exception in which a body ends.</summary>
internal enum RootKind { Parameter, This, Return, Capture, Thrown }

/// <summary>Where a place starts. Parameters and captures are counted from zero; an extension method's receiver is parameter 0.</summary>
internal readonly record struct Root(RootKind Kind, int Index = 0)
{
    public static readonly Root This = new(RootKind.This);
    public static readonly Root Return = new(RootKind.Return);
    public static readonly Root Thrown = new(RootKind.Thrown);
    public static Root Parameter(int index) => new(RootKind.Parameter, index);
    public static Root Capture(int index) => new(RootKind.Capture, index);
}

/// <summary>
/// At most three members below a root. A member is a documentation id ("P:Ns.Dto.Mail"), a constant key ("'mail'"), or one of the pseudo members below.
/// Deeper paths fold: the fourth member and what follows are dropped and the third stands for everything under it.
/// </summary>
internal readonly record struct AccessPath(EquatableArray<string> Members)
{
    public const int Limit = 3;

    /// <summary>Any element of an array, sequence or collection; a dictionary's value.</summary>
    public const string Element = "[*]";

    /// <summary>The key of a dictionary entry, of a grouping, of a key/value pair.</summary>
    public const string Key = "[key]";

    /// <summary>What the delegate held here returns.</summary>
    public const string Result = "()";

    /// <summary>What is written into the channel (stream, writer) held here.</summary>
    public const string Written = "(write)";

    /// <summary>Whoever is at the host whose name is held here.</summary>
    public const string Host = "(host)";

    public static readonly AccessPath Empty = new(EquatableArray<string>.Empty);

    /// <summary>What the delegate held here receives as its parameter <paramref name="index"/>.</summary>
    public static string Argument(int index) => "(" + index.ToString(System.Globalization.CultureInfo.InvariantCulture) + ")";

    /// <summary>What the body of the lambda held here hands to the member that it calls: a job's arguments.</summary>
    public const string Handed = "(handed)";

    /// <summary>The parameter that "(1)" speaks of; -1: none.</summary>
    public static int ArgumentIndex(string member) =>
        member.Length > 2 && member[0] == '(' && int.TryParse(member.Substring(1, member.Length - 2), out var index) ? index : -1;

    public static AccessPath Of(params string[] members) => new(EquatableArray.Of(members));

    /// <summary>Cheap rather than sharp: members are documentation ids of a hundred characters, and paths are hashed all the time.</summary>
    public override int GetHashCode()
    {
        var hash = Members.Length;
        foreach (var member in Members)
            hash = unchecked(hash * 31 + member.Length * 131 + (member.Length == 0 ? 0 : member[member.Length - 1] + member[member.Length / 2]));
        return hash;
    }

    public int Length => Members.Length;
    public bool IsEmpty => Members.Length == 0;
}

/// <summary>A root and the members below it.</summary>
internal readonly record struct Place(Root Root, AccessPath Path)
{
    public Place(Root root) : this(root, AccessPath.Empty) { }
}
