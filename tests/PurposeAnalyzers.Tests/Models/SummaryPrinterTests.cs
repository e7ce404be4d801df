using CsCheck;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Models.Notation;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Tests.Models;

/// <summary>What is printed reads back as the same summary, for summaries of any origin.</summary>
public class SummaryPrinterTests
{
    private static readonly MemberShape Shape = new("", "a", "b", "c", "d");

    [Fact]
    public void Print_OneOfEach_IsReadable()
    {
        var summary = Summary.Nothing with
        {
            Edges = EquatableArray.Of(new Edge(new(Root.Parameter(0), AccessPath.Of("P:Customer.Note")), new(Root.Return, AccessPath.Of("P:Row.Note")), Carry.Copy)),
            Sinks = EquatableArray.Of(new SinkEdge(new(Root.This), Carry.Whole, new Sink(SinkKind.Store, "File.WriteAllText", Encrypted: true))),
            Sources = EquatableArray.Of(new Source(new Label("EmailAddress", null, "Customer.Email"), new(Root.Return))),
        };

        Assert.Equal("@0.<P:Customer.Note> -> return.<P:Row.Note>; this.** -> store(encrypted) 'File.WriteAllText'; label(EmailAddress of 'Customer.Email') -> return", SummaryPrinter.Print(summary));
        Assert.Equal("customer.<P:Customer.Note> -> return.<P:Row.Note>", SummaryPrinter.Lines(summary, ["customer"]).First());
        Assert.Equal("nothing", SummaryPrinter.Print(Summary.Nothing));
    }

    [Fact]
    public void Print_AnySummary_ReadsBackEqual() => Summaries.Sample(
        summary => Read(SummaryPrinter.Print(summary)) == summary,
        iter: 3000,
        print: summary => SummaryPrinter.Print(summary) + "\nread back as\n" + SummaryPrinter.Print(Read(SummaryPrinter.Print(summary))));

    private static Summary Read(string printed) => RowBinder.Bind(FlowsParser.ParseEffects(printed), Shape).ToSummary();

    private static readonly Gen<string> Text = Gen.String[Gen.Char, 1, 8];

    private static readonly Gen<string> Member = Gen.OneOf(
        Gen.OneOf<string>(AccessPath.Element, AccessPath.Key, AccessPath.Result, AccessPath.Written),
        Gen.Int[0, 20].Select(AccessPath.Argument),
        Text.Select(text => "'" + text + "'"),
        Text.Select(text => "P:" + text),
        Gen.OneOf("M:N.C.#ctor(System.String,System.Collections.Generic.List{``0}@)", "P:<>f__AnonymousType0`1.Mail"));

    private static readonly Gen<Place> Places =
        from root in Gen.OneOf(Gen.OneOf<Root>(Root.This, Root.Return), Gen.Int[0, 3].Select(Root.Parameter), Gen.Int[0, 3].Select(Root.Capture))
        from members in Member.Array[0, 3]
        select new Place(root, AccessPath.Of(members));

    private static readonly Gen<Carry> Carries = Gen.Enum<Carry>();

    private static readonly Gen<Treatments> AllTreatments = Gen.Int[0, 31].Select(bits => (Treatments)bits);

    private static readonly Gen<Told?> Conditions = Gen.OneOf(Gen.Const((Told?)null), Places.Select(place => (Told?)new Told(place, "decrypting")));

    private static readonly Gen<Sink> Sinks =
        from name in Text
        from place in Places
        from names in Text.Array[1, 3]
        from encrypted in Gen.Bool
        from sink in Gen.OneOf(
            new Sink(SinkKind.Store, name, Encrypted: encrypted),
            new Sink(SinkKind.Store, name, Encrypted: encrypted, Qualifier: place),
            new Sink(SinkKind.Log, name),
            new Sink(SinkKind.Disclose, name),
            new Sink(SinkKind.Disclose, name, Recipient: names[0]),
            new Sink(SinkKind.Disclose, name, Qualifier: place),
            new Sink(SinkKind.Disclose, name, Recipient: names[0], Qualifier: place),
            new Sink(SinkKind.Reply, name),
            new Sink(SinkKind.Use, name, Purposes: EquatableArray.Of(names)),
            new Sink(SinkKind.Consume, name),
            new Sink(SinkKind.Assign, name, Member: names[0]))
        select sink;

    private static readonly Gen<Label> Labels =
        from category in Gen.OneOf("EmailAddress", "face", "Health.Record")
        from purposes in Gen.OneOf(Gen.Const((EquatableArray<string>?)null), Text.Array[0, 3].Select(names => (EquatableArray<string>?)EquatableArray.Of(names)))
        from origin in Text
        from flags in Gen.Int[0, 7]
        select new Label(category, purposes, origin) { Pseudonymous = (flags & 1) != 0, Encrypted = (flags & 2) != 0, Redacted = (flags & 4) != 0 };

    private static readonly Gen<Summary> Summaries =
        from edges in (from start in Places from end in Places from carry in Carries from treatments in AllTreatments from told in Conditions where start != end select new Edge(start, end, carry) { Treatments = treatments, If = told }).Array[0, 4]
        from sinks in (from place in Places from carry in Carries from sink in Sinks from treatments in AllTreatments select new SinkEdge(place, carry, sink) { Treatments = treatments }).Array[0, 4]
        from sources in (from label in Labels from place in Places select new Source(label, place)).Array[0, 2]
        from openings in (from kind in Gen.Enum<ChannelKind>() from name in Text from place in Places select new Opening(kind, name, place)).Array[0, 2]
        from clearings in Places.Select(place => new Clearing(place)).Array[0, 2]
        from wrappings in (from inner in Places from outer in Places from treatments in AllTreatments from told in Conditions where inner != outer select new Wrapping(inner, outer) { Treatments = treatments, If = told }).Array[0, 2]
        select new Summary(Distinct(edges), Distinct(sinks), Distinct(sources), Distinct(openings), Distinct(clearings), Distinct(wrappings));

    private static EquatableArray<T> Distinct<T>(T[] items) => EquatableArray.From(items.Distinct());
}
