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

    /// <summary>The library's own redactor: a field, a parameter of a primary constructor, a local that is declared already.</summary>
    [Theory]
    [InlineData("(ILogger log) { private readonly Redactor redactor = NullRedactor.Instance; void Welcome(Customer c) { …; } }")]
    [InlineData("(ILogger log, Redactor redactor) { void Welcome(Customer c) { …; } }")]
    [InlineData("(ILogger log, IRedactorProvider provider) { void Welcome(Customer c, DataClassification kind) { Redactor redactor = provider.GetRedactor(kind); …; } }")]
    public async Task Log_WhereARedactorIsInScope_IsRedacted(string signup)
    {
        foreach (var (logged, redacted) in new[] { ("c.Email", "redactor.Redact(c.Email)"), ("c.Born", "redactor.Redact(c.Born)") })
        {
            await FixTest<KeepDataOutOfLogs>.Verify(
                RedactionCode(signup.Replace("…", "log.LogInformation(\"Mail to {Mail}\", {|PUR203:" + logged + "|})")),
                RedactionCode(signup.Replace("…", "log.LogInformation(\"Mail to {Mail}\", " + redacted + ")")), "KeepDataOutOfLogs.Redact");
        }
    }

    [Theory]
    [InlineData("Console.WriteLine({|PUR203:$\"Mail to {c.Email}\"|})", "Console.WriteLine($\"Mail to {redactor.Redact(c.Email)}\")")]
    [InlineData("Console.WriteLine({|PUR203:\"Mail to \" + c.Email|})", "Console.WriteLine(\"Mail to \" + redactor.Redact(c.Email))")]
    public Task Text_WhereARedactorIsInScope_IsRedacted(string before, string after) => FixTest<KeepDataOutOfLogs>.Verify(
        RedactionCode("(Redactor redactor) { void Welcome(Customer c) { " + before + "; } }"), RedactionCode("(Redactor redactor) { void Welcome(Customer c) { " + after + "; } }"), "KeepDataOutOfLogs.Redact");

    private static string RedactionCode(string signup) =>
        $$"""
        using System;
        using Microsoft.Extensions.Compliance.Classification;
        using Microsoft.Extensions.Compliance.Redaction;
        using Microsoft.Extensions.Logging;
        using PurposeAnalyzers;
        class Customer
        {
            [PersonalData(Category = DataCategory.EmailAddress)] public string Email { get; set; } = "";
            [PersonalData(Category = DataCategory.BirthDate)] public DateTime Born { get; set; }
        }
        class Signup{{signup}}
        """;
}
