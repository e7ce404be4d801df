namespace PurposeAnalyzers.Tests.CodeFixes;

/// <summary>Code declares a purpose that the data permits: where it declared another one, or on the member that uses the data.</summary>
public class DeclarePurposeTests
{
    private const string Account = "\npublic class Account { [PersonalData(Category = DataCategory.BankAccount)] public string Iban { get; set; } = \"\"; }\n";

    private static Task Verify(string before, string after, string key) =>
        FixTest<DeclarePurpose>.Verify("using PurposeAnalyzers;" + Account + before, "using PurposeAnalyzers;" + Account + after, "DeclarePurpose" + key);

    [Fact]
    public Task Method_WithAnotherPurpose_ChangesIt() => Verify(
        """
        class Shop
        {
            // now and then
            [ProcessesFor(Purpose.Shipping)] // since 2020
            public int Bill(Account a) => {|PUR101:a.Iban|}.GetHashCode();
        }
        """,
        """
        class Shop
        {
            // now and then
            [ProcessesFor(Purpose.Billing)] // since 2020
            public int Bill(Account a) => a.Iban.GetHashCode();
        }
        """,
        ".Billing");

    [Fact]
    public Task Member_OfATypeWithAnotherPurpose_StatesItsOwn() => Verify(
        """
        [ProcessesFor(Purpose.Shipping)]
        class Shop
        {
            public int Bill(Account a) => {|PUR101:a.Iban|}.GetHashCode();
        }
        """,
        """
        [ProcessesFor(Purpose.Shipping)]
        class Shop
        {
            [ProcessesFor(Purpose.Billing)]
            public int Bill(Account a) => a.Iban.GetHashCode();
        }
        """,
        ".Billing");

    [Fact]
    public Task Lambda_WithAnotherPurpose_ChangesIt() => Verify(
        """
        class Shop
        {
            public System.Func<Account, int> Bill() => [ProcessesFor(Purpose.Shipping)] (a) => {|PUR101:a.Iban|}.GetHashCode();
        }
        """,
        """
        class Shop
        {
            public System.Func<Account, int> Bill() => [ProcessesFor(Purpose.Billing)] (a) => a.Iban.GetHashCode();
        }
        """,
        ".Billing");

    [Fact]
    public Task Method_WithSeveralDiagnostics_ChangesItOnce() => Verify(
        """
        public class Card { [PersonalData(Category = DataCategory.EmailAddress)] public string Mail { get; set; } = ""; }
        [ProcessesFor(Purpose.Statistics)]
        class Shop
        {
            public int Bill(Account a, Card c)
            {
                return {|PUR101:a.Iban|}.GetHashCode() + {|PUR101:c.Mail|}.GetHashCode();
            }
        }
        """,
        """
        public class Card { [PersonalData(Category = DataCategory.EmailAddress)] public string Mail { get; set; } = ""; }
        [ProcessesFor(Purpose.Statistics)]
        class Shop
        {
            [ProcessesFor(Purpose.Billing)]
            public int Bill(Account a, Card c)
            {
                return a.Iban.GetHashCode() + c.Mail.GetHashCode();
            }
        }
        """,
        ".Billing");

    [Theory]
    [InlineData("", "        [ProcessesFor(Purpose.Billing)]\n", ".Billing")]
    [InlineData("    [ProcessesFor(Purpose.Billing)]\n", "", "Type.Billing")]
    public Task EntryPoint_WithoutPurpose_DeclaresItOrItsType(string onType, string onMember, string key) => FixTest<DeclarePurpose>.Verify(
        Job("", "", "{|PUR104:ExecuteAsync|}"), Job(onType, onMember, "ExecuteAsync"), "DeclarePurpose" + key, test => test.Silent.Remove("PUR104"));

    /// <summary>Where there is nothing else that could say it, the lambda does; what a member contains speaks for it.</summary>
    [Theory]
    [InlineData("…class Shop { public int Iban { get { return {|PUR101:account.Iban|}.Length; } } Account account = new(); }", "[ProcessesFor(Purpose.Shipping)] ", "class Shop { [ProcessesFor(Purpose.Billing)] public int Iban { get { return account.Iban.Length; } } Account account = new(); }")]
    [InlineData("…class Shop { public Shop(Account a) { Size = {|PUR101:a.Iban|}.Length; } int Size; }", "[ProcessesFor(Purpose.Shipping)] ", "class Shop { [ProcessesFor(Purpose.Billing)] public Shop(Account a) { Size = a.Iban.Length; } int Size; }")]
    [InlineData("partial class Shop { } …partial class Shop { int Bill(Account a) { int Size() => {|PUR101:a.Iban|}.Length; return Size(); } }", "[ProcessesFor(Purpose.Shipping)] ", "partial class Shop { [ProcessesFor(Purpose.Billing)] int Bill(Account a) { int Size() => a.Iban.Length; return Size(); } }")]
    public Task Members_OfEveryKind_DeclareIt(string code, string outer, string changed) => Verify(
        code.Replace("…", outer), changed.StartsWith("partial", StringComparison.Ordinal) ? "partial class Shop { } " + outer + changed : outer + changed, ".Billing");

    private const string Endpoint = "using Microsoft.AspNetCore.Builder;\nusing Microsoft.AspNetCore.Http;\nusing PurposeAnalyzers;\n\nvar app = WebApplication.Create();\napp.MapPost(\"/pay\", {0}(Account pay) =>\n{\n    return Results.Ok(pay.Iban.Substring(2));\n}{1});\napp.Run();\n\npublic class Account { [PersonalData(Category = DataCategory.BankAccount)] public string Iban { get; set; } = \"\"; }\n";

    [Fact]
    public Task Endpoint_OfAProgramOfStatements_DeclaresIt() => FixTest<DeclarePurpose>.Verify(
        Endpoint.Replace("{0}", "{|PUR104:", StringComparison.Ordinal).Replace("{1}", "|}", StringComparison.Ordinal),
        Endpoint.Replace("{0}", "[ProcessesFor(Purpose.Billing)] ", StringComparison.Ordinal).Replace("{1}", "", StringComparison.Ordinal), "DeclarePurpose.Billing", test =>
        {
            test.Silent.Remove("PUR104");
            test.TestState.OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication;
        });

    [Fact]
    public Task Purposes_Offered_StandInTheCatalogsOrder()
    {
        const string catalog = """{ "purposes": { "Support": {}, "Billing": {}, "Advertising": {} }, "categories": { "BankAccount": { "purposes": ["Billing", "Support"] } } }""";
        return FixTest<DeclarePurpose>.Verify(
            "using PurposeAnalyzers;" + Account + "class Shop { [ProcessesFor(Purpose.Advertising)] int Size(Account a) => {|PUR101:a.Iban|}.Length; }",
            "using PurposeAnalyzers;" + Account + "class Shop { [ProcessesFor(Purpose.Support)] int Size(Account a) => a.Iban.Length; }",
            more: test => test.ChangeCatalog(catalog, catalog));
    }

    private static string Job(string onType, string onMember, string name) =>
        $$"""
        using System.Threading;
        using System.Threading.Tasks;
        using PurposeAnalyzers;
        namespace Jobs
        {
            public class Account { [PersonalData(Category = DataCategory.BankAccount)] public string Iban { get; set; } = ""; }
        {{onType}}    class Job : Microsoft.Extensions.Hosting.BackgroundService
            {
                private Account account = new();
        {{onMember}}        protected override Task {{name}}(CancellationToken token) { account.Iban.Substring(2); return Task.CompletedTask; }
            }
        }
        """;
}
