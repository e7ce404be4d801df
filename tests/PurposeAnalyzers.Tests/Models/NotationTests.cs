using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Models.Notation;

namespace PurposeAnalyzers.Tests.Models;

/// <summary>NOTATION.md, construct by construct: a line, and the summary it means for one overload.</summary>
public class NotationTests
{
    private static readonly MemberShape Post = new("HttpClient.PostAsync", "requestUri", "content");

    [Fact]
    public void CopyArrow_TwoPlacesEach_IsOneEdgePerPair() =>
        Assert.Equal(
            [Edge(P(0), R(), Carry.Copy), Edge(P(1), R(), Carry.Copy), Edge(P(0), T(), Carry.Copy), Edge(P(1), T(), Carry.Copy)],
            Bind("requestUri, content -> return, this").Edges);

    [Fact]
    public void DeriveArrow_IsDerive() => Assert.Equal([Edge(P(0), R(), Carry.Derive)], Bind("requestUri ~> return").Edges);

    [Fact]
    public void ObserveArrow_IsObserve() => Assert.Equal([Edge(P(0), R(), Carry.Observe)], Bind("requestUri ?> return").Edges);

    [Fact]
    public void ArrowWithWords_SaysWhatIsDoneOnTheWay()
    {
        var summary = Bind("requestUri ~pseudonymized~> return; content.** -encrypted redacted-> log 'l'; content ?decrypted?> this; requestUri -anonymized-> this");

        Assert.Equal(
            [
                Edge(P(0), R(), Carry.Derive) with { Treatments = Treatments.Pseudonymized },
                Edge(P(1), T(), Carry.Observe) with { Treatments = Treatments.Decrypted },
                Edge(P(0), T(), Carry.Copy) with { Treatments = Treatments.Anonymized },
            ],
            summary.Edges);
        Assert.Equal([new SinkEdge(P(1), Carry.Whole, new Sink(SinkKind.Log, "l")) { Treatments = Treatments.Encrypted | Treatments.Redacted }], summary.Sinks);
    }

    [Fact]
    public void DoubleStar_IsWhole() => Assert.Equal([Edge(P(1), R(), Carry.Whole)], Bind("content.** -> return").Edges);

    [Fact]
    public void PathMembers_OfEveryKind_AreRead() =>
        Assert.Equal(
            [Edge(P(0, "[*]", "[key]", "(12)"), R("()", "(write)", "'it\\'s'"), Carry.Copy), Edge(P(1, "P:N.C`1.A{B}>"), T(), Carry.Copy)],
            Bind(@"requestUri.[*].[key].(12) -> return.().(write).'it\\\'s'; content.<P:N.C`1.A{B}\>> -> this").Edges);

    [Fact]
    public void Sink_Unnamed_IsNamedForItsMember() =>
        Assert.Equal([new SinkEdge(P(1), Carry.Copy, new Sink(SinkKind.Store, "HttpClient.PostAsync"))], Bind("content -> store").Sinks);

    [Fact]
    public void Sink_OfEveryKind_IsRead()
    {
        var sinks = Bind("content -> store(encrypted), log 'a', disclose('Stripe Inc.'), disclose(Stripe), send to requestUri, reply, use(A, B), consume, assign(<P:A.B>), store if requestUri writes").Sinks;

        Assert.Equal(
            [
                new Sink(SinkKind.Store, Post.Name, Encrypted: true),
                new Sink(SinkKind.Log, "a"),
                new Sink(SinkKind.Disclose, Post.Name, Recipient: "Stripe Inc."),
                new Sink(SinkKind.Disclose, Post.Name, Recipient: "Stripe"),
                new Sink(SinkKind.Disclose, Post.Name, Qualifier: P(0)),
                new Sink(SinkKind.Reply, Post.Name),
                new Sink(SinkKind.Use, Post.Name, Purposes: PurposeAnalyzers.Flow.Symbols.EquatableArray.Of("A", "B")),
                new Sink(SinkKind.Consume, Post.Name),
                new Sink(SinkKind.Assign, Post.Name, Member: "P:A.B"),
                new Sink(SinkKind.Store, Post.Name, Qualifier: P(0)),
            ],
            sinks.Select(edge => edge.Sink));
    }

