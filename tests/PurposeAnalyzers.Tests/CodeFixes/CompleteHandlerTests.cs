namespace PurposeAnalyzers.Tests.CodeFixes;

/// <summary>Handlers of rights get the members that they miss, beside those that they have.</summary>
public class CompleteHandlerTests
{
    private const string Lead = """
        using PurposeAnalyzers;
        public class Lead
        {
            public int Id { get; set; }
            [PersonalData(Category = DataCategory.EmailAddress)] public string Email { get; set; } = "";
            [PersonalData(Category = DataCategory.PhoneNumber)] public string? Phone { get; set; }
            [ConsentFor(Purpose.Newsletter)] public bool AcceptsNews { get; set; }
        }
        public class Row
        {
            [PersonalData(Category = DataCategory.EmailAddress)] public string Email { get; set; } = "";
            [PersonalData(Category = DataCategory.PhoneNumber)] public string? Phone { get; set; }
        }
        public record Line([PersonalData(Category = DataCategory.EmailAddress)] string Email, [PersonalData(Category = DataCategory.PhoneNumber)] string? Phone = null);

        [CheckedByCaller]
        class LeadDesk
        {

        """;

    private static Task Verify(string before, string after) => FixTest<CompleteHandler>.Verify(Lead + before + "\n}\n", Lead + after + "\n}\n");

    [Theory]
    [InlineData("new { lead.Email }", "new { lead.Email, lead.Phone }")]
    [InlineData("new Row { Email = lead.Email }", "new Row { Email = lead.Email, Phone = lead.Phone }")]
    [InlineData("new Line(lead.Email)", "new Line(lead.Email, Phone: lead.Phone)")]
    [InlineData("$\"Mail: {lead.Email}\"", "$\"Mail: {lead.Email}, {lead.Phone}\"")]
    [InlineData("\"Mail: \" + lead.Email", "\"Mail: \" + lead.Email + \", \" + lead.Phone")]
    public Task Export_TellsTheMember(string before, string after) => Verify(
        "    [Exports(typeof(Lead))] public object {|PUR402:Tell|}(Lead lead) => " + before + ";",
        "    [Exports(typeof(Lead))] public object Tell(Lead lead) => " + after + ";");

    [Fact]
    public Task Export_OnSeveralLines_IsLaidOutAsItIs() => Verify(
        "    [Exports(typeof(Lead))]\n    public Row {|PUR402:Tell|}(Lead lead) => new()\n    {\n        Email = lead.Email // 地址\n    };",
        "    [Exports(typeof(Lead))]\n    public Row Tell(Lead lead) => new()\n    {\n        Email = lead.Email,\n        Phone = lead.Phone // 地址\n    };");

    [Fact]
    public Task Correction_ChangesTheMember() => Verify(
        "    [Corrects(typeof(Lead))]\n    public void {|PUR402:Change|}(Lead lead, Row change)\n    {\n        lead.Email = change.Email; // kept\n        Save();\n    }\n    static void Save() { }",
        "    [Corrects(typeof(Lead))]\n    public void Change(Lead lead, Row change)\n    {\n        lead.Email = change.Email; // kept\n        lead.Phone = change.Phone;\n        Save();\n    }\n    static void Save() { }");

    [Theory]
    [InlineData("\n    {\n        lead.Email = \"\";\n    }", "\n    {\n        lead.Email = \"\";\n        lead.Phone = null;\n    }")]
    [InlineData(" => lead.Email = \"\";", "\n    {\n        lead.Email = \"\";\n        lead.Phone = null;\n    }")]
    [InlineData(" { lead.Email = \"\"; }", " { lead.Email = \"\"; lead.Phone = null; }")]
    public Task Erasure_OverwritesTheMember(string before, string after) => Verify(
        "    [Erases(typeof(Lead))]\n    public void {|PUR402:Erase|}(Lead lead)" + before,
        "    [Erases(typeof(Lead))]\n    public void Erase(Lead lead)" + after);

    [Fact]
    public Task Stop_WithdrawsTheConsent() => Verify(
        "    [StopsUse(typeof(Lead))]\n    public void {|PUR402:Stop|}(Lead lead)\n    {\n    }",
        "    [StopsUse(typeof(Lead))]\n    public void Stop(Lead lead)\n    {\n        lead.AcceptsNews = false;\n    }");

    [Theory]
    [InlineData("    [Exports(typeof(Lead))] public int {|PUR402:Tell|}(Lead lead) => lead.Id;")]
    [InlineData("    [Corrects(typeof(Lead))] public void {|PUR402:Change|}(Lead lead, string email) => lead.Email = email;")]
    public Task Handler_ThatTellsNothingOfTheKind_HasNoFix(string code) => FixTest<CompleteHandler>.VerifyNone(Lead + code + "\n}\n");
}
