using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Testing;

namespace PurposeAnalyzers.Tests.CodeFixes;

/// <summary>What a fix does not change stays as it is: comments, regions, ends of lines, tabs, whatever form the file has.</summary>
public class FormattingTests
{
    private const string Customer = "using PurposeAnalyzers;\npublic class Customer { [PersonalData(Category = DataCategory.EmailAddress)] public string Email { get; set; } = \"\"; [ConsentFor(Purpose.Newsletter)] public bool AcceptsNews { get; set; } }\n";

    private static Task Label(string before, string after) => FixTest<LabelMember>.Verify(before, after, more: test =>
    {
        test.TestState.Sources.Add(("/0/Customer.cs", Customer));
        test.FixedState.Sources.Add(("/0/Customer.cs", Customer));
    });

    private const string Label1 = "[PersonalData(Category = DataCategory.EmailAddress)]";

    [Fact]
    public Task BlockNamespace_WithTabsAndRegions_KeepsThem() => Label(
        "// header 版权\nusing System;\n\nnamespace Shop\n{\n\t#region dto\n\n\t/// <summary>地址</summary>\n\tpublic class Dto\n\t{\n\t\t// where to write to\n\t\tpublic string {|PUR102:Mail|} { get; set; } = \"\"; /* kept */\n\t}\n\n\t#endregion\n\n\tclass Mapper { Dto To(Customer c) => new() { Mail = c.Email }; }\n}\n",
        "// header 版权\nusing System;\nusing PurposeAnalyzers;\n\nnamespace Shop\n{\n\t#region dto\n\n\t/// <summary>地址</summary>\n\tpublic class Dto\n\t{\n\t\t// where to write to\n\t\t" + Label1 + "\n\t\tpublic string Mail { get; set; } = \"\"; /* kept */\n\t}\n\n\t#endregion\n\n\tclass Mapper { Dto To(Customer c) => new() { Mail = c.Email }; }\n}\n");

    [Fact]
    public Task FileScopedNamespace_WithCarriageReturns_KeepsThem() => Label(
        "namespace Shop;\r\n\r\npublic class Dto\r\n{\r\n    public string {|PUR102:Mail|} { get; set; } = \"\";\r\n}\r\nclass Mapper { Dto To(Customer c) => new() { Mail = c.Email }; }\r\n",
        "using PurposeAnalyzers;\r\n\r\nnamespace Shop;\r\n\r\npublic class Dto\r\n{\r\n    " + Label1 + "\r\n    public string Mail { get; set; } = \"\";\r\n}\r\nclass Mapper { Dto To(Customer c) => new() { Mail = c.Email }; }\r\n");

    [Fact]
    public Task Records_WithAttributesOnPropertiesAndSeveralLines_KeepTheirForm() => Label(
        "using PurposeAnalyzers;\npublic record Row(\n    int Id, // key\n    [property: System.ComponentModel.DataAnnotations.Required] string {|PUR102:Mail|} // 地址\n);\npublic readonly record struct Pair(string {|PUR102:Mail|});\nclass Mapper { Row To(Customer c) => new(1, c.Email); Pair Two(Customer c) => new(c.Email); }\n",
        "using PurposeAnalyzers;\npublic record Row(\n    int Id, // key\n    " + Label1 + " [property: System.ComponentModel.DataAnnotations.Required] string Mail // 地址\n);\npublic readonly record struct Pair(" + Label1 + " string Mail);\nclass Mapper { Row To(Customer c) => new(1, c.Email); Pair Two(Customer c) => new(c.Email); }\n");

