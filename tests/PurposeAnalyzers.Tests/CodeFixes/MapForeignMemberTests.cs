using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PurposeAnalyzers.Tests.Flows;

namespace PurposeAnalyzers.Tests.CodeFixes;

/// <summary>Members of other people's assemblies are labelled in the catalog.</summary>
public class MapForeignMemberTests
{
    private const string Catalog = """
        {
          "purposes": { "Support": {}, "Billing": {} },
          "categories": { "Mail": { "identifying": true } }, // 邮件
        }
        """;

    private static string Code(string assigned) =>
        $$"""
        using PurposeAnalyzers;
        class Customer { [PersonalData(Category = "Mail")] public string Email = ""; }
        class Mapper { void Fill(Vendor.Contact contact, Customer c) => contact.Address = {{assigned}}; }
        """;

    /// <summary>Of an assembly that knows the annotations and left this member out.</summary>
    [Fact]
    public Task Member_OfAnAssembly_IsLabelledInTheCatalog() => FixTest<MapForeignMember>.Verify(
        Code("{|PUR102:c.Email|}"), Code("c.Email"),
        more: test =>
        {
            test.TestState.AdditionalReferences.Add(Vendor("public string Address { get; set; } = \"\"; [PurposeAnalyzers.PersonalData] public string Name { get; set; } = \"\";"));
            test.ChangeCatalog(Catalog, Catalog.Replace(", // 邮件", ", // 邮件\n  \"labels\": {\n    \"P:Vendor.Contact.Address\": { \"category\": \"Mail\" }\n  },", StringComparison.Ordinal));
        });

    internal static MetadataReference Vendor(string members)
    {
        var code = "namespace Vendor { public class Contact { " + members + " } }";
        var compilation = CSharpCompilation.Create(
            "Vendor", [CSharpSyntaxTree.ParseText(code, cancellationToken: TestContext.Current.CancellationToken)], [.. Basic.Reference.Assemblies.Net100.References.All, .. SampleReferences.All],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