    [Fact]
    public void Sink_IfAnArgumentIsAConstant_IsRead()
    {
        var sink = Assert.Single(Bind("content.** -> log 'l' if requestUri is 'true', 'yes'; content.** -> log 'm' if destructure is 'true'").Sinks);

        Assert.Equal(("l", new ConstantArgument(0, PurposeAnalyzers.Flow.Symbols.EquatableArray.Of("true", "yes"))), (sink.Sink.Name, sink.When));
    }

    [Fact]
    public void Place_ThatTheOverloadLacks_DropsOut()
    {
        var summary = Bind("contents, content -> store; bytes -> log; content -> send to address");

        Assert.Equal([new SinkEdge(P(1), Carry.Copy, new Sink(SinkKind.Store, Post.Name))], summary.Sinks);
    }

    [Fact]
    public void ParameterStar_StandsForAllThatMatch() => Assert.Equal([P(0), P(1)], Bind("* -> log").Sinks.Select(edge => edge.From));

    [Fact]
    public void Return_OfMethodWithoutResult_DropsOut() =>
        Assert.Empty(RowBinder.Bind(FlowsParser.ParseEffects("@0 -> return"), Post with { Returns = false }).ToSummary().Edges);

    [Fact]
    public void OpenWrapClearLabel_AreRead()
    {
        var summary = Bind("open store -> return; open reply 'Body' -> this; wrap content -> this; clear this; label(Mail for Billing, Support of 'C.Mail' pseudonymous encrypted) -> return; label(face) -> this");

        Assert.Equal([new Opening(ChannelKind.Store, Post.Name, R()), new Opening(ChannelKind.Reply, "Body", T())], summary.Openings);
        Assert.Equal([new Wrapping(P(1), T())], summary.Wrappings);
        Assert.Equal([new Clearing(T())], summary.Clearings);
        var mail = new PurposeAnalyzers.Flow.Catalog.Label("Mail", PurposeAnalyzers.Flow.Symbols.EquatableArray.Of("Billing", "Support"), "C.Mail") { Pseudonymous = true, Encrypted = true };
        Assert.Equal([new Source(mail, R()), new Source(new("face", null, Post.Name), T())], summary.Sources);
    }

    [Fact]
    public void Keep_OfTypesAndMembers_IsRead()
    {
        var file = FlowsParser.Parse("a.flows", "type N.Set`1\n  .type : keep T mapped 'Set'\n  Add[Async] : keep item; item -> fill");

        Assert.Empty(file.Faults);
        Assert.Equal([new KeepEffect("T", true, "Set")], file.Rows.Where(row => row.Matches(ModelRow.OfType)).SelectMany(row => row.Effects));
        Assert.Equal(new KeepEffect("item", false, ""), file.Rows.Single(row => row.Matches("AddAsync")).Effects[0]);
    }

    [Fact]
    public void Suppression_TakesBackWhatStartsAndEndsUnderIt()
    {
        var below = Summary.Nothing with { Edges = PurposeAnalyzers.Flow.Symbols.EquatableArray.Of(Edge(P(0, "[*]"), R(), Carry.Derive), Edge(P(1), R(), Carry.Copy)) };

        var summary = RowBinder.Bind(FlowsParser.ParseEffects("requestUri -/> return"), Post).Over(below);

        Assert.Equal([Edge(P(1), R(), Carry.Copy)], summary.Edges);
    }

    [Fact]
    public void ArrowWithWords_TreatsWhatTheDefaultRuleCarriesThere()
    {
        var below = Summary.Nothing with { Edges = PurposeAnalyzers.Flow.Symbols.EquatableArray.Of(Edge(P(0, "[*]"), R(), Carry.Derive), Edge(P(1), R(), Carry.Derive)) };

        var summary = RowBinder.Bind(FlowsParser.ParseEffects("requestUri ~encrypted~> return"), Post).Over(below);

        Assert.Equal(
            [Edge(P(0, "[*]"), R(), Carry.Derive) with { Treatments = Treatments.Encrypted }, Edge(P(1), R(), Carry.Derive), Edge(P(0), R(), Carry.Derive) with { Treatments = Treatments.Encrypted }],
            summary.Edges);
    }

