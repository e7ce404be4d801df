using System.Globalization;
using System.Text;
using PurposeAnalyzers.Flow.Catalog;

namespace PurposeAnalyzers.Flow.Models.Notation;

// Prints any summary, inferred ones too, as effects of a row; what is printed reads back as the same summary.
//
//   @0.<P:Customer.Note> -> return.<P:Row.Note>
//   @0.<P:Customer.Note> -> store 'File.WriteAllText'
//   label(EmailAddress of 'Customer.Email') -> return

/// <summary>A summary in the notation: one effect per line of <see cref="Lines"/>.</summary>
internal static class SummaryPrinter
{
    /// <param name="parameters">The parameters' names, if known; otherwise they are printed by position: "@0".</param>
    public static string Print(Summary summary, IReadOnlyList<string>? parameters = null)
    {
        var lines = string.Join("; ", Lines(summary, parameters));
        return lines.Length == 0 ? "nothing" : lines;
    }

    public static IEnumerable<string> Lines(Summary summary, IReadOnlyList<string>? parameters = null)
    {
        string At(Place place) => PlaceText(place, parameters);

        foreach (var edge in summary.Edges)
            yield return At(edge.From) + ArrowParser.Print(edge.Carry, edge.Treatments) + At(edge.To) + ToldText(edge.If, At);
        foreach (var sink in summary.Sinks)
            yield return At(sink.From) + ArrowParser.Print(sink.Carry, sink.Treatments) + SinkText(sink.Sink, At) + ConstantText(sink.When, At);
        foreach (var source in summary.Sources)
            yield return LabelText(source.Label) + " -> " + At(source.To) + ConstantText(source.When, At);
        foreach (var opening in summary.Openings)
            yield return "open " + ChannelText(opening.Kind) + NameText(opening.Name) + " -> " + At(opening.To);
        foreach (var clearing in summary.Clearings)
            yield return "clear " + At(clearing.At);
        foreach (var wrapping in summary.Wrappings)
            yield return "wrap " + At(wrapping.Inner) + ArrowParser.Print(Carry.Copy, wrapping.Treatments) + At(wrapping.Outer) + ToldText(wrapping.If, At);
        foreach (var wiring in summary.Wirings)
            yield return "wire " + wiring.Kind.ToString().ToLowerInvariant() + " " + At(wiring.At) + (wiring.Names.Length == 0 ? "" : " by " + string.Join(", ", wiring.Names.Items.Select(name => name.IndexOf(':') < 0 ? name : Quoted(name))));
        foreach (var filtering in summary.Filterings)
            yield return "sift " + (filtering.At is not { } at ? "nothing" : At(at) + (filtering.When is { } answer ? answer ? " if true" : " if false" : "") + (filtering.IsFailed ? " by failing" : " by passing"));
    }

    private static string PlaceText(Place place, IReadOnlyList<string>? parameters)
    {
        var text = new StringBuilder(RootText(place.Root, parameters));
        foreach (var member in place.Path.Members)
            text.Append('.').Append(MemberText(member));
        return text.ToString();
    }

    private static string RootText(Root root, IReadOnlyList<string>? parameters) => root.Kind switch
    {
        RootKind.This => "this",
        RootKind.Return => "return",
        RootKind.Thrown => "thrown",
        RootKind.Capture => "^" + root.Index.ToString(CultureInfo.InvariantCulture),
        _ when parameters is not null && root.Index < parameters.Count => parameters[root.Index],
        _ => "@" + root.Index.ToString(CultureInfo.InvariantCulture),
    };

    private static string MemberText(string member)
    {
        if (member.Length > 1 && member[0] == '\'')
            return Quoted(member.Substring(1, member.Length - 2));
        return member[0] is '[' or '(' ? member : "<" + Escaped(member, '>') + ">";
    }

    private static string SinkText(Sink sink, Func<Place, string> at)
    {
        var what = sink.Kind switch
        {
            SinkKind.Store => "store" + (sink.Encrypted ? "(encrypted)" : "") + (sink.Qualifier is { } text ? " if " + at(text) + " writes" : ""),
            SinkKind.Log => "log",
            SinkKind.Disclose when sink is { Recipient: null, Qualifier: { } address } => "send to " + at(address),
            SinkKind.Disclose => "disclose" + (sink.Recipient is { } recipient ? "(" + Quoted(recipient) + ")" : "") + (sink.Qualifier is { } where ? " at " + at(where) : ""),
            SinkKind.Reply => "reply",
            SinkKind.Use => "use(" + string.Join(", ", sink.Purposes.Select(Quoted)) + ")",
            SinkKind.Consume => "consume",
            SinkKind.Erase => "erase",
            SinkKind.Fill => "fill",
            SinkKind.Write => "write",
            _ => "assign(<" + Escaped(sink.Member ?? "", '>') + ">)",
        };
        return what + NameText(sink.Name);
    }

    private static string LabelText(Label label)
    {
        var purposes = label.Purposes is not { } names ? "" : names.Length == 0 ? " for none" : " for " + string.Join(", ", names.Select(Quoted));
        var origin = label.Origin.Length > 0 ? " of " + Quoted(label.Origin) : "";
        return "label(" + label.Category + purposes + origin + (label.Pseudonymous ? " pseudonymous" : "") + (label.Encrypted ? " encrypted" : "") + (label.Redacted ? " redacted" : "") + ")";
    }

    private static string ConstantText(ConstantArgument? when, Func<Place, string> at) =>
        when is null ? "" : " if " + at(new Place(Root.Parameter(when.Parameter))) + " is " + string.Join(", ", when.Texts.Select(Quoted));

    private static string ToldText(Told? told, Func<Place, string> at) => told is null ? "" : " if " + at(told.At) + " tells " + told.Word;

    private static string ChannelText(ChannelKind kind) => kind switch
    {
        ChannelKind.Store => "store",
        ChannelKind.Log => "log",
        ChannelKind.Reply => "reply",
        ChannelKind.Disclose => "disclose",
        _ => "memory",
    };

    private static string NameText(string name) => name.Length == 0 ? "" : " " + Quoted(name);

    private static string Quoted(string text) => "'" + Escaped(text, '\'') + "'";

    private static string Escaped(string text, char close)
    {
        var escaped = new StringBuilder();
        foreach (var c in text)
        {
            if (c == close || c == '\\')
                escaped.Append('\\').Append(c);
            else if (char.IsControl(c) || c is '\u2028' or '\u2029')
                escaped.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                escaped.Append(c);
        }

        return escaped.ToString();
    }
}
