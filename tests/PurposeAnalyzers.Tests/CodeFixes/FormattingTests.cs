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
}