    [Fact]
    public void RowThatCarriesMore_StandsInsteadOfTheDerivedEdge()
    {
        var below = Summary.Nothing with { Edges = PurposeAnalyzers.Flow.Symbols.EquatableArray.Of(Edge(P(0), R(), Carry.Derive)) };

        Assert.Equal([Edge(P(0), R(), Carry.Whole)], RowBinder.Bind(FlowsParser.ParseEffects("requestUri.** -> return"), Post).Over(below).Edges);
    }

    [Fact]
    public void File_HeadersRowsAndComments_AreRead()
    {
        var file = FlowsParser.Parse("a.flows", """
            # comment
            unverified
            assembly A.B, C
            type N.T`1, N.U+V and derived   # both
              Write*|Send[Async](path, !mode) = path -> log  # a comment
              set:Name : nothing
              .ctor() : open store -> this
            """);

        Assert.Empty(file.Faults);
        Assert.True(file.Unverified);
        Assert.Equal(["A.B", "C"], file.Assemblies);
        Assert.Equal(["N.T`1", "N.U+V", "N.T`1", "N.U+V", "N.T`1", "N.U+V"], file.Rows.Select(row => row.Type));
        var first = file.Rows[0];
        Assert.True(first is { AndDerived: true, Replaces: true, Position: { Line: 4, Column: 2 } });
        Assert.True(first.Matches("WriteLine") && first.Matches("Send") && first.Matches("SendAsync") && !first.Matches("SendOut"));
        Assert.True(first.Parameters!.Accepts(["path"]) && !first.Parameters.Accepts(["path", "mode"]) && !first.Parameters.Accepts([]));
        Assert.True(file.Rows[2].Matches("set_Name"));
        Assert.True(file.Rows[4].Parameters!.Accepts([]) && !file.Rows[4].Parameters!.Accepts(["a"]));
    }

    [Theory]
    [InlineData("  Write : a -> store", 0, 2, "a 'type' line comes before its members")]
    [InlineData("types N.T", 0, 0, "'assembly', 'type' or an indented member is expected here")]
    [InlineData("type N.T\n  Write a -> store", 1, 8, "':' is expected here")]
    [InlineData("type N.T\n  Write : a > store", 1, 12, "'->' is expected here")]
    [InlineData("type N.T\n  Write : a ~encoded~> return", 1, 13, "'>' or one of anonymized, pseudonymized, encrypted, redacted, decrypted is expected here")]
    [InlineData("type N.T\n  Write : a -> store store", 1, 21, "';' or the end of the line is expected here")]
    [InlineData("type N.T\n  Write : a.[*].[*].[*].[*] -> store", 1, 28, "a place has at most 3 members")]
    [InlineData("type N.T\n  Write : open disk -> this", 1, 19, "a channel is a store, log, reply, disclose or memory")]
    [InlineData("type N.T\n  Write : a -> log 'x", 1, 21, "''' is missing")]
    [InlineData("type N.T\n  Add* : keep T", 1, 2, "'keep' is said of members that are named in full")]
    [InlineData("type N.T\n  .type : this -> store", 1, 2, "of '.type' only 'keep' is said")]
    [InlineData("type N.T nonsense", 0, 9, "nothing more is expected on this line")]
    public void UnreadableLine_IsOneFaultAtItsPlace(string text, int line, int column, string message)
    {
        var file = FlowsParser.Parse("a.flows", text + "\n\ntype N.U\n  Read : a -> return");

        var fault = Assert.Single(file.Faults);
        Assert.Equal((line, column), (fault.Position.Line, fault.Position.Column));
        Assert.Equal($"The model line cannot be read: {message}.", fault.Message);
        Assert.Equal("N.U", Assert.Single(file.Rows, row => row.Matches("Read")).Type);
    }

    private static Summary Bind(string effects) => RowBinder.Bind(FlowsParser.ParseEffects(effects), Post).ToSummary();

    private static Edge Edge(Place from, Place to, Carry carry) => new(from, to, carry);

    private static Place P(int index, params string[] members) => new(Root.Parameter(index), AccessPath.Of(members));

    private static Place R(params string[] members) => new(Root.Return, AccessPath.Of(members));

    private static Place T(params string[] members) => new(Root.This, AccessPath.Of(members));
}
