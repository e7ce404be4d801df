using Microsoft.CodeAnalysis.CodeFixes;

namespace PurposeAnalyzers.Tests.CodeFixes;

/// <summary>All occurrences at once: two files of one project, and another project, by document, by project and by solution.</summary>
public class FixAllTests
{
    private const string Usings = "using System;\nusing System.Collections.Generic;\nusing PurposeAnalyzers;\n";

    private const string Domain = Usings + """
        public class Customer
        {
            public int Id { get; set; }
            [PersonalData(Category = DataCategory.EmailAddress)] public string Email { get; set; } = "";
            [PersonalData(Category = DataCategory.BankAccount)] public string Iban { get; set; } = "";
            [ConsentFor(Purpose.Newsletter)] public bool AcceptsNews { get; set; }
        }
        public interface INotes { [ProcessesFor(Purpose.Shipping)] void Ship(string address); }
        """;

    /// <summary>$ is the number of the file, § a dollar; each file is fixed alike.</summary>
    private static Task Verify<TFix>(string before, string after, string key) where TFix : CodeFixProvider, new() => FixTest<TFix>.Verify(
        Usings + Numbered(before, '0'), Usings + Numbered(after, '0'), typeof(TFix).Name + key, test =>
        {
            test.TestState.Sources.Add(("/0/Second.cs", Usings + Numbered(before, '1')));
            test.FixedState.Sources.Add(("/0/Second.cs", Usings + Numbered(after, '1')));
            test.TestState.Sources.Add(("/0/Domain.cs", Domain));
            test.FixedState.Sources.Add(("/0/Domain.cs", Domain));
            foreach (var (state, code) in new[] { (test.TestState.AdditionalProjects["Other"], before), (test.FixedState.AdditionalProjects["Other"], after) })
            {
                state.Sources.Add(("/1/Third.cs", Usings + Numbered(code, '2')));
                state.Sources.Add(("/1/Domain.cs", Domain));
                state.AdditionalReferences.AddRange(Flows.SampleReferences.All);
            }
        });

    private static string Numbered(string code, char number) => code.Replace('$', number).Replace('§', '$');

    [Fact]
    public Task Checks_AreMade() => Verify<CheckFirst>(
        "[ProcessesFor(Purpose.Newsletter)] class News$(List<string> sent)\n{\n    void Send(Customer c)\n    {\n        sent.Add({|PUR105:c.Email|});\n    }\n\n    void Again(Customer d)\n    {\n        sent.Add({|PUR105:d.Email|});\n    }\n}",
        "[ProcessesFor(Purpose.Newsletter)] class News$(List<string> sent)\n{\n    void Send(Customer c)\n    {\n        if (!c.AcceptsNews) return;\n        sent.Add(c.Email);\n    }\n\n    void Again(Customer d)\n    {\n        if (!d.AcceptsNews) return;\n        sent.Add(d.Email);\n    }\n}",
        ".Exit");

    [Fact]
    public Task Purposes_AreDeclared() => Verify<DeclarePurpose>(
        "class Shop$\n{\n    [ProcessesFor(Purpose.Shipping)]\n    int Bill(Customer c) => {|PUR101:c.Iban|}.GetHashCode();\n\n    [ProcessesFor(Purpose.Shipping)]\n    int Again(Customer c) => {|PUR101:c.Iban|}.GetHashCode();\n}",
        "class Shop$\n{\n    [ProcessesFor(Purpose.Billing)]\n    int Bill(Customer c) => c.Iban.GetHashCode();\n\n    [ProcessesFor(Purpose.Billing)]\n    int Again(Customer c) => c.Iban.GetHashCode();\n}",
        ".Billing");

    [Fact]
    public Task Logs_DoWithout() => Verify<KeepDataOutOfLogs>(
        "class Shop$ { void A(Customer c) => Console.WriteLine({|PUR203:§\"to {c.Email}\"|}); void B(Customer c) => Console.WriteLine({|PUR203:§\"from {c.Email}\"|}); }",
        "class Shop$ { void A(Customer c) => Console.WriteLine(§\"to\"); void B(Customer c) => Console.WriteLine(§\"from\"); }",
        ".Drop");

    [Fact]
    public Task Contracts_AreKept() => Verify<KeepContract>(
        "class Notes$ : INotes\n{\n    [{|PUR005:ProcessesFor(Purpose.Billing)|}]\n    public void Ship(string address) { }\n}\nclass More$ : INotes\n{\n    [{|PUR005:ProcessesFor(Purpose.Billing)|}]\n    public void Ship(string address) { }\n}",
        "class Notes$ : INotes\n{\n    public void Ship(string address) { }\n}\nclass More$ : INotes\n{\n    public void Ship(string address) { }\n}",
        ".Remove");

    [Fact]
    public Task Annotations_AreNarrowed() => Verify<NarrowAnnotation>(
        "class Card$ { [PersonalData(Purpose.Billing, {|PUR003:Purpose.Shipping|}, Category = DataCategory.BankAccount)] public string A = \"\"; [PersonalData(Purpose.Billing, {|PUR003:Purpose.Recruiting|}, Category = DataCategory.BankAccount)] public string B = \"\"; }",
        "class Card$ { [PersonalData(Purpose.Billing, Category = DataCategory.BankAccount)] public string A = \"\"; [PersonalData(Purpose.Billing, Category = DataCategory.BankAccount)] public string B = \"\"; }",
        "");

    [Fact]
    public Task Names_AreChanged() => Verify<ChangeToNearestName>(
        "class Card$ { [ProcessesFor({|PUR002:\"Biling\"|})] void A() { } [ProcessesFor({|PUR002:\"Shiping\"|})] void B() { } }",
        "class Card$ { [ProcessesFor(Purpose.Billing)] void A() { } [ProcessesFor(Purpose.Shipping)] void B() { } }",
        "");

    [Fact]
    public Task Handlers_AreCompleted() => Verify<CompleteHandler>(
        "[CheckedByCaller] class Desk$\n{\n    [Exports(typeof(Customer))] object {|PUR402:Tell|}(Customer c) => new { c.Email };\n    [Exports(typeof(Customer))] object {|PUR402:Again|}(Customer c) => new { c.Email };\n}",
        "[CheckedByCaller] class Desk$\n{\n    [Exports(typeof(Customer))] object Tell(Customer c) => new { c.Email, c.Iban };\n    [Exports(typeof(Customer))] object Again(Customer c) => new { c.Email, c.Iban };\n}",
        ".Tell");
}
