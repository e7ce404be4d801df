using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PurposeAnalyzers.Flow.Symbols.Text;

namespace PurposeAnalyzers.Tests.Flows.Reuse;

/// <summary>What a file's text tells without syntax agrees with what its syntax says.</summary>
public class FileIndexTests
{
    [Fact]
    public void Bodies_OfEverySample_LieWithinBodiesOfTheSyntax()
    {
        foreach (var text in Texts())
        {
            var root = CSharpSyntaxTree.ParseText(text, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken);
            foreach (var body in FileIndex.Of(SourceText.From(text)).Bodies)
            {
                var node = root.FindNode(TextSpan.FromBounds(body.BodyStart, body.End), getInnermostNodeForTie: false);
                Assert.True(node.AncestorsAndSelf().Any(IsCode), $"{text[body.Start..body.End]} is no body");
            }
        }
    }

    [Fact]
    public void Bodies_OfEveryMethodWithABlock_AreFound()
    {
        foreach (var text in Texts())
        {
            var index = FileIndex.Of(SourceText.From(text));
            var root = CSharpSyntaxTree.ParseText(text, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken);
            foreach (var method in root.DescendantNodes().OfType<MethodDeclarationSyntax>().Where(method => method.Body is not null && !index.IsOpaque))
                Assert.Contains(index.Bodies, body => body.BodyStart == method.Body!.SpanStart && body.End == method.Body.Span.End && body.Start == method.SpanStart);
        }
    }

    [Theory]
    [InlineData("class C { void M() { [1]; } }", true)]
    [InlineData("class C { int P => 1[1]; int Q; }", true)]
    [InlineData("class C { int P { get { return 1[1]; } } }", true)]
    [InlineData("class C { int p = 1[1], q = 2; }", true)]
    [InlineData("class C { int p = 1, q[1] = 2; }", false)]
    [InlineData("class C { const int P = 1[1]; }", false)]
    [InlineData("enum E { A = 1[1], B }", false)]
    [InlineData("class C { void M(int p = 1[1]) { } }", false)]
    [InlineData("using A = B[1]; class C { }", false)]
    [InlineData("class C { [X(1[1])] void M() { } }", false)]
    [InlineData("class C<T> where T : class, new() { T M<U>() where U : class { return null[1]; } }", true)]
    [InlineData("class C { void M() { } /* [1] */ int Q; }", true)]
    [InlineData("class C { string M() => $\"{(a ? \"}\" : \"{\")[1]}\"; int Q; }", true)]
    [InlineData("class C { string M() => \"\"\"a \"} b\"\"\" + c[1]; int Q; }", true)]
    [InlineData("class C { char M() => '}'; int Q[1]; }", false)]
    public void Declarations_EditedAtTheMark_DifferUnlessItIsInABody(string code, bool isBody)
    {
        var before = FileIndex.Of(SourceText.From(code.Replace("[1]", "", StringComparison.Ordinal)));
        var after = FileIndex.Of(SourceText.From(code.Replace("[1]", "123", StringComparison.Ordinal)));

        Assert.True(before.IsBalanced);
        Assert.Equal(isBody, before.Declarations == after.Declarations);
    }

    [Theory]
    [InlineData("class C { void M() { Use(Mail); } }", "Mail", true)]
    [InlineData("class C { string M() => $\"to {c.Mail:x}\"; }", "Mail", true)]
    [InlineData("class C { string M() => \"Mail\"; } // Mail", "Mail", false)]
    [InlineData("class C { int @Mail; }", "Mail", true)]
    [InlineData("class C { int M\\u0061il; }", "Mail", true)]
    public void Names_AreThoseOfTheCode(string code, string name, bool isNamed) => Assert.Equal(isNamed, FileIndex.Of(SourceText.From(code)).Names(name));

    [Theory]
    [InlineData("class C : Mail { }", true)]
    [InlineData("record R(int Id) : Mail<int>(Id), IRow;", true)]
    [InlineData("interface I<T> : IOther where T : Mail { }", true)]
    [InlineData("using Post = Shop.Mail; class C : Post { }", true)]
    [InlineData("using Shop.Mail; class C { }", false)]
    [InlineData("class Mail { } class C { Mail mail; }", false)]
    [InlineData("class C { void M() { var x = a ? Mail : b; } }", false)]
    public void Bases_AreTheNamesInBaseListsAndAliases(string code, bool mayDerive) =>
        Assert.Equal(mayDerive, FileIndex.Of(SourceText.From(code)).DerivesFromAny(new NameSet(["Mail"])));

    // What the running compiler cannot parse, it cannot be compared with.
    private static IEnumerable<string> Texts() =>
        SampleFolder.Names().Select(SampleFolder.Read).Where(SampleCompilation.CanCompile).SelectMany(sample => sample.Parts).Select(part => part.Text);

    private static bool IsCode(Microsoft.CodeAnalysis.SyntaxNode node) =>
        node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or GlobalStatementSyntax;
}
