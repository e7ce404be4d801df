namespace PurposeAnalyzers.Tests.CodeFixes;

/// <summary>Members get the label of what flows into them; for all occurrences, until nothing flows into an unlabelled one.</summary>
public class LabelMemberTests
{
    private const string Customer = """
        using PurposeAnalyzers;
        namespace Shop;
        public class Customer
        {
            [PersonalData(Category = DataCategory.EmailAddress)]
            public string Email { get; set; } = "";
            [PersonalData(Category = DataCategory.Name)]
            public string Name { get; set; } = "";
            [PersonalData(Purpose.Recruiting, Category = DataCategory.Name)]
            public string Alias { get; set; } = "";
            [FaceData]
            public float[] Face { get; set; } = new float[0];
        }
        """;

    private static Task Verify(string before, string after, int steps = 0) => FixTest<LabelMember>.Verify(before, after, more: test =>
    {
        WithCustomer(test);
        if (steps > 0)
            test.NumberOfIncrementalIterations = steps;
    });

    private static void WithCustomer(FixTest<LabelMember> test)
    {
        test.TestState.Sources.Add(("/0/Customer.cs", Customer));
        test.FixedState.Sources.Add(("/0/Customer.cs", Customer));
    }

    [Fact]
    public Task Property_Documented_IsLabelledBelowItsDocumentation() => Verify(
        """
        using PurposeAnalyzers;
        using Shop;
        public class Dto
        {
            /// <summary>Where to write to.</summary>
            public string {|PUR102:Mail|} { get; set; } = ""; // kept

            public int Id { get; set; }
        }
        class Mapper { Dto To(Customer c) => new() { Mail = c.Email }; }
        """,
        """
        using PurposeAnalyzers;
        using Shop;
        public class Dto
        {
            /// <summary>Where to write to.</summary>
            [PersonalData(Category = DataCategory.EmailAddress)]
            public string Mail { get; set; } = ""; // kept

            public int Id { get; set; }
        }
        class Mapper { Dto To(Customer c) => new() { Mail = c.Email }; }
        """);

    [Fact]
    public Task Members_OfAllKinds_AreLabelledAsTheirNeighboursAre() => Verify(
        """
        using System;
        using PurposeAnalyzers;
        using Shop;
        public record Row(int Id, string {|PUR102:Mail|}, float[] {|PUR102:Shapes|});
        public class Fields
        {
            [Obsolete] public int Old;
            public string {|PUR102:Mail|}, Note = "";
            public string {|PUR102:Alias|} = "";
        }
        class Mapper
        {
            Row To(Customer c) => new(1, c.Email, c.Face);
            void Fill(Fields f, Customer c) { f.Mail = c.Email; f.Alias = c.Alias; }
        }
        """,
        """
        using System;
        using PurposeAnalyzers;
        using Shop;
        public record Row(int Id, [PersonalData(Category = DataCategory.EmailAddress)] string Mail, [FaceData] float[] Shapes);
        public class Fields
        {
            [Obsolete] public int Old;
            public string {|PUR102:Mail|}, Note = "";
            [PersonalData(Purpose.Recruiting, Category = DataCategory.Name)] public string Alias = "";
        }
        class Mapper
        {
            Row To(Customer c) => new(1, c.Email, c.Face);
            void Fill(Fields f, Customer c) { f.Mail = c.Email; f.Alias = c.Alias; }
        }
        """);

    [Fact]
    public Task Label_OfSeveralCategories_IsTheirNearestAncestorForWhatAllPermit() => Verify(
        """
        using PurposeAnalyzers;
        using Shop;
        public class Dto
        {
            public string {|PUR102:Any|} { get; set; } = "";
            public object {|PUR102:Unrelated|} { get; set; } = "";
            public string {|PUR102:Hired|} { get; set; } = "";
        }
        class Mapper
        {
            void Fill(Dto d, Customer c, bool b) { d.Any = b ? c.Email : c.Name; d.Unrelated = b ? c.Email : c.Face; d.Hired = b ? c.Email : c.Alias; }
        }
        """,
        """
        using PurposeAnalyzers;
        using Shop;
        public class Dto
        {
            [PersonalData]
            public string Any { get; set; } = "";
            public object {|PUR102:Unrelated|} { get; set; } = "";
            [PersonalData(Purpose.Recruiting)]
            public string Hired { get; set; } = "";
        }
        class Mapper
        {
            void Fill(Dto d, Customer c, bool b) { d.Any = b ? c.Email : c.Name; d.Unrelated = b ? c.Email : c.Face; d.Hired = b ? c.Email : c.Alias; }
        }
        """);

