namespace PurposeAnalyzers.Tests.CodeFixes;

/// <summary>Annotations claim no more than the catalog permits.</summary>
public class NarrowAnnotationTests
{
    [Fact]
    public Task Label_WithAPurposeTooMany_LosesIt() => FixTest<NarrowAnnotation>.Verify(
        """
        using PurposeAnalyzers;
        class Person
        {
            [PersonalData(Purpose.Shipping, {|PUR003:Purpose.Billing|}, Category = DataCategory.BirthDate)] public string Born = "";
            [PersonalData({|PUR003:Purpose.Billing|}, Category = DataCategory.BirthDate)] public string Only = "";
        }
        """,
        """
        using PurposeAnalyzers;
        class Person
        {
            [PersonalData(Purpose.Shipping, Category = DataCategory.BirthDate)] public string Born = "";
            [PersonalData({|PUR003:Purpose.Billing|}, Category = DataCategory.BirthDate)] public string Only = "";
        }
        """);

    [Fact]
    public Task Code_WithAGroupOfPurposes_NamesOne() => FixTest<NarrowAnnotation>.Verify(
        "using PurposeAnalyzers;\n[ProcessesFor({|PUR003:Purpose.Declared|})] class Shop { }",
        "using PurposeAnalyzers;\n[ProcessesFor(Purpose.Billing)] class Shop { }",
        "NarrowAnnotation.Billing");
}