    [Fact]
    public Task PrimaryConstructor_OfACodeWithTabs_KeepsThem() => FixTest<CheckFirst>.Verify(
        Customer + "\n[ProcessesFor(Purpose.Newsletter)]\nclass News(System.Collections.Generic.List<string> sent)\n{\n\t#region sending\n\tvoid Send(Customer c)\n\t{\n\t\t// thanks\n\t\tsent.Add({|PUR105:c.Email|}); // 谢谢\n\t}\n\n\tvoid One(Customer c) => sent.Add({|PUR105:c.Email|});\n\t#endregion\n}\n",
        Customer + "\n[ProcessesFor(Purpose.Newsletter)]\nclass News(System.Collections.Generic.List<string> sent)\n{\n\t#region sending\n\tvoid Send(Customer c)\n\t{\n\t\tif (!c.AcceptsNews) return;\n\t\t// thanks\n\t\tsent.Add(c.Email); // 谢谢\n\t}\n\n\tvoid One(Customer c)\n\t{\n\t\tif (!c.AcceptsNews) return;\n\t\tsent.Add(c.Email);\n\t}\n\t#endregion\n}\n",
        "CheckFirst.Exit");

    [Fact]
    public Task Block_WithCarriageReturns_KeepsThem() => FixTest<CheckFirst>.Verify(
        Customer.Replace("\n", "\r\n", StringComparison.Ordinal) + "\r\n[ProcessesFor(Purpose.Newsletter)]\r\nclass News(System.Collections.Generic.List<string> sent)\r\n{\r\n    void Send(Customer c)\r\n    {\r\n        sent.Add({|PUR105:c.Email|});\r\n    }\r\n}\r\n",
        Customer.Replace("\n", "\r\n", StringComparison.Ordinal) + "\r\n[ProcessesFor(Purpose.Newsletter)]\r\nclass News(System.Collections.Generic.List<string> sent)\r\n{\r\n    void Send(Customer c)\r\n    {\r\n        if (!c.AcceptsNews) return;\r\n        sent.Add(c.Email);\r\n    }\r\n}\r\n",
        "CheckFirst.Exit");

    /// <summary>Each fix in a file of tabs, carriage returns, comments in another script, and a namespace without braces.</summary>
    private static Task Verify<TFix>(string before, string after, string? key = null, bool isForAll = true) where TFix : CodeFixProvider, new()
    {
        const string head = "using System;\nusing System.Net.Http;\nusing PurposeAnalyzers;\n\nnamespace Shop;\n\n";
        const string domain = "\n\npublic partial class Person\n{\n    public int Id { get; set; }\n\n    [PersonalData(Category = DataCategory.EmailAddress)]\n    public string Email = \"\"; // 地址\n}\n\npublic partial class Person\n{\n    [ConsentFor(Purpose.Newsletter)] public bool AcceptsNews { get; set; }\n}\n\npublic interface INotes\n{\n    [ProcessesFor(Purpose.Shipping)] void Ship(string address);\n}\n";
        return FixTest<TFix>.Verify(Form(head + before + domain), Form(head + after + domain), typeof(TFix).Name + key, test => test.CodeFixTestBehaviors |= isForAll ? CodeFixTestBehaviors.None : CodeFixTestBehaviors.SkipFixAllCheck);
    }

    private static string Form(string code) => code.Replace("    ", "\t", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal);

    [Fact]
    public Task Names_OfTheCatalog() => Verify<ChangeToNearestName>(
        "class Notes\n{\n    // 收费\n    [ProcessesFor({|PUR002:\"Biling\"|})] // kept\n    void Bill() { }\n}",
        "class Notes\n{\n    // 收费\n    [ProcessesFor(Purpose.Billing)] // kept\n    void Bill() { }\n}");

    [Fact]
    public Task Annotations_OfTooMuch() => Verify<NarrowAnnotation>(
        "class Card\n{\n    /* 卡 */ [PersonalData(Purpose.Billing, {|PUR003:Purpose.Shipping|}, Category = DataCategory.BankAccount)]\n    public string Iban = \"\"; // kept\n}",
        "class Card\n{\n    /* 卡 */ [PersonalData(Purpose.Billing, Category = DataCategory.BankAccount)]\n    public string Iban = \"\"; // kept\n}");

