using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Models.Notation;

// Reads a .flows file line by line; a line that cannot be read is a fault and costs nothing but itself.
//
//   assembly System.Runtime
//   type System.IO.File
//     Write*|Append* : contents, bytes -> store     # ModelRow System.IO.File, [Write*, Append*], two SinkEffects

/// <summary>Text to rows and faults. Nothing is resolved here: what a row names is known only where a compilation is.</summary>
internal sealed class FlowsParser
{
    private readonly string path;
    private readonly List<string> assemblies = new();
    private readonly List<ModelRow> rows = new();
    private readonly List<ModelFault> faults = new();
    private readonly Dictionary<string, int> said = new(StringComparer.Ordinal);
    private EquatableArray<(string Name, ModelPosition At)> types;
    private bool andDerived;
    private bool unverified;

    private FlowsParser(string path) => this.path = path;

    public static ModelFile Parse(string path, string text)
    {
        var parser = new FlowsParser(path);
        var lines = text.TrimStart('\uFEFF').Split('\n'); // a mark of byte order, where nobody has taken it off
        for (var line = 0; line < lines.Length; line++)
            parser.TryLine(lines[line].TrimEnd('\r'), line);
        return new ModelFile(path, EquatableArray.From(parser.assemblies), parser.unverified, EquatableArray.From(parser.rows), EquatableArray.From(parser.faults));
    }

    /// <summary>The effects of one line without a member: what <see cref="SummaryPrinter"/> prints.</summary>
    public static EquatableArray<Effect> ParseEffects(string text) => new EffectParser(new Cursor(text, 0), "", 0).All();

    private void TryLine(string text, int line)
    {
        try
        {
            Line(text, line);
        }
        catch (UnreadableLine unreadable)
        {
            var length = Math.Max(1, text.Length - unreadable.Column);
            faults.Add(new ModelFault(new ModelPosition(path, line, unreadable.Column, length), "The model line cannot be read: " + unreadable.Message + "."));
        }
    }

    private void Line(string text, int line)
    {
        var cursor = new Cursor(text, 0);
        if (cursor.AtEnd)
            return;
        if (char.IsWhiteSpace(text[0]))
            Row(cursor, text, line);
        else if (cursor.TryTakeWord("assembly"))
            assemblies.AddRange(Names(cursor, line).Select(name => name.Name));
        else if (cursor.TryTakeWord("type"))
            Types(cursor, line);
        else if (cursor.TryTakeWord("unverified"))
            unverified = true;
        else
            throw cursor.Unreadable("'assembly', 'type' or an indented member is expected here");
        if (!cursor.AtEnd)
            throw cursor.Unreadable("nothing more is expected on this line");
    }

    private void Types(Cursor cursor, int line)
    {
        types = default;
        types = EquatableArray.From(Names(cursor, line));
        andDerived = cursor.TryTakeWord("and");
        if (andDerived)
            cursor.Expect("derived");
    }

    private List<(string Name, ModelPosition At)> Names(Cursor cursor, int line)
    {
        var names = new List<(string, ModelPosition)>();
        do
        {
            var name = cursor.Word("a name", ".`+-*");
            names.Add((name, new ModelPosition(path, line, cursor.At - name.Length, name.Length)));
        }
        while (cursor.TryTake(","));
        return names;
    }

    private void Row(Cursor cursor, string text, int line)
    {
        if (types.Length == 0)
            throw cursor.Unreadable("a 'type' line comes before its members");
        var start = cursor.At;
        var members = Members(cursor);
        var filter = cursor.TryTake("(") ? Filter(cursor) : null;
        var replaces = cursor.TryTake("=");
        if (!replaces)
            cursor.Expect(":");
        var effects = new EffectParser(cursor, path, line).All();
        CheckKeeping(members, effects, start);
        var position = new ModelPosition(path, line, start, text.TrimEnd().Length - start);
        CheckSaidOnce(text, line, start);
        foreach (var (type, at) in types)
            rows.Add(new ModelRow(type, andDerived, members, filter, replaces, effects, position) { TypePosition = at });
    }

    private void CheckSaidOnce(string text, int line, int start)
    {
        var row = string.Join(",", types.Select(type => type.Name)) + (andDerived ? " and derived " : " ") + text.Trim();
        if (said.TryGetValue(row, out var earlier))
            throw new UnreadableLine(start, $"line {earlier + 1} says the same");
        said[row] = line;
    }

    // Code that keeps is found by its words.
    private static void CheckKeeping(EquatableArray<NamePattern> members, EquatableArray<Effect> effects, int start)
    {
        if (effects.Any(effect => effect is KeepEffect) && members.Any(member => !member.IsExact))
            throw new UnreadableLine(start, "'keep' is said of members that are named in full");
        if (members.Any(member => member.Text == ModelRow.OfType) && effects.Any(effect => effect is not KeepEffect))
            throw new UnreadableLine(start, "of '" + ModelRow.OfType + "' only 'keep' is said");
    }

    /// <summary>"WriteAll*|set:Name|Send[Async]"; an accessor is its method.</summary>
    private static EquatableArray<NamePattern> Members(Cursor cursor)
    {
        var members = new List<NamePattern>();
        do
        {
            var prefix = cursor.TryTake("set:") ? "set_" : cursor.TryTake("get:") ? "get_" : "";
            var start = cursor.At;
            var member = cursor.Word("a member", ".*[]");
            if (member.Count(c => c == '[') > NamePattern.OptionalParts)
                throw new UnreadableLine(start, $"a name has at most {NamePattern.OptionalParts} optional parts");
            members.AddRange(NamePattern.Read(prefix + member));
        }
        while (cursor.TryTake("|"));
        return EquatableArray.From(members);
    }

    private static ParameterFilter Filter(Cursor cursor)
    {
        var present = new List<NamePattern>();
        var absent = new List<NamePattern>();
        while (!cursor.TryTake(")"))
        {
            var list = cursor.TryTake("!") ? absent : present;
            list.Add(new NamePattern(cursor.Word("a parameter", "*")));
            cursor.TryTake(",");
        }

        return new ParameterFilter(EquatableArray.From(present), EquatableArray.From(absent));
    }
}
