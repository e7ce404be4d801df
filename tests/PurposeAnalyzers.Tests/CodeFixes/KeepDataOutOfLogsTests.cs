namespace PurposeAnalyzers.Tests.CodeFixes;

/// <summary>Logs do without the data: an id, a redacted text, or nothing in its place.</summary>
public class KeepDataOutOfLogsTests
{
    private static string Code(string statement) =>
        $$"""
        using System;
        using Microsoft.Extensions.Logging;
        using PurposeAnalyzers;
        class Customer
        {
            public int Id { get; set; }
            [PersonalData(Category = DataCategory.EmailAddress)] public string Email { get; set; } = "";
        }
        class Signup
        {
            void Welcome(ILogger log, Customer c) => {{statement}}; // 完成
        }
        """;

    [Theory]
    [InlineData("""log.LogInformation("Mail to {Email}", {|PUR203:c.Email|})""", """log.LogInformation("Mail to")""", ".Drop")]
    [InlineData("""log.LogInformation("{Email} in {Ms} ms", {|PUR203:c.Email|}, 5)""", """log.LogInformation(" in {Ms} ms", 5)""", ".Drop")]
    [InlineData("""log.LogInformation("Mail {Email} sent", {|PUR203:c.Email|})""", """log.LogInformation("Mail sent")""", ".Drop")]
    [InlineData("""Console.WriteLine({|PUR203:$"发送给 {c.Email}"|})""", """Console.WriteLine($"发送给")""", ".Drop")]
    [InlineData("""Console.WriteLine({|PUR203:"Mail to " + c.Email|})""", """Console.WriteLine("Mail to")""", ".Drop")]
    [InlineData("""log.LogInformation("Mail to {Email}", {|PUR203:c.Email|})""", """log.LogInformation("Mail to {Id}", c.Id)""", ".Id")]
    [InlineData("""Console.WriteLine({|PUR203:$"Mail to {c.Email}"|})""", """Console.WriteLine($"Mail to {c.Id}")""", ".Id")]
    public Task Log_OfData_DoesWithoutIt(string before, string after, string key) =>
        FixTest<KeepDataOutOfLogs>.Verify(Code(before), Code(after), "KeepDataOutOfLogs" + key);

    [Fact]
    public Task Log_WhereARedactorIsInScope_IsRedacted()
    {
        const string redaction = "namespace Microsoft.Extensions.Compliance.Redaction { public abstract class Redactor { public string Redact(string? source) => \"\"; } }";
        static string Code(string value) =>
            $$"""
            using System;
            using Microsoft.Extensions.Compliance.Redaction;
            using PurposeAnalyzers;
            class Customer { [PersonalData(Category = DataCategory.EmailAddress)] public string Email { get; set; } = ""; }
            class Signup { private Redactor redactor = null!; void Welcome(Customer c) => Console.WriteLine({{value}}); }
            """;
        return FixTest<KeepDataOutOfLogs>.Verify(
            Code("{|PUR203:c.Email|}"), Code("redactor.Redact(c.Email)"), "KeepDataOutOfLogs.Redact",
            test =>
            {
                test.TestState.Sources.Add(redaction);
                test.FixedState.Sources.Add(redaction);
            });
    }
}
