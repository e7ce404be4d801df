using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PurposeAnalyzers.Flow;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Outlines;

namespace PurposeAnalyzers.Tests.Flows.Reuse;

/// <summary>An answer that is kept is the answer that a fresh analysis would give.</summary>
public class ReuseTests
{
    private const string Mailer = """
        class Mailer
        {
            int Count() { return 1; }
            void Send(Customer c) { Console.WriteLine(c.Email); }
            string Note { get; set; } = "";
            void Keep(Customer c) { Note = c.Name; }
        }
        """;

    private static readonly PolicyCatalog catalog = CatalogReader.Read([new CatalogFile("purposes.json", SampleFolder.Catalog)]).Catalog;

    [Theory]
    [InlineData("return 1;", "return 2 + 3; // longer\n", true)]
    [InlineData("class Mailer", "// a comment\nclass Mailer", true)]
    [InlineData("return 1;", "var name = \"x\"; return name.Length;", true)]
    [InlineData("return 1;", "return new Customer().Email.Length;", false)]
    [InlineData("Console.WriteLine(c.Email);", "Console.WriteLine(c.Name);", false)]
    [InlineData("int Count()", "long Count()", false)]
    [InlineData("return 1;", "Action<string> tell = ([PersonalData] string text) => Console.WriteLine(text); tell(\"a\"); return 1;", false)]
    public void Answer_AfterAnEdit_IsKeptWhereTheEditHadNoPartInIt(string before, string after, bool isKept)
    {
        var project = new EditedProject("Mailer" + (before + after).Length, Mailer);
        project.Analyse();
        project.Edit(before, after);

        var result = project.Analyse();

        Assert.Equal(isKept, result.IsReused);
        Assert.Equal(project.Fresh(), EditedProject.Digest(result.Flows));
    }

    [Theory]
    [InlineData("Console.WriteLine(c.Email);", "Console.WriteLine(c.Name);")]
    [InlineData("Note = c.Name;", "Note = c.Name.Trim();")]
    public void Session_AfterAnEditInABodyThatWasRead_BindsThatBodyAlone(string before, string after)
    {
        var project = new EditedProject("Edited" + after.Length, Mailer);
        var first = project.Analyse();
        project.Edit(before, after);

        var result = project.Analyse();

        Assert.InRange(first.BoundBodies, 2, int.MaxValue);
        Assert.Equal(1, result.BoundBodies);
        Assert.Equal(project.Fresh(), EditedProject.Digest(result.Flows));
    }

    [Fact]
    public void Answer_WhileABraceIsMissing_IsTheLastOne()
    {
        var project = new EditedProject("Braces", Mailer, "class Other { void Run() { } }");
        var flows = EditedProject.Digest(project.Analyse().Flows);
        project.Edit("void Run() { }", "void Run() { ");

        var result = project.Analyse();

        Assert.True(result.IsReused);
        Assert.Equal(flows, EditedProject.Digest(result.Flows));
    }

    [Fact]
    public void Answer_OfFilesWithoutPaths_IsNotKept()
    {
        var project = new EditedProject("Nameless", Mailer) { Nameless = true };
        project.Analyse();

        var result = project.Analyse();

        Assert.False(result.IsReused);
        Assert.Equal(project.Fresh(), EditedProject.Digest(result.Flows));
    }

    [Fact]
    public void Gaps_AfterAHandlersHelperWasEditedInAnotherFile_AreThoseOfNow()
    {
        var project = new EditedProject(
            "Rights",
            "class Desk { [Erases(typeof(Customer)), CheckedByCaller] public void Forget(Customer c) => new Cleaner().Clear(c); }",
            "class Cleaner { public void Clear(Customer c) { foreach (var order in c.Orders) order.ShipTo = \"\"; c.Name = \"\"; c.Email = \"\"; c.Phone = null; c.BirthDate = default; c.LastFace = new(); c.Orders = new(); } }");
        Assert.Empty(Missed(project.Analyse()));

        project.Edit("c.Email = \"\";", "");
        Assert.Equal(["Customer.Email"], Missed(project.Analyse()));

        project.Edit("c.Phone = null;", "c.Email = \"\"; c.Phone = null;");
        Assert.Empty(Missed(project.Analyse()));
    }

    private static IEnumerable<string> Missed(FlowResult result) => result.RightsGaps.SelectMany(gap => gap.Labels).Select(label => label.Origin);

