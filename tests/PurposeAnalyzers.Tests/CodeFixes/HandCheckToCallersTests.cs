namespace PurposeAnalyzers.Tests.CodeFixes;

/// <summary>A method that does not check by itself says that its callers must.</summary>
public class HandCheckToCallersTests
{
    private const string Customer = "using System.Collections.Generic;\nusing PurposeAnalyzers;\npublic class Customer { [PersonalData(Category = DataCategory.EmailAddress)] public string Email { get; set; } = \"\"; }\n";

    [Fact]
    public Task Method_WithItsOwnPurpose_LeavesTheCheckToCallers() => FixTest<HandCheckToCallers>.Verify(
        Customer + """
        public class News
        {
            private readonly List<string> sent = new();

            /// <summary>Sends the news.</summary>
            [ProcessesFor(Purpose.Newsletter)]
            public void Send(Customer c) => sent.Add({|PUR105:c.Email|});
        }
        """,
        Customer + """
        public class News
        {
            private readonly List<string> sent = new();

            /// <summary>Sends the news.</summary>
            [CheckedByCaller]
            [ProcessesFor(Purpose.Newsletter)]
            public void Send(Customer c) => sent.Add(c.Email);
        }
        """);

    /// <summary>Metadata would not tell callers what to check: PUR006 would say so.</summary>
    [Fact]
    public Task Method_WhosePurposeCallersCannotSee_HasNoFix() => FixTest<HandCheckToCallers>.VerifyNone(
        Customer + """
        public class News
        {
            public List<System.Func<Customer, int>> Jobs { get; } = new();
            public void Plan() => Jobs.Add([ProcessesFor(Purpose.Newsletter)] (c) => {|PUR105:c.Email|}.Length);
        }
        """);
}
