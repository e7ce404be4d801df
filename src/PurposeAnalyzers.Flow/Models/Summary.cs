using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Models;

// Everything known about a member, whoever says it (contract, model, body, default rule).
//
//   string Save(Customer c, string path)  {  File.WriteAllText(path, c.Note);  return c.Name.ToUpper();  }
//
//   Edges:    c.Name ~> return                 Derive: the value itself, or its text, computed with
//   Sinks:    c.Note -> store
//   Sources:  Customer.Name (Name) -> return   if Name is labelled: a label of the member's own

/// <summary>How a value travels along an edge or into a sink.</summary>
internal enum Carry
{
    /// <summary>The value itself: everything under the place moves along ("c -> return").</summary>
    Copy,

    /// <summary>Something computed from the value or its text ("c ~> return"). What an object merely contains stays out, unless its text shows it (records).</summary>
    Derive,

    /// <summary>Everything the object contains, as a serializer would write it ("c.** -> return").</summary>
    Whole,

    /// <summary>Something that only tells about the value: a comparison, a count. Counts for categories whose derivations all count.</summary>
    Observe,

    /// <summary>Only where it leads ("host @> this"): addresses and channels go along, data does not. A client knows its host; what it fetches is not derived from it.</summary>
    Address,
}

/// <summary>What an annotation or model promises of a value on its way.</summary>
[Flags]
internal enum Treatments
{
    None = 0,

    /// <summary>Identifies nobody: no label is left.</summary>
    Anonymized = 1,

    /// <summary>No longer identifies directly; the label stays.</summary>
    Pseudonymized = 2,

    /// <summary>Unreadable without a key; the label stays.</summary>
    Encrypted = 4,

    /// <summary>May be logged; the label stays.</summary>
    Redacted = 8,

    /// <summary>Readable again: takes back <see cref="Encrypted"/>.</summary>
    Decrypted = 16,
}

/// <summary>Something that is known of the value at a place, by a word of rows: of a transform, that it decrypts.</summary>
internal sealed record Told(Place At, string Word);

internal sealed record Edge(Place From, Place To, Carry Carry)
{
    public Treatments Treatments { get; init; }

    /// <summary>Null: always. Else only where this is told.</summary>
    public Told? If { get; init; }

    /// <summary>What comes out is a part of what goes in: taking it out is no work done with the data.</summary>
    public bool IsPart { get; init; }

    /// <summary>What was put into other members of what goes in does not come along: user.Email is not in user.SecurityStamp.</summary>
    public bool IsApart { get; init; }
}

internal enum SinkKind
{
    /// <summary>A store: file, database, cache, queue.</summary>
    Store,

    /// <summary>A log, the console, an exception's text, a URL.</summary>
    Log,

    /// <summary>Handed to somebody: <see cref="Sink.Recipient"/>, or whoever <see cref="Sink.Qualifier"/> addresses.</summary>
    Disclose,

    /// <summary>Given back to whoever asked: a reply.</summary>
    Reply,

    /// <summary>Used for <see cref="Sink.Purposes"/>.</summary>
    Use,

    /// <summary>Worked with by code that declares no purpose: charged to callers that do.</summary>
    Consume,

    /// <summary>Assigned to the member named by <see cref="Sink.Member"/>.</summary>
    Assign,

    /// <summary>The object is removed from its store. This and the next two tell what becomes of stored objects, and nothing of values: the solver passes them by.</summary>
    Erase,

    /// <summary>The object's members are overwritten, by name from the other arguments that have members, else all.</summary>
    Fill,

    /// <summary>The members mentioned in the lambda are overwritten.</summary>
    Write,

    /// <summary>The expression tree is run: what its lambda does is done.</summary>
    Run,
}

/// <summary>Where a value ends.</summary>
/// <param name="Recipient">Disclose: the recipient's name in the catalog or vendor table, if known here.</param>
/// <param name="Qualifier">Disclose: the place whose host decides; Store: the place whose SQL text decides (stores only if it writes).</param>
/// <param name="Encrypted">Store: what arrives is encrypted by the store.</param>
/// <param name="Purposes">Use: all of them must be permitted.</param>
/// <param name="Member">Assign: documentation id of the member.</param>
/// <param name="Name">What a message calls the sink: "File.WriteAllText".</param>
internal sealed record Sink(
    SinkKind Kind,
    string Name,
    string? Recipient = null,
    Place? Qualifier = null,
    bool Encrypted = false,
    EquatableArray<string> Purposes = default,
    string? Member = null)
{
    /// <summary>Assign: where in what the member holds.</summary>
    public AccessPath Within { get; init; }

    /// <summary>Disclose: a member of the type that answers for the address, where that is not the code that calls: an interface that a library implements.</summary>
    public string? Client { get; init; }
}

/// <summary>What arrives at <see cref="From"/> reaches the sink.</summary>
internal sealed record SinkEdge(Place From, Carry Carry, Sink Sink)
{
    public Treatments Treatments { get; init; }

    /// <summary>Null: always. Else only where the argument is one of these constants.</summary>
    public ConstantArgument? When { get; init; }
}

/// <summary>A label of the member's own comes out at <see cref="To"/>.</summary>
internal sealed record Source(Label Label, Place To)
{
    /// <summary>Null: always. Else only where the argument is one of these constants: FindFirst(ClaimTypes.Email).</summary>
    public ConstantArgument? When { get; init; }
}

/// <summary>A parameter, by position, that is given one of a few constants.</summary>
internal sealed record ConstantArgument(int Parameter, EquatableArray<string> Texts);

