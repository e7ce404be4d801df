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

    private const string Label = "[PersonalData(Category = DataCategory.EmailAddress)]";
    private const string Phone = "[PersonalData(Category = DataCategory.PhoneNumber)]";

    private static Task VerifyWith(string type, string handler, string changedType, string changedHandler) => FixTest<CompleteHandler>.Verify(
        Lead + handler + "\n}\n", Lead + changedHandler + "\n}\n", more: test =>
        {
            test.TestState.Sources.Add(("/0/Answer.cs", "using PurposeAnalyzers;\n" + type));
            test.FixedState.Sources.Add(("/0/Answer.cs", "using PurposeAnalyzers;\n" + changedType));
        });

    /// <summary>What is told gets a member for it, in whatever file it is declared.</summary>
    [Theory]
    [InlineData("public class Answer\n{\n    " + Label + "\n    public string Mail { get; init; } = \"\"; // 地址\n}\n", "new Answer { Mail = lead.Email }",
        "public class Answer\n{\n    " + Label + "\n    public string Mail { get; init; } = \"\"; // 地址\n    " + Phone + "\n    public string? Phone { get; init; }\n}\n", "new Answer { Mail = lead.Email, Phone = lead.Phone }")]
    [InlineData("public partial class Answer { " + Label + " public string Mail { get; set; } = \"\"; }\npublic partial class Answer { public int Number; }\n", "new Answer { Mail = lead.Email }",
        "public partial class Answer { " + Label + " public string Mail { get; set; } = \"\"; " + Phone + " public string? Phone { get; set; } }\npublic partial class Answer { public int Number; }\n", "new Answer { Mail = lead.Email, Phone = lead.Phone }")]
    [InlineData("public record Answer(" + Label + " string Mail);\n", "new Answer(lead.Email)",
        "public record Answer(" + Label + " string Mail, " + Phone + " string? Phone);\n", "new Answer(lead.Email, lead.Phone)")]
    [InlineData("public record Answer(\n    " + Label + " string Mail // 地址\n);\nclass Else { Answer None() => new(\"\"); }\n", "new Answer(lead.Email)",
        "public record Answer(\n    " + Label + " string Mail, // 地址\n    " + Phone + " string? Phone = null\n);\nclass Else { Answer None() => new(\"\"); }\n", "new Answer(lead.Email, lead.Phone)")]
    public Task Export_ThroughATypeThatLacksTheMember_AddsIt(string type, string told, string changedType, string changedTold) => VerifyWith(
        type, "    [Exports(typeof(Lead))] public object {|PUR402:Tell|}(Lead lead) => " + told + ";",
        changedType, "    [Exports(typeof(Lead))] public object Tell(Lead lead) => " + changedTold + ";");

    /// <summary>Whoever takes it apart would no longer compile.</summary>
    [Fact]
    public Task Export_ThroughATypeThatOthersTakeApart_HasNoFix()
    {
        const string handler = "    [Exports(typeof(Lead))] public object {|PUR402:Tell|}(Lead lead) => new Answer(1, lead.Email);";
        const string type = "public record Answer(int Number, " + Label + " string Mail);\nclass Else { string Mail(Answer answer) { var (_, mail) = answer; return mail; } }\n";
        return VerifyWith(type, handler, type, handler);
    }

    [Theory]
    [InlineData("public class Answer\n{\n\t/// <summary>地址</summary>\n\t" + Label + " public string Email { get; set; } = \"\";\n}\n", "Answer change", "change.Email",
        "public class Answer\n{\n\t/// <summary>地址</summary>\n\t" + Label + " public string Email { get; set; } = \"\";\n\t" + Phone + " public string? Phone { get; set; }\n}\n", "Answer change", "change.Phone")]
    [InlineData("public record Answer(" + Label + " string Email);\n", "Answer change", "change.Email",
        "public record Answer(" + Label + " string Email, " + Phone + " string? Phone);\n", "Answer change", "change.Phone")]
    [InlineData("", Label + " string email", "email", "", Label + " string email, " + Phone + " string? phone", "phone")]
    public Task Correction_FromWhatLacksTheMember_AddsIt(string type, string given, string source, string changedType, string changedGiven, string added) => VerifyWith(
        type, "    [Corrects(typeof(Lead))]\n    public void {|PUR402:Change|}(Lead lead, " + given + ")\n    {\n        lead.Email = " + source + ";\n    }",
        changedType, "    [Corrects(typeof(Lead))]\n    public void Change(Lead lead, " + changedGiven + ")\n    {\n        lead.Email = " + source + ";\n        lead.Phone = " + added + ";\n    }");

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
    public Task Handler_ThatTellsNothingOfTheKind_HasNoFix(string code) => FixTest<CompleteHandler>.VerifyNone(Lead + code + "\n}\n");
}
