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
