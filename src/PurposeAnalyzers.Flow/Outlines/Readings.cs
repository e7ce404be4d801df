using System.Collections.Immutable;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Symbols.Text;

namespace PurposeAnalyzers.Flow.Outlines;

// What a session read, without anything of its compilation. A later session with the same declarations binds only what has another text:
//
//   Shop.Send   third body of Shop.cs, hash 7f..     has it still: its outlines serve again, wherever the text has moved to
//   Shop.Pay    fourth body of Shop.cs, hash 1c..    was edited: bound and read again
//   Customer.Email, List<Customer>                   as they were: declarations say what they are

internal sealed class Readings
{
    public static readonly Readings None = new();

    /// <summary>What is labelled; null if nobody has looked yet.</summary>
    public LabelNames? Labels { get; init; }

    /// <summary>By type names.</summary>
    public IReadOnlyDictionary<string, Reach> Reaches { get; init; } = new Dictionary<string, Reach>();

    /// <summary>By key: the members whose whole text lies in one body.</summary>
    public IReadOnlyDictionary<string, ReadMember> Members { get; init; } = new Dictionary<string, ReadMember>();

    /// <summary>What begins in each body: the keys of the code that was found there.</summary>
    public IReadOnlyDictionary<BodyAddress, ImmutableArray<string>> Keys { get; init; } = new Dictionary<BodyAddress, ImmutableArray<string>>();

    public IReadOnlyDictionary<string, MemberFacts> Facts { get; init; } = new Dictionary<string, MemberFacts>();

    public IReadOnlyDictionary<string, Summary> LibraryFunctions { get; init; } = new Dictionary<string, Summary>();

    /// <summary>What objects of a type contain, by the type's name in outlines.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<Contained>> Contents { get; init; } = new Dictionary<string, ImmutableArray<Contained>>();
}

/// <param name="Offset">Where the member's ranges count from, from the start of the body's declaration.</param>
/// <param name="Hash">Of the text that the outlines are of.</param>
/// <param name="Outlines">The member's own, and those of its nested functions.</param>
internal sealed record ReadMember(BodyAddress Address, int Offset, ulong Hash, ImmutableArray<Outline> Outlines);

/// <summary>A body, by its number in its file: the same body for as long as the declarations are the same.</summary>
internal readonly record struct BodyAddress(string Path, int Body)
{
    /// <summary>The body in which a place is; null if it is in none.</summary>
    public static BodyAddress? Of(SourceFile file, int position) => file.Index.BodyAt(position) is >= 0 and var body ? new BodyAddress(file.Path, body) : null;
}
