using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Annotations;

namespace PurposeAnalyzers.Tests.Rules;

/// <summary>PUR002 for the annotations of referenced assemblies: at no place, once per name and assembly.</summary>
public class MetadataNamesTests
{
    private const string Domain = """
        using PurposeAnalyzers;
        namespace Domain;
        public class Customer
        {
            [PersonalData("Biling")] public string Iban { get; set; }
            [PersonalData("Biling")] public string Bank { get; set; }
            [PersonalData("Billing", Category = "Contact")] public string Mail { get; set; }
        }
        """;

    [Fact]
    public async Task Reference_NameMisspelt_IsReportedOnceAtNoPlace()
    {
        var reported = Assert.Single(await Report("class C { }", RuleHost.Image("Domain", Domain)));
        Assert.Equal(Location.None, reported.Location);
        Assert.Equal(
            "'Biling' in [PersonalData] on Customer.Iban of Domain is not a purpose of the catalog; did you mean 'Billing'?",
            reported.GetMessage());
    }

    [Fact]
    public async Task Reference_SeveralFiles_IsReportedOnce()
    {
        var compilation = RuleHost.Compile("App", ["class A { }", "class B { }", "class C { }"], RuleHost.Image("Domain", Domain));
        Assert.Single(await RuleHost.Analyze(compilation, new AnnotationAnalyzer()).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Reference_ParameterReturnValueAndAssembly_AreRead()
    {
        var messages = (await Report("class C { }", RuleHost.Image("Tools", """
            using PurposeAnalyzers;
            [assembly: ProcessesFor("Zero")]
            public class Sender
            {
                [return: PersonalData(Category = "One")] public string Text([ProcessesFor("Two")] string text) => text;
                public class Inner { [OptedOutOf("Three")] public bool Stopped; }
            }
            """))).Select(diagnostic => diagnostic.GetMessage());
        Assert.Equal(["'One' in", "'Three' in", "'Two' in", "'Zero' in"], messages.Select(message => message[..(message.IndexOf(" in") + 3)]).Order());
    }

    [Fact]
    public async Task Reference_NameRenamedSince_IsQuiet() =>
        Assert.Empty(await Report("class C { }", RuleHost.Image("Domain", """
            public class Reader { [PurposeAnalyzers.PersonalData("Mailing")] public string Mail; }
            """)));

    private static async Task<IEnumerable<Diagnostic>> Report(string source, MetadataReference reference) =>
        await RuleHost.Analyze(RuleHost.Compile(source, reference), new AnnotationAnalyzer())
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
}
