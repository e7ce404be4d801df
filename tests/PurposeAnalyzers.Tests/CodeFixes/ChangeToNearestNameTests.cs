using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using PurposeAnalyzers.Annotations;
using PurposeAnalyzers.Tests.Rules;

namespace PurposeAnalyzers.Tests.CodeFixes;

/// <summary>A name that does not exist becomes the one that was meant: PUR002 where it is a string, CS0117 where it is a constant.</summary>
public class ChangeToNearestNameTests
{
    private const string Generated = """
        namespace PurposeAnalyzers
        {
            internal static class Purpose { public const string Billing = "Billing"; public const string @public = "public"; [System.Obsolete] public const string Mailing = "Newsletter"; public const string Newsletter = "Newsletter"; }
            internal static class DataCategory { public const string Contact = "Contact"; }
            internal static class Recipient { public const string Requester = "Requester"; }
        }
        """;

    [Fact]
    public Task String_Misspelt_BecomesTheConstant() => Verify(
        """
        using PurposeAnalyzers;
        class Card { [PersonalData({|PUR002:"Biling"|}, Category = {|PUR002:"Contct"|})] public string Iban; }
        """,
        """
        using PurposeAnalyzers;
        class Card { [PersonalData(Purpose.Billing, Category = DataCategory.Contact)] public string Iban; }
        """);

    [Fact]
    public Task String_Renamed_BecomesThePresentName() => Verify(
        """
        using PurposeAnalyzers;
        class Card { [ConsentFor({|PUR002:"Mailing"|} /* since 2020 */)] public bool Agreed; }
        """,
        """
        using PurposeAnalyzers;
        class Card { [ConsentFor(Purpose.Newsletter /* since 2020 */)] public bool Agreed; }
        """);

    [Fact]
    public Task String_UsingDirectiveMissing_IsQualified() => Verify(
        """
        class Card { [PurposeAnalyzers.PersonalData({|PUR002:"Biling"|})] public string Iban; }
        """,
        """
        class Card { [PurposeAnalyzers.PersonalData(PurposeAnalyzers.Purpose.Billing)] public string Iban; }
        """);

    [Fact]
    public Task String_NoGeneratedConstants_BecomesTheRightString() => Verify(
        """
        using PurposeAnalyzers;
        class Card { [PersonalData({|PUR002:"Biling"|})] public string Iban; }
        """,
        """
        using PurposeAnalyzers;
        class Card { [PersonalData("Billing")] public string Iban; }
        """,
        generated: "");

    [Fact]
    public Task Constant_Misspelt_IsCorrected() => Verify(
        """
        using PurposeAnalyzers;
        class Card
        {
            [PersonalData(Purpose.{|CS0117:Biling|})] public string Iban;
            [PersonalData(Category = PurposeAnalyzers.DataCategory.{|CS0117:contakt|})] public string Mail;
            string text = Purpose.{|CS0117:publik|};
        }
        """,
        """
        using PurposeAnalyzers;
        class Card
        {
            [PersonalData(Purpose.Billing)] public string Iban;
            [PersonalData(Category = PurposeAnalyzers.DataCategory.Contact)] public string Mail;
            string text = Purpose.@public;
        }
        """);

    /// <summary>A former name compiles, marked obsolete: CS0618.</summary>
    [Fact]
    public Task Constant_Renamed_BecomesThePresentName() => FixTest<ChangeToNearestName>.Verify(
        "using PurposeAnalyzers;\nclass Card { [ConsentFor({|CS0618:Purpose.Mailing|} /* 2020 */)] public bool Agreed { get; set; } }",
        "using PurposeAnalyzers;\nclass Card { [ConsentFor(Purpose.Newsletter /* 2020 */)] public bool Agreed { get; set; } }",
        more: test =>
        {
            test.CompilerDiagnostics = CompilerDiagnostics.Warnings;
            test.ChangeCatalog(RuleHost.Catalog, RuleHost.Catalog);
        });

    [Theory]
    [InlineData("""class Card { [PurposeAnalyzers.PersonalData({|PUR002:"Gardening"|})] public string Iban; }""")]
    [InlineData("class Card { string a = PurposeAnalyzers.Purpose.{|CS0117:Gardening|}; string b = string.{|CS0117:Emty|}; }")]
    [InlineData("namespace Other { class Purpose { public const string Billing = null; } class Card { string a = Purpose.{|CS0117:Biling|}; } }")]
    public Task Name_NearNothingOrNotOurs_HasNoFix(string source) => Verify(source, source);

    private static Task Verify(string source, string fixedSource, string generated = Generated)
    {
        var test = new CSharpCodeFixTest<AnnotationAnalyzer, ChangeToNearestName, DefaultVerifier>
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
            CompilerDiagnostics = CompilerDiagnostics.Errors,
            TestState = { Sources = { source, generated }, AdditionalFiles = { ("/repo/purposes.json", RuleHost.Catalog) } },
            FixedState = { Sources = { fixedSource, generated } },
        };
        test.TestState.AdditionalReferences.AddRange(RuleHost.References);
        if (source == fixedSource)
            test.FixedState.MarkupHandling = MarkupMode.Allow;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
