using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Models.Notation;

// Reads the right side of a row, or a printed summary:
//
//   requestUri -> log; content.** -> send to requestUri
//
//   SinkEffect  [requestUri] Copy  Log
//   SinkEffect  [content]    Whole Disclose, Qualifier requestUri

/// <summary>Reads effects separated by semicolons.</summary>
internal sealed class EffectParser(Cursor cursor, string path, int line)
{
    private readonly SinkParser sinks = new(cursor);
    private readonly ArrowParser arrows = new(cursor);

    public EquatableArray<Effect> All()
    {
        var effects = new List<Effect>();
        if (cursor.TryTakeWord("nothing"))
            return ExpectEnd(effects);
        do
            effects.AddRange(One());
        while (cursor.TryTake(";"));
        return ExpectEnd(effects);
    }

    private EquatableArray<Effect> ExpectEnd(List<Effect> effects) =>
        cursor.AtEnd ? EquatableArray.From(effects) : throw cursor.Unreadable("';' or the end of the line is expected here");

    private IEnumerable<Effect> One()
    {
        if (cursor.TryTakeWord("run"))
            return new Effect[] { new RunEffect() };
        if (cursor.TryTakeWord("clear"))
            return new Effect[] { new ClearEffect(Places()) };
        if (cursor.TryTakeWord("open"))
            return new Effect[] { Open() };
        if (cursor.TryTakeWord("wire"))
            return new Effect[] { Wiring() };
        if (cursor.TryTakeWord("wrap"))
            return new Effect[] { Wrap() };
        if (cursor.TryTakeWord("label"))
            return new Effect[] { Label() };
        if (cursor.TryTakeWord("sift"))
            return new Effect[] { Filter() };
        if (cursor.TryTakeWord("keep"))
            return new Effect[] { Keep() };
        return Flows();
    }

    private FilterEffect Filter()
    {
        if (cursor.TryTakeWord("nothing"))
            return new FilterEffect(null, null, false);
        var at = Place();
        bool? when = cursor.TryTakeWord("if") ? Answer() : null;
        cursor.Expect("by");
        return cursor.Word("passing or failing", "") switch
        {
            "passing" => new FilterEffect(at, when, false),
            "failing" => new FilterEffect(at, when, true),
            _ => throw cursor.Unreadable("what is filtered has passed the predicate, or failed it"),
        };
    }

    private KeepEffect Keep()
    {
        var parameter = cursor.Word("a type parameter or parameter", "");
        return new KeepEffect(parameter, cursor.TryTakeWord("mapped"), sinks.Name());
    }

    private bool Answer() => cursor.Word("true or false", "") switch
    {
        "true" => true,
        "false" => false,
        _ => throw cursor.Unreadable("an answer is true or false"),
    };

    private OpenEffect Open()
    {
        var kind = cursor.Word("a kind of channel", "") switch
        {
            "store" => ChannelKind.Store,
            "log" => ChannelKind.Log,
            "reply" => ChannelKind.Reply,
            "disclose" => ChannelKind.Disclose,
            "memory" => ChannelKind.Memory,
            _ => throw cursor.Unreadable("a channel is a store, log, reply, disclose or memory"),
        };
        var name = sinks.Name();
        cursor.Expect("->");
        return new OpenEffect(kind, name, Places());
    }

    private WrapEffect Wrap()
    {
        var inner = Places();
        var (_, treatments) = arrows.Read();
        return new WrapEffect(inner, Places()) { Treatments = treatments, If = Told() };
    }

    private WiringEffect Wiring()
    {
        var kind = cursor.Word("a kind of wiring", "") switch
        {
            "client" => WiringKind.Client,
            "named" => WiringKind.Named,
            "setting" => WiringKind.Setting,
            "options" => WiringKind.Options,
            "host" => WiringKind.Host,
            "told" => WiringKind.Told,
            "verified" => WiringKind.Verified,
            "anonymous" => WiringKind.Anonymous,
            "mapped" => WiringKind.Mapped,
            "fallback" => WiringKind.Fallback,
            "request" => WiringKind.Request,
            _ => throw cursor.Unreadable("a wiring is a client, named, setting, options, host, told, verified, anonymous, mapped, fallback or request"),
        };
        var at = Place();
        if (kind == WiringKind.Anonymous)
            return new WiringEffect(kind, at, default);
        cursor.Expect("by");
        return new WiringEffect(kind, at, sinks.Names());
    }