    [Fact]
    public void Answer_AfterRandomEdits_IsThatOfAFreshAnalysis()
    {
        var names = SampleFolder.Names().Where(name => SampleFolder.Read(name) is { Parts.Length: 1, Catalog: null, LanguageVersion: null }).ToList();
        for (var seed = 0; seed < 12; seed++)
        {
            var random = new Random(seed);
            var project = new EditedProject("Random" + seed, [.. Enumerable.Range(0, 3).Select(_ => SampleFolder.Read(names[random.Next(names.Count)]).Parts[0].Text)]);
            for (var step = 0; step < 10; step++)
            {
                project.EditAtRandom(random);
                Assert.Equal(project.Fresh(), EditedProject.Digest(project.Analyse().Flows));
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("Objects/")]
    [InlineData("Recipients/")]
    public void Session_OfShuffledFiles_FindsTheSame(string topic)
    {
        var names = SampleFolder.Names().Where(name => name.StartsWith(topic, StringComparison.Ordinal) && SampleFolder.Read(name) is { Parts.Length: 1, Catalog: null, LanguageVersion: null }).ToList();
        for (var seed = 0; seed < 4; seed++)
        {
            var random = new Random(seed);
            var project = new EditedProject("Shuffled" + seed, [.. Apart(names.OrderBy(_ => random.Next()).Select(name => SampleFolder.Read(name).Parts[0].Text)).Take(12)]);
            var found = project.Fresh();
            project.Shuffle(random);
            Assert.Equal(found, project.Fresh());
        }
    }

    // Which of two types of one name is meant, only the order of their files would tell.
    private static IEnumerable<string> Apart(IEnumerable<string> texts)
    {
        var known = new HashSet<string>();
        foreach (var text in texts)
        {
            var declared = CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Select(type => type.Identifier.ValueText).ToList();
            if (declared.Any(known.Contains))
                continue;
            known.UnionWith(declared);
            yield return text;
        }
    }

    /// <summary>Texts that are edited, as in an editor: what is not edited stays the same object.</summary>
    private sealed class EditedProject(string name, params string[] texts)
    {
        private static readonly CSharpParseOptions parsing = new(LanguageVersion.Preview);
        private static readonly ImmutableArray<SyntaxTree> shared = [Parse(SampleFolder.Usings, "Usings.cs"), Parse(SampleFolder.Domain, "Domain.cs")];

        private readonly List<SyntaxTree> trees = [.. texts.Select((text, index) => Parse(text, $"File{index}.cs"))];

        public bool Nameless { get; init; }

        public FlowResult Analyse() => FlowResult.Of(Compile(), catalog, BuiltInModels.Models, "", keeps: true, CancellationToken.None);

        public string Fresh() => Digest(new FlowSession(Compile(), catalog, BuiltInModels.Models, Readings.None, CancellationToken.None).Flows);

        public static string Digest(IEnumerable<DataFlow> flows) => string.Join('\n', flows.Select(flow =>
            $"{flow.Place.ToLocation().GetLineSpan()} {flow.Kind} {flow.Sink} {string.Join(",", flow.Labels.Select(label => label.Origin))} {string.Join(",", flow.Steps.Select(step => step.Place.Span + step.What))}"));

        public void Edit(string before, string after)
        {
            var at = trees.FindIndex(tree => tree.GetText().ToString().Contains(before, StringComparison.Ordinal));
            var text = trees[at].GetText();
            Replace(at, text.WithChanges(new TextChange(new TextSpan(text.ToString().IndexOf(before, StringComparison.Ordinal), before.Length), after)));
        }

        // Statements doubled, comments and lines put in, statements taken out: mostly within bodies, as people type.
        public void EditAtRandom(Random random)
        {
            var at = random.Next(trees.Count);
            var text = trees[at].GetText();
            var statements = trees[at].GetRoot().DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.ExpressionStatementSyntax>().ToList();
            if (statements.Count == 0)
                return;
            var picked = statements[random.Next(statements.Count)].Span;
            var change = random.Next(4) switch
            {
                0 => new TextChange(new TextSpan(picked.Start, 0), "/* typed */\n        "),
                1 => new TextChange(new TextSpan(picked.End, 0), text.ToString(picked)),
                2 => new TextChange(picked, ";"),
                _ => new TextChange(new TextSpan(0, 0), "// a line\n"),
            };
            Replace(at, text.WithChanges(change));
        }

        public void Shuffle(Random random)
        {
            var shuffled = trees.OrderBy(_ => random.Next()).ToList();
            trees.Clear();
            trees.AddRange(shuffled);
        }

        private void Replace(int at, SourceText text) => trees[at] = CSharpSyntaxTree.ParseText(text, parsing, trees[at].FilePath);

        private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(SourceText.From(text), parsing, path);

        private Compilation Compile() => CSharpCompilation.Create(
            name, shared.Concat(trees).Select(tree => Nameless ? tree.WithFilePath("") : tree), SampleReferences.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
    }
}
