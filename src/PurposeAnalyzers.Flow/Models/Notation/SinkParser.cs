using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Models.Notation;

/// <summary>Reads what stands right of an arrow where it is no place: "store(encrypted)", "send to requestUri", "use(Billing, Shipping)", each with an optional name in quotes.</summary>
internal sealed class SinkParser(Cursor cursor)
{
    public (Sink Sink, PlacePattern? Qualifier)? TrySink(Func<PlacePattern> place)
    {
        if (cursor.TryTakeWord("store"))
            return Store(place);
        if (cursor.TryTakeWord("send"))
        {
            cursor.Expect("to");
            var address = place();
            return (new Sink(SinkKind.Disclose, Name()), address);
        }

        if (cursor.TryTakeWord("disclose"))
        {
            var recipient = cursor.TryTake("(") ? Closed(() => Text("a recipient")) : null;
            PlacePattern? address = cursor.TryTakeWord("at") ? place() : null;
            return (new Sink(SinkKind.Disclose, Name(), recipient), address);
        }

        return TryPlain() is { } sink ? (sink, null) : null;
    }

    /// <summary>'File.WriteAllText', or nothing: then the sink is named for the member that the row speaks of.</summary>
    public string Name() => cursor.TryTake("'") ? cursor.Delimited('\'') : "";

    public EquatableArray<string> Names()
    {
        var names = new List<string> { Text("a name") };
        while (cursor.TryTake(","))
            names.Add(Text("a name"));
        return EquatableArray.From(names);
    }

    private Sink? TryPlain()
    {
        if (cursor.TryTakeWord("log"))
            return new Sink(SinkKind.Log, Name());
        if (cursor.TryTakeWord("reply"))
            return new Sink(SinkKind.Reply, Name());
        if (cursor.TryTakeWord("consume"))
            return new Sink(SinkKind.Consume, Name());
        if (cursor.TryTakeWord("erase"))
            return new Sink(SinkKind.Erase, Name());
        if (cursor.TryTakeWord("fill"))
            return new Sink(SinkKind.Fill, Name());
        if (cursor.TryTakeWord("write"))
            return new Sink(SinkKind.Write, Name());
        if (cursor.TryTakeWord("use"))
        {
            cursor.Expect("(");
            var purposes = Closed(Names);
            return new Sink(SinkKind.Use, Name(), Purposes: purposes);
        }

        if (!cursor.TryTakeWord("assign"))
            return null;
        cursor.Expect("(<");
        var member = cursor.Delimited('>');
        cursor.Expect(")");
        return new Sink(SinkKind.Assign, Name(), Member: member);
    }

    private (Sink Sink, PlacePattern? Qualifier) Store(Func<PlacePattern> place)
    {
        var encrypted = cursor.TryTake("(encrypted)");
        PlacePattern? text = null;
        if (cursor.TryTakeWord("if"))
        {
            text = place();
            cursor.Expect("writes");
        }

        return (new Sink(SinkKind.Store, Name(), Encrypted: encrypted), text);
    }

    private string Text(string what) => cursor.TryTake("'") ? cursor.Delimited('\'') : cursor.Word(what, ".");

    private T Closed<T>(Func<T> read)
    {
        var value = read();
        cursor.Expect(")");
        return value;
    }
}