    private LabelEffect Label()
    {
        cursor.Expect("(");
        var category = cursor.Word("a category", ".");
        EquatableArray<string>? purposes = cursor.TryTakeWord("for") ? Purposes() : null;
        var origin = cursor.TryTakeWord("of") ? sinks.Name() : "";
        var label = new Label(category, purposes, origin)
        {
            Pseudonymous = cursor.TryTakeWord("pseudonymous"),
            Encrypted = cursor.TryTakeWord("encrypted"),
            Redacted = cursor.TryTakeWord("redacted"),
        };
        cursor.Expect(")");
        cursor.Expect("->");
        var to = Places();
        if (!cursor.TryTakeWord("if"))
            return new LabelEffect(label, to);
        var when = Place();
        cursor.Expect("is");
        return new LabelEffect(label, to, when, sinks.Names());
    }

    private EquatableArray<string> Purposes() => cursor.TryTakeWord("none") ? EquatableArray<string>.Empty : sinks.Names();

    private IEnumerable<Effect> Flows()
    {
        var from = Places();
        if (cursor.TryTake("-/>"))
            return new Effect[] { new SuppressEffect(from, Places()) };
        var (carry, treatments) = arrows.Read();
        return Targets(from, carry, treatments);
    }

    /// <summary>"value.** -> this" is Whole for the places written so, what the arrow says for the others.</summary>
    private List<Effect> Targets(EquatableArray<PlacePattern> from, Carry arrow, Treatments treatments)
    {
        var effects = new List<Effect>();
        do
        {
            var sink = sinks.TrySink(Place);
            var to = sink is null ? EquatableArray.Of(Place()) : default;
            foreach (var place in from)
            {
                var one = EquatableArray.Of(place);
                var carry = place.Whole ? Carry.Whole : arrow;
                effects.Add(sink is { } found ? new SinkEffect(one, carry, found.Sink, found.Qualifier, treatments) : new FlowEffect(one, to, carry, treatments));
            }
        }
        while (cursor.TryTake(","));
        return cursor.TryTakeWord("if") ? Conditional(effects) : effects;
    }

    // "if this tells decrypting" of arrows between places; "if destructureObjects is 'true'" of sinks
    private List<Effect> Conditional(List<Effect> effects)
    {
        var at = Place();
        if (cursor.TryTakeWord("tells"))
        {
            var told = new ToldPattern(at, cursor.Word("a word", ""));
            return effects.Select(effect => effect is FlowEffect flow ? (Effect)(flow with { If = told }) : throw cursor.Unreadable("a sink is told nothing")).ToList();
        }

        cursor.Expect("is");
        var when = new ConstantPattern(at, sinks.Names());
        return effects.Select(effect => effect is SinkEffect sink ? (Effect)(sink with { When = when }) : throw cursor.Unreadable("only sinks ask for constants")).ToList();
    }

    private ToldPattern? Told()
    {
        if (!cursor.TryTakeWord("if"))
            return null;
        var at = Place();
        cursor.Expect("tells");
        return new ToldPattern(at, cursor.Word("a word", ""));
    }

    private EquatableArray<PlacePattern> Places()
    {
        var places = new List<PlacePattern> { Place() };
        while (cursor.TryTake(","))
            places.Add(Place());
        return EquatableArray.From(places);
    }

    private PlacePattern Place()
    {
        cursor.SkipSpace();
        var start = cursor.At;
        var root = cursor.Word("a parameter, 'this' or 'return'", "@^*");
        var members = new List<string>();
        var whole = false;
        while (!whole && cursor.TryTake("."))
        {
            whole = cursor.TryTake("**");
            if (!whole)
                members.Add(Member());
        }

        if (members.Count > AccessPath.Limit)
            throw cursor.Unreadable($"a place has at most {AccessPath.Limit} members");
        return new PlacePattern(root, EquatableArray.From(members), whole, new ModelPosition(path, line, start, cursor.At - start));
    }

    private string Member()
    {
        if (cursor.TryTake("<"))
            return cursor.Delimited('>');
        if (cursor.TryTake("'"))
            return "'" + cursor.Delimited('\'') + "'";
        if (cursor.TryTake(AccessPath.Element))
            return AccessPath.Element;
        if (cursor.TryTake(AccessPath.Key))
            return AccessPath.Key;
        if (cursor.TryTake(AccessPath.Written))
            return AccessPath.Written;
        if (cursor.TryTake(AccessPath.Result))
            return AccessPath.Result;
        if (!cursor.TryTake("("))
            return RowBinder.LookedUp + cursor.Word("a member", "");
        var index = cursor.Word("a delegate's parameter number", "");
        cursor.Expect(")");
        return int.TryParse(index, out var number) ? AccessPath.Argument(number) : throw cursor.Unreadable("a delegate's parameter is named by its number");
    }
}
