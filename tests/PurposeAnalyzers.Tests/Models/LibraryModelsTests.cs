using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Models.Notation;

namespace PurposeAnalyzers.Tests.Models;

/// <summary>Which rows speak about a method: through overrides, interfaces, derived types, reduced and constructed calls.</summary>
public class LibraryModelsTests
{
    private const string Code = """
        using System;
        using System.Collections.Generic;
        namespace N;
        public interface IStore<T> { void Put(T value, string key); }
        public class Store : IStore<int> { public virtual void Put(int renamed, string name) { } public void Put(string other) { } }
        public class FileStore : Store { public override void Put(int again, string label) { } public void Open(string path) { } }
        public class Explicit : IStore<string> { void IStore<string>.Put(string v, string k) { } }
        public class Fault : Exception { public Fault(string message, int code) : base(message) { } public void Open(string path) { } }
        public class Mail { public string Body { get; set; } = ""; public Mail Reply { get; set; } = null!; public class Part { public void Add(string text) { } } }
        public static class Extensions { public static Mail With(this Mail mail, string text) => mail; }
        public class Command { public virtual string Text { get; set; } = ""; public void Run() { } }
        public class SqlCommand : Command { public override string Text { get; set; } = ""; }
        """;

    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create(
        "N", [CSharpSyntaxTree.ParseText(Code)], Basic.Reference.Assemblies.Net100.References.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    [Fact]
    public void Row_OnBaseType_HoldsForOverride_WithItsParameterNames() =>
        Assert.Equal("again -> store 'FileStore.Put'", Find("type N.Store\n  Put : renamed -> store", "N.FileStore", "Put"));

    [Fact]
    public void Row_OnInterface_HoldsForImplementationAndItsOverride()
    {
        const string row = "type N.IStore`1\n  Put : value -> store 's'";

        Assert.Equal("renamed -> store 's'", Find(row, "N.Store", "Put"));
        Assert.Equal("v -> store 's'", Find(row, "N.Explicit", "N.IStore<System.String>.Put"));
    }

    [Fact]
    public void Row_OnType_SaysNothingOfOthersOfItsName() => Assert.Equal("none", Find("type M.Store\n  Put : renamed -> store", "N.Store", "Put"));

    [Fact]
    public void RowAndDerived_HoldsForConstructorsBelow()
    {
        Assert.Equal("message ~> log 'new Fault'", Find("type System.Exception and derived\n  .ctor : message ~> log", "N.Fault", ".ctor"));
        Assert.Equal("none", Find("type System.Exception\n  .ctor : message ~> log", "N.Fault", ".ctor"));
    }

    [Fact]
    public void Row_OnNestedType_IsFoundByMetadataName() =>
        Assert.Equal("text ~> this", Find("type N.Mail+Part\n  Add : text ~> this", "N.Mail+Part", "Add"));

    [Fact]
    public void Row_OnAccessor_NamesItsValue() => Assert.Equal("value -> log 'Mail.Body'", Find("type N.Mail\n  set:Body : value -> log", "N.Mail", "set_Body"));

    [Fact]
    public void PlainMember_IsLookedUp_ThroughTypesAndOverrides()
    {
        Assert.Equal("this.<P:N.Mail.Reply>.<P:N.Mail.Body> -> log 'x'", Find("type N.Mail\n  set:Body : this.Reply.Body -> log 'x'", "N.Mail", "set_Body"));
        Assert.Equal("none", Find("type N.Mail\n  set:Body : this.Missing -> log 'x'", "N.Mail", "set_Body"));
        Assert.Equal("value -> this.<P:N.Command.Text>", Find("type N.SqlCommand\n  set:Text : value -> this.Text", "N.SqlCommand", "set_Text"));
    }

    [Fact]
    public void Row_OnExtension_HoldsForReducedCall()
    {
        var models = Models("type N.Extensions\n  With : mail -> return; text -> log 'l'");
        var method = Method("N.Extensions", "With").ReduceExtensionMethod(Compilation.GetTypeByMetadataName("N.Mail")!)!;

        Assert.Equal("@0 -> return; @1 -> log 'l'", SummaryPrinter.Print(models.Find(method)!));
    }

    [Fact]
    public void Row_WithFilter_HoldsForItsOverloadsOnly()
    {
        const string row = "type N.Store\n  Put(other) : other -> log 'o'";

        Assert.Equal(["none", "other -> log 'o'"], Methods("N.Store", "Put").Select(method => Text(Models(row).Find(method), method)));
    }

    [Fact]
    public void ReplacingRow_HidesRowsOfItsBases() =>
        Assert.Equal("path -> store 'f'", Text(
            Models("type N.FileStore\n  Put = nothing\n  Open = path -> store 'f'\ntype N.Store\n  * : * -> log").Find(Method("N.FileStore", "Open")), Method("N.FileStore", "Open")));

    [Fact]
    public void Knowledge_AddsRowsToTheDefaultRule_UnlessTheyReplaceIt()
    {
        var add = Method("N.Mail+Part", "Add");

        Assert.Equal("text ~> this; text -> log 'l'", Text(Knowledge("type N.Mail+Part\n  Add : text -> log 'l'").For(add), add));
        Assert.Equal("text -> log 'l'", Text(Knowledge("type N.Mail+Part\n  Add = text -> log 'l'").For(add), add));
        Assert.Equal("text ~> this", Text(Knowledge("").For(add), add));
    }

    [Fact]
    public void Knowledge_TwiceAsked_GivesTheSameSummary()
    {
        var knowledge = Knowledge("type N.Mail+Part\n  Add : text -> log 'l'");

        Assert.Same(knowledge.For(Method("N.Mail+Part", "Add")), knowledge.For(Method("N.Mail+Part", "Add")));
    }

    [Fact]
    public void Knowledge_OfFaceLabels_UsesTheCatalogsFaceCategory()
    {
        const string row = "type N.Mail\n  get:Body = label(face) -> return; label(EmailAddress of 'Mail') -> return";
        var getter = Method("N.Mail", "get_Body");
        var catalog = CatalogReader.Read([new CatalogFile("purposes.json", """{ "faceCategory": "Faces", "categories": { "Faces": { } } }""")]).Catalog;

        Assert.Equal("label(Faces of 'Mail.Body') -> return; label(EmailAddress of 'Mail') -> return", Text(new LibraryKnowledge(Models(row), catalog).For(getter), getter));
        Assert.Equal("label(EmailAddress of 'Mail') -> return", Text(Knowledge(row).For(getter), getter));
    }

    private static LibraryKnowledge Knowledge(string text) => new(Models(text));

    private static LibraryModels Models(string text)
    {
        var file = FlowsParser.Parse("test.flows", text);
        Assert.Empty(file.Faults);
        return LibraryModels.From([file]);
    }

    private static string Find(string rows, string type, string member)
    {
        var method = Method(type, member);
        return Text(Models(rows).Find(method), method);
    }

    private static string Text(Summary? summary, IMethodSymbol method) =>
        summary is null ? "none" : SummaryPrinter.Print(summary, [.. method.Parameters.Select(parameter => parameter.Name)]);

    private static IMethodSymbol Method(string type, string member) => Methods(type, member).First();

    private static IEnumerable<IMethodSymbol> Methods(string type, string member) =>
        Compilation.GetTypeByMetadataName(type)!.GetMembers().OfType<IMethodSymbol>().Where(method => method.Name == member || method.ToDisplayString().Contains(member, StringComparison.Ordinal) && member.Contains('<'));
}
