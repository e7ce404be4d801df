namespace PurposeAnalyzers.Tests.CodeFixes;

/// <summary>An override says what it inherits, or nothing.</summary>
public class KeepContractTests
{
    private static string Code(string member) =>
        $$"""
        using PurposeAnalyzers;
        interface INotes
        {
            void Add([PersonalData(Category = DataCategory.EmailAddress)] string mail);
            [ProcessesFor(Purpose.Shipping)]
            void Ship(string address);
        }
        class Notes : INotes
        {
        {{member}}
        }
        """;

    [Theory]
    [InlineData(
        "    public void Add([{|PUR005:PersonalData(Category = DataCategory.Name)|}] string mail) { }\n    public void Ship(string address) { }",
        "    public void Add(string mail) { }\n    public void Ship(string address) { }")]
    [InlineData(
        "    public void Add(string mail) { }\n    /// <summary>寄送</summary>\n    [{|PUR005:ProcessesFor(Purpose.Billing)|}] // since 2020\n    public void Ship(string address) { }",
        "    public void Add(string mail) { }\n    /// <summary>寄送</summary>\n     // since 2020\n    public void Ship(string address) { }")]
    [InlineData(
        "    public void Add(string mail) { }\n    /// <summary>寄送</summary>\n    [{|PUR005:ProcessesFor(Purpose.Billing)|}]\n    public void Ship(string address) { }",
        "    public void Add(string mail) { }\n    /// <summary>寄送</summary>\n    public void Ship(string address) { }")]
    [InlineData(
        "    public void Add(string mail) { }\n    [System.Obsolete, {|PUR005:ProcessesFor(Purpose.Billing)|}]\n    public void Ship(string address) { }",
        "    public void Add(string mail) { }\n    [System.Obsolete]\n    public void Ship(string address) { }")]
    public Task Annotation_ThatContradicts_IsRemoved(string before, string after) =>
        FixTest<KeepContract>.Verify(Code(before), Code(after), "KeepContract.Remove");

    [Fact]
    public Task Purposes_BeyondThoseInherited_AreDropped() => FixTest<KeepContract>.Verify(
        Code("    public void Add(string mail) { }\n    [{|PUR005:ProcessesFor(Purpose.Shipping, Purpose.Billing)|}] // both\n    public void Ship(string address) { }"),
        Code("    public void Add(string mail) { }\n    [ProcessesFor(Purpose.Shipping)] // both\n    public void Ship(string address) { }"),
        "KeepContract.Narrow");
}