internal enum ChannelKind
{
    Store,
    Log,
    Reply,

    /// <summary>A connection: what is written into it goes to whoever is at the other end.</summary>
    Disclose,
    Memory,
}

/// <summary>
/// The value at <see cref="To"/> is a channel: what is written into it ("(write)") is stored, logged or sent.
/// A channel's wrappers are channels too: new StreamWriter(File.Create(path)).
/// </summary>
internal sealed record Opening(ChannelKind Kind, string Name, Place To);

/// <summary>After the call the object at <see cref="At"/> holds nothing: StringBuilder.Clear.</summary>
internal sealed record Clearing(Place At);

/// <summary>Writing into <see cref="Outer"/> writes into <see cref="Inner"/>: a StreamWriter and its stream.</summary>
internal sealed record Wrapping(Place Inner, Place Outer)
{
    /// <summary>What is done to what is written, on its way from the outer to the inner one.</summary>
    public Treatments Treatments { get; init; }

    /// <summary>Null: always. Else only where this is told.</summary>
    public Told? If { get; init; }
}

internal enum WiringKind
{
    /// <summary>What is at the place is set up for the clients that the names tell: by their types, or by a name of their own.</summary>
    Client,

    /// <summary>The place holds the client of this name.</summary>
    Named,

    /// <summary>The result is what the configuration at the place holds under this key.</summary>
    Setting,

    /// <summary>The members of this type are filled from the configuration at the place.</summary>
    Options,

    /// <summary>The text named is a host: whoever is addressed by the place is there.</summary>
    Host,

    /// <summary>The name is told of the value at the place: rows that ask for it hold there.</summary>
    Told,

    /// <summary>What is mapped at the place runs for requesters only whom this check has verified, if the catalog trusts the check.</summary>
    Verified,

    /// <summary>At the place code of the types named is mapped, and of those that derive from them or are marked with them.</summary>
    Mapped,

    /// <summary>Whatever is mapped, wherever, runs for requesters only whom this check has verified, if nothing else is said of it.</summary>
    Fallback,

    /// <summary>What is mapped at the place, or stands under this attribute, runs for anybody, whatever checks are said besides.</summary>
    Anonymous,

    /// <summary>What stands under this attribute is a request: what it is given is sent. The name is the URL's template.</summary>
    Request,
}

/// <summary>How an application is put together: where clients learn their addresses, and options their values.</summary>
/// <param name="Names">Parameters whose constant tells a name or key; type parameters.</param>
internal sealed record Wiring(WiringKind Kind, Place At, EquatableArray<string> Names);

/// <summary>A predicate is given here. After the call, or where it gives <see cref="When"/>, the elements at the place have passed it.</summary>
/// <param name="At">Null: nothing is filtered, though a predicate is given.</param>
/// <param name="IsFailed">They have failed it.</param>
internal sealed record Filtering(Place? At, bool? When, bool IsFailed);

internal sealed record Summary(
    EquatableArray<Edge> Edges,
    EquatableArray<SinkEdge> Sinks,
    EquatableArray<Source> Sources,
    EquatableArray<Opening> Openings,
    EquatableArray<Clearing> Clearings,
    EquatableArray<Wrapping> Wrappings)
{
    public EquatableArray<Wiring> Wirings { get; init; }

    public EquatableArray<Filtering> Filterings { get; init; }

    public static readonly Summary Nothing = new(default, default, default, default, default, default);

    /// <summary>Both summaries together.</summary>
    public Summary Plus(Summary other)
    {
        if (ReferenceEquals(other, Nothing))
            return this;
        if (ReferenceEquals(this, Nothing))
            return other;
        return new Summary(
            Both(Edges, other.Edges), Both(Sinks, other.Sinks), Both(Sources, other.Sources),
            Both(Openings, other.Openings), Both(Clearings, other.Clearings), Both(Wrappings, other.Wrappings))
        {
            Wirings = Both(Wirings, other.Wirings),
            Filterings = Both(Filterings, other.Filterings),
        };
    }

    /// <summary>What the delegate that comes back does: "return.(1) ~> log" is "@1 ~> log" of the delegate.</summary>
    public Summary OfReturned() => Nothing with
    {
        Sinks = EquatableArray.From(
            from sink in Sinks.Items
            where sink.From is { Root.Kind: RootKind.Return, Path.IsEmpty: false }
            let index = AccessPath.ArgumentIndex(sink.From.Path.Members[0])
            where index >= 0
            select sink with { From = new Place(Root.Parameter(index), new AccessPath(EquatableArray.From(sink.From.Path.Members.Skip(1)))) }),
    };

    /// <summary>The same where the key is known: map["mail"] takes what is under 'mail', and nothing from elsewhere in the map.</summary>
    public Summary AtKey(string key)
    {
        Place Keyed(Place place) => place.Root.Kind != RootKind.Return && place.Path.Length > 0 && place.Path.Members[0] == AccessPath.Element
            ? place with { Path = new AccessPath(EquatableArray.From(place.Path.Members.Items.SetItem(0, "'" + key + "'"))) }
            : place;
        return this with { Edges = EquatableArray.From(Edges.Items.Select(edge => edge with { From = Keyed(edge.From), To = Keyed(edge.To) })) };
    }

    private static EquatableArray<T> Both<T>(EquatableArray<T> left, EquatableArray<T> right) =>
        right.Length == 0 ? left : left.Length == 0 ? right : new EquatableArray<T>(left.Items.AddRange(right.Items));
}