    [Fact]
    public Task Contracts_OfInterfaces() => Verify<KeepContract>(
        "class Notes : INotes\n{\n    /// <summary>寄</summary>\n    [{|PUR005:ProcessesFor(Purpose.Billing)|}]\n    public void Ship(string address) { } // kept\n}",
        "class Notes : INotes\n{\n    /// <summary>寄</summary>\n    public void Ship(string address) { } // kept\n}", ".Remove");

    [Fact]
    public Task Purposes_OfMethods() => Verify<DeclarePurpose>(
        "[ProcessesFor(Purpose.Statistics)]\nclass Sums\n{\n    // 计数\n    int Count(Person p) => {|PUR101:p.Email|}.Length; // kept\n}",
        "[ProcessesFor(Purpose.Statistics)]\nclass Sums\n{\n    // 计数\n    [ProcessesFor(Purpose.Billing)]\n    int Count(Person p) => p.Email.Length; // kept\n}", ".Billing");

    [Fact]
    public Task Logs_OfData() => Verify<KeepDataOutOfLogs>(
        "class Desk\n{\n    void Tell(Person p)\n    {\n        Console.WriteLine(\n            {|PUR203:$\"发送给 {p.Email}\"|}); // kept\n    }\n}",
        "class Desk\n{\n    void Tell(Person p)\n    {\n        Console.WriteLine(\n            $\"发送给 {p.Id}\"); // kept\n    }\n}", ".Id");

    [Fact]
    public Task Checks_LeftToCallers() => Verify<HandCheckToCallers>(
        "public class Desk\n{\n    #region news\n\n    /// <summary>新闻</summary>\n    [ProcessesFor(Purpose.Newsletter)]\n    public int Size(Person p) => {|PUR105:p.Email|}.Length; // kept\n\n    #endregion\n}",
        "public class Desk\n{\n    #region news\n\n    /// <summary>新闻</summary>\n    [CheckedByCaller]\n    [ProcessesFor(Purpose.Newsletter)]\n    public int Size(Person p) => p.Email.Length; // kept\n\n    #endregion\n}");

    [Fact]
    public Task Recipients_OfClients() => Verify<NameRecipient>(
        "// 客户\ninternal sealed class {|PUR303:CrmClient|}(HttpClient http) // kept\n{\n    public void Push(Person p) => http.PostAsync(\"contacts\", new StringContent(p.Email));\n}",
        "// 客户\n[DisclosesTo(Recipient.Crm)]\ninternal sealed class CrmClient(HttpClient http) // kept\n{\n    public void Push(Person p) => http.PostAsync(\"contacts\", new StringContent(p.Email));\n}", ".Crm");

    [Fact]
    public Task Exports_OnLines() => Verify<CompleteHandler>(
        "public record Told(\n    [PersonalData(Category = DataCategory.Name)] string Name); // kept\n\npublic class Guest\n{\n    [PersonalData(Category = DataCategory.Name)] public string Name { get; set; } = \"\";\n    [PersonalData(Category = DataCategory.EmailAddress)] public string? Mail { get; set; }\n}\n\n[CheckedByCaller]\npublic class Rights\n{\n    // 告诉\n    [Exports(typeof(Guest))]\n    public Told {|PUR402:Tell|}(Guest guest)\n    {\n        return new Told(guest.Name); // kept\n    }\n}",
        "public record Told(\n    [PersonalData(Category = DataCategory.Name)] string Name,\n    [PersonalData(Category = DataCategory.EmailAddress)] string? Mail); // kept\n\npublic class Guest\n{\n    [PersonalData(Category = DataCategory.Name)] public string Name { get; set; } = \"\";\n    [PersonalData(Category = DataCategory.EmailAddress)] public string? Mail { get; set; }\n}\n\n[CheckedByCaller]\npublic class Rights\n{\n    // 告诉\n    [Exports(typeof(Guest))]\n    public Told Tell(Guest guest)\n    {\n        return new Told(guest.Name, guest.Mail); // kept\n    }\n}", ".Tell");
}
