using System.Text;
using System.Text.Json;
using CsCheck;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Catalog.Json;

namespace PurposeAnalyzers.Tests.Catalog;

/// <summary>Our reader against System.Text.Json, on documents and on what random damage makes of them.</summary>
public class JsonReaderTests
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = JsonReader.Limit };

    private static readonly Gen<string> Space = Gen.OneOf("", " ", "\n", "\r\n\t");

    private static readonly Gen<string> Comment = Gen.OneOf("", " ", "\n", "// a \"note\" {\n", "/* two\n lines, [ */");

    private static readonly Gen<string> Letter = Gen.OneOf(
        Gen.Char['a', 'z'].Select(c => c.ToString()),
        Gen.OneOf("\\n", "\\\"", "\\\\", "\\/", "\\b", "\\f", "\\r", "\\t", "\\u0041", "\\uD83D\\ude00", "\\u00e9", "é", "郵", "😀", "/", "'", "{", "//"));

    private static readonly Gen<string> Text = Letter.Array[0, 6].Select(letters => "\"" + string.Concat(letters) + "\"");

    private static readonly Gen<string> Leaf = Gen.OneOf(
        Text, Gen.OneOf("true", "false", "null", "0", "-0", "12", "-3.25", "1e9", "0.5E-3", "10E+2"));

    private static Gen<string> Document(Gen<string> blank) => Gen.Recursive<string>((depth, document) => depth >= 4
        ? Leaf
        : Gen.Frequency((2, Leaf), (3, List(document, blank)), (3, Table(document, blank))));

    private static Gen<string> List(Gen<string> item, Gen<string> blank) =>
        Gen.Select(Gen.Select(blank, item, blank, (before, value, after) => before + value + after).Array[0, 4], Gen.Bool, blank, (items, trailing, end) =>
            "[" + string.Join(",", items) + (trailing && items.Length > 0 ? "," : "") + end + "]");

    /// <summary>Between a name and its colon System.Text.Json allows white space only.</summary>
    private static Gen<string> Table(Gen<string> value, Gen<string> blank) =>
        Gen.Select(Gen.Select(blank, Text, Space, blank, value, (before, key, space, after, v) => before + key + space + ":" + after + v).Array[0, 4], Gen.Bool, blank, (members, trailing, end) =>
            "{" + string.Join(",", members) + (trailing && members.Length > 0 ? "," : "") + end + "}");

    private static (JsonNode Node, int Faults) Read(string text)
    {
        var list = new FaultList();
        var node = JsonReader.Read(text, new FaultLog("a.json", text, list));
        return (node, list.Sorted(new FileOrder([])).Count());
    }

    [Fact]
    public void RandomDocument_Read_EqualsSystemTextJson() =>
        Gen.Select(Comment, Document(Comment), Comment, (before, document, after) => before + document + after).Sample(
            text =>
            {
                var (node, faults) = Read(text);
                using var expected = JsonDocument.Parse(text, Lenient);
                Assert.Equal(0, faults);
                Assert.Equal(Printed(expected.RootElement), Printed(node));
            },
            iter: 3000);

    /// <summary>Whatever System.Text.Json refuses, we refuse too, and the other way round.</summary>
    [Fact]
    public void RandomlyDamagedDocument_Read_IsFaultyWhereSystemTextJsonThrows() =>
        Gen.Select(Document(Space), Gen.Int[0, 10_000], Gen.OneOf("", "{", "}", "[", "]", ",", ":", "\"", "\\", "/", "*/", "1", "tru", "-", ".", "\u0001")).Sample(
            (document, at, damage) =>
            {
                var start = at % (document.Length + 1);
                var text = document[..start] + damage + document[Math.Min(document.Length, start + 1)..];
                if (IsComparable(text))
                    Assert.Equal(IsRefused(text), Read(text) is { Faults: > 0 } or { Node: JsonBroken });
            },
            iter: 5000);

    [Theory]
    [InlineData("01")]
    [InlineData("+1")]
    [InlineData(".5")]
    [InlineData("1.")]
    [InlineData("1e")]
    [InlineData("-")]
    [InlineData("NaN")]
    [InlineData("[,]")]
    [InlineData("{,}")]
    [InlineData("[1,,]")]
    [InlineData("True")]
    public void WhatIsNoJson_Read_IsAFault(string text)
    {
        Assert.True(IsRefused(text));
        Assert.NotEqual(0, Read(text).Faults);
    }

    [Fact]
    public void RandomText_ReadAsCatalog_NeverThrowsAndEveryFaultLiesInTheFile() =>
        Gen.Select(Document(Comment), Gen.Int[0, 10_000], Gen.Int[0, 30], Gen.String).Sample(
            (document, at, length, inserted) =>
            {
                var start = at % (document.Length + 1);
                AssertSane(document[..start] + inserted + document[Math.Min(document.Length, start + length)..]);
            },
            iter: 3000);

    [Fact]
    public void RandomlyDamagedCatalog_Read_NeverThrowsAndEveryFaultLiesInTheFile() =>
        Gen.Select(Gen.Int[0, 100_000], Gen.Int[0, 40], Gen.OneOf("", "{", "}", "\"", ",", "\"parent\": \"PersonalInfo\",", "\"purposes\": [],", "\\u12", "null")).Array[1, 6].Sample(
            damages =>
            {
                var text = StarterCatalog.Text();
                foreach (var (at, length, inserted) in damages)
                {
                    var start = at % (text.Length + 1);
                    text = text[..start] + inserted + text[Math.Min(text.Length, start + length)..];
                }

                AssertSane(text);
            },
            iter: 500);

    private static void AssertSane(string text)
    {
        var lines = text.Split(["\r\n", "\n", "\r"], StringSplitOptions.None);
        var result = CatalogReader.Read([new CatalogFile("a.json", text)]);
        foreach (var fault in result.Faults)
        {
            Assert.InRange(fault.Position.Line, 0, lines.Length - 1);
            Assert.InRange(fault.Position.Column, 0, lines[fault.Position.Line].Length);
            Assert.DoesNotContain('\n', fault.Message);
        }

        // A walk up any tree ends.
        foreach (var purpose in result.Catalog.Purposes.Keys)
            result.Catalog.IsPurposeWithin(purpose, "nobody");
        foreach (var category in result.Catalog.Categories.Keys)
            result.Catalog.IsCategoryWithin(category, "nobody");
    }

    /// <summary>The two differ on comments between a name and its colon, and on half characters, which no file can hold.</summary>
    private static bool IsComparable(string text) =>
        !text.Contains("//") && !text.Contains("/*") && !text.EnumerateRunes().Contains(Rune.ReplacementChar);

    private static bool IsRefused(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Lenient);
            Printed(document.RootElement);
            return false;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException)
        {
            return true;
        }
    }

    private static string Printed(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(",", element.EnumerateObject().Select(member => Quoted(member.Name) + ":" + Printed(member.Value))) + "}",
        JsonValueKind.Array => "[" + string.Join(",", element.EnumerateArray().Select(Printed)) + "]",
        JsonValueKind.String => Quoted(element.GetString()!),
        _ => element.GetRawText(),
    };

    private static string Printed(JsonNode node) => node switch
    {
        JsonObject table => "{" + string.Join(",", table.Members.Select(member => Quoted(member.Key.Value) + ":" + Printed(member.Value))) + "}",
        JsonArray list => "[" + string.Join(",", list.Items.Select(Printed)) + "]",
        JsonString text => Quoted(text.Value),
        JsonNumber number => number.Text,
        JsonBoolean flag => flag.Value ? "true" : "false",
        JsonNull => "null",
        _ => "broken",
    };

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder();
        foreach (var c in text)
            quoted.Append(((int)c).ToString("x4"));
        return "'" + quoted + "'";
    }
}