    [Fact]
    public Task Label_ThatDoesNotCover_IsChangedToOneThatDoes() => Verify(
        """
        using PurposeAnalyzers;
        using Shop;
        public class Dto
        {
            [PersonalData(Purpose.Billing, Purpose.Recruiting, Category = DataCategory.Name)] // agreed
            public string Name { get; set; } = "";
        }
        class Mapper
        {
            void Fill(Dto d, Customer c) => d.Name = {|PUR103:c.Alias|};
        }
        """,
        """
        using PurposeAnalyzers;
        using Shop;
        public class Dto
        {
            [PersonalData(Purpose.Recruiting, Category = DataCategory.Name)] // agreed
            public string Name { get; set; } = "";
        }
        class Mapper
        {
            void Fill(Dto d, Customer c) => d.Name = c.Alias;
        }
        """);

    [Fact]
    public Task Members_ThatLookPersonal_AreLabelledByEvidenceOrName() => FixTest<LabelMember>.Verify(
        """
        using PurposeAnalyzers;
        using Shop;
        public class Request { public string {|PUR004:Contact|} { get; set; } = ""; public string {|PUR004:EmailAddress|} { get; set; } = ""; }
        class Endpoint { void Post(Customer c, Request r) => c.Email = r.Contact; }
        """,
        """
        using PurposeAnalyzers;
        using Shop;
        public class Request { [PersonalData(Category = DataCategory.EmailAddress)] public string Contact { get; set; } = ""; [PersonalData(Category = DataCategory.EmailAddress)] public string EmailAddress { get; set; } = ""; }
        class Endpoint { void Post(Customer c, Request r) => c.Email = r.Contact; }
        """,
        more: test =>
        {
            WithCustomer(test);
            test.Silent["PUR004"] = Microsoft.CodeAnalysis.ReportDiagnostic.Warn;
        });

    [Fact]
    public Task Labels_OnTheWay_SpreadToTheEnd() => Verify(
        """
        using PurposeAnalyzers;
        using Shop;
        public class Dto { public string {|PUR102:Mail|} { get; set; } = ""; }
        public class Command { public string To { get; set; } = ""; }
        public record View(string Line);
        class Mapper
        {
            Dto ToDto(Customer c) => new() { Mail = c.Email };
            Command ToCommand(Dto d) => new() { To = d.Mail.Trim() };
            View Show(Command c) => new("To " + c.To);
        }
        """,
        """
        using PurposeAnalyzers;
        using Shop;
        public class Dto { [PersonalData(Category = DataCategory.EmailAddress)] public string Mail { get; set; } = ""; }
        public class Command { [PersonalData(Category = DataCategory.EmailAddress)] public string To { get; set; } = ""; }
        public record View([PersonalData(Category = DataCategory.EmailAddress)] string Line);
        class Mapper
        {
            Dto ToDto(Customer c) => new() { Mail = c.Email };
            Command ToCommand(Dto d) => new() { To = d.Mail.Trim() };
            View Show(Command c) => new("To " + c.To);
        }
        """,
        steps: 3);

    [Fact]
    public Task Labels_AcrossProjects_ReachDeclarationsAndReaders() => FixTest<LabelMember>.Verify(
        """
        using PurposeAnalyzers;
        using Shop;
        public record View(string Line);
        class Mapper
        {
            Dto ToDto(Customer c) => new() { Mail = {|PUR102:c.Email|} };
            View Show(Dto d) => new("To " + d.Mail);
        }
        """,
        """
        using PurposeAnalyzers;
        using Shop;
        public record View([PersonalData(Category = DataCategory.EmailAddress)] string Line);
        class Mapper
        {
            Dto ToDto(Customer c) => new() { Mail = c.Email };
            View Show(Dto d) => new("To " + d.Mail);
        }
        """,
        more: test =>
        {
            const string dto = "namespace Shop;\npublic class Dto\n{\n    public string Mail { get; set; } = \"\";\n}\n";
            test.TestState.AdditionalProjects["Contracts"].Sources.Add(("/1/Dto.cs", dto));
            test.TestState.AdditionalProjects["Contracts"].Sources.Add(("/1/Customer.cs", Customer));
            test.TestState.AdditionalProjects["Contracts"].AdditionalReferences.AddRange(PurposeAnalyzers.Tests.Flows.SampleReferences.All);
            test.TestState.AdditionalProjectReferences.Add("Contracts");
            test.FixedState.AdditionalProjects["Contracts"].Sources.Add(("/1/Dto.cs",
                "using PurposeAnalyzers;\n\nnamespace Shop;\npublic class Dto\n{\n    [PersonalData(Category = DataCategory.EmailAddress)]\n    public string Mail { get; set; } = \"\";\n}\n"));
            test.FixedState.AdditionalProjects["Contracts"].Sources.Add(("/1/Customer.cs", Customer));
            test.FixedState.AdditionalProjects["Contracts"].AdditionalReferences.AddRange(PurposeAnalyzers.Tests.Flows.SampleReferences.All);
            test.NumberOfIncrementalIterations = 2;
        });
}
