using Microsoft.CodeAnalysis.CodeFixes;

namespace PurposeAnalyzers.Tests.CodeFixes;

/// <summary>All occurrences at once: two files of one project, and another project, by document, by project and by solution.</summary>
public class FixAllTests
{
    private const string Usings = "using System;\nusing System.Collections.Generic;\nusing System.Text.Json.Serialization;\nusing PurposeAnalyzers;\n";

    private const string Domain = Usings + """
        public class Customer
        {
            public int Id { get; set; }
            [PersonalData(Category = DataCategory.EmailAddress)] public string Email { get; set; } = "";
            [PersonalData(Category = DataCategory.BankAccount)] public string Iban { get; set; } = "";
            [ConsentFor(Purpose.Newsletter)] public bool AcceptsNews { get; set; }
        }
        public interface INotes { [ProcessesFor(Purpose.Shipping)] void Ship(string address); }
        """;

    /// <summary>$ is the number of the file, § a dollar; each file is fixed alike.</summary>
    private static Task Verify<TFix>(string before, string after, string key, Action<FixTest<TFix>>? more = null) where TFix : CodeFixProvider, new() => FixTest<TFix>.Verify(
        Usings + Numbered(before, '0'), Usings + Numbered(after, '0'), typeof(TFix).Name + key, test =>
        {
            test.TestState.Sources.Add(("/0/Second.cs", Usings + Numbered(before, '1')));
            test.FixedState.Sources.Add(("/0/Second.cs", Usings + Numbered(after, '1')));
            test.TestState.Sources.Add(("/0/Domain.cs", Domain));
            test.FixedState.Sources.Add(("/0/Domain.cs", Domain));
            foreach (var (state, code) in new[] { (test.TestState.AdditionalProjects["Other"], before), (test.FixedState.AdditionalProjects["Other"], after) })
            {
                state.Sources.Add(("/1/Third.cs", Usings + Numbered(code, '2')));
                state.Sources.Add(("/1/Domain.cs", Domain));
                state.AdditionalReferences.AddRange(Flows.SampleReferences.All);
            }

            more?.Invoke(test);
        });

    private static string Numbered(string code, char number) => code.Replace('$', number).Replace('§', '$');

    [Fact]
    public Task Checks_AreMade() => Verify<CheckFirst>(
        "[ProcessesFor(Purpose.Newsletter)] class News$(List<string> sent)\n{\n    void Send(Customer c)\n    {\n        sent.Add({|PUR105:c.Email|});\n    }\n\n    void Again(Customer d)\n    {\n        sent.Add({|PUR105:d.Email|});\n    }\n}",
        "[ProcessesFor(Purpose.Newsletter)] class News$(List<string> sent)\n{\n    void Send(Customer c)\n    {\n        if (!c.AcceptsNews) return;\n        sent.Add(c.Email);\n    }\n\n    void Again(Customer d)\n    {\n        if (!d.AcceptsNews) return;\n        sent.Add(d.Email);\n    }\n}",
        ".Exit");

    [Fact]
    public Task Purposes_AreDeclared() => Verify<DeclarePurpose>(
        "class Shop$\n{\n    [ProcessesFor(Purpose.Shipping)]\n    int Bill(Customer c) => {|PUR101:c.Iban|}.GetHashCode();\n\n    [ProcessesFor(Purpose.Shipping)]\n    int Again(Customer c) => {|PUR101:c.Iban|}.GetHashCode();\n}",
        "class Shop$\n{\n    [ProcessesFor(Purpose.Billing)]\n    int Bill(Customer c) => c.Iban.GetHashCode();\n\n    [ProcessesFor(Purpose.Billing)]\n    int Again(Customer c) => c.Iban.GetHashCode();\n}",
        ".Billing");

    [Fact]
    public Task Logs_DoWithout() => Verify<KeepDataOutOfLogs>(
        "class Shop$ { void A(Customer c) => Console.WriteLine({|PUR203:§\"to {c.Email}\"|}); void B(Customer c) => Console.WriteLine({|PUR203:§\"from {c.Email}\"|}); }",
        "class Shop$ { void A(Customer c) => Console.WriteLine(§\"to\"); void B(Customer c) => Console.WriteLine(§\"from\"); }",
        ".Drop");

    [Fact]
    public Task Contracts_AreKept() => Verify<KeepContract>(
        "class Notes$ : INotes\n{\n    [{|PUR005:ProcessesFor(Purpose.Billing)|}]\n    public void Ship(string address) { }\n}\nclass More$ : INotes\n{\n    [{|PUR005:ProcessesFor(Purpose.Billing)|}]\n    public void Ship(string address) { }\n}",
        "class Notes$ : INotes\n{\n    public void Ship(string address) { }\n}\nclass More$ : INotes\n{\n    public void Ship(string address) { }\n}",
        ".Remove");

    [Fact]
    public Task Annotations_AreNarrowed() => Verify<NarrowAnnotation>(
        "class Card$ { [PersonalData(Purpose.Billing, {|PUR003:Purpose.Shipping|}, Category = DataCategory.BankAccount)] public string A = \"\"; [PersonalData(Purpose.Billing, {|PUR003:Purpose.Recruiting|}, Category = DataCategory.BankAccount)] public string B = \"\"; }",
        "class Card$ { [PersonalData(Purpose.Billing, Category = DataCategory.BankAccount)] public string A = \"\"; [PersonalData(Purpose.Billing, Category = DataCategory.BankAccount)] public string B = \"\"; }",
        "");

    [Fact]
    public Task Names_AreChanged() => Verify<ChangeToNearestName>(
        "class Card$ { [ProcessesFor({|PUR002:\"Biling\"|})] void A() { } [ProcessesFor({|PUR002:\"Shiping\"|})] void B() { } }",
        "class Card$ { [ProcessesFor(Purpose.Billing)] void A() { } [ProcessesFor(Purpose.Shipping)] void B() { } }",
        "");

    [Fact]
    public Task Handlers_AreCompleted() => Verify<CompleteHandler>(
        "[CheckedByCaller] class Desk$\n{\n    [Exports(typeof(Customer))] object {|PUR402:Tell|}(Customer c) => new { c.Email };\n    [Exports(typeof(Customer))] object {|PUR402:Again|}(Customer c) => new { c.Email };\n}",
        "[CheckedByCaller] class Desk$\n{\n    [Exports(typeof(Customer))] object Tell(Customer c) => new { c.Email, c.Iban };\n    [Exports(typeof(Customer))] object Again(Customer c) => new { c.Email, c.Iban };\n}",
        ".Tell");

    /// <summary>One member, written twice: it is marked once.</summary>
    [Fact]
    public Task Members_AreIgnored() => Verify<IgnoreMember>(
        "class Frame$\n{\n    [FaceData] public float[] Shapes { get; set; } = [];\n}\nclass More$\n{\n    // 脸\n    [FaceData] public float[] Shapes { get; set; } = [];\n}\n"
            + "class Saver$ { void Save(Frame$ f, Frame$ g, More$ m) { System.IO.File.WriteAllText(\"f\", {|PUR201:System.Text.Json.JsonSerializer.Serialize(f)|}); System.IO.File.WriteAllText(\"g\", {|PUR201:System.Text.Json.JsonSerializer.Serialize(g)|}); System.IO.File.WriteAllText(\"m\", {|PUR201:System.Text.Json.JsonSerializer.Serialize(m)|}); } }",
        "class Frame$\n{\n    [JsonIgnore] [FaceData] public float[] Shapes { get; set; } = [];\n}\nclass More$\n{\n    // 脸\n    [JsonIgnore] [FaceData] public float[] Shapes { get; set; } = [];\n}\n"
            + "class Saver$ { void Save(Frame$ f, Frame$ g, More$ m) { System.IO.File.WriteAllText(\"f\", System.Text.Json.JsonSerializer.Serialize(f)); System.IO.File.WriteAllText(\"g\", System.Text.Json.JsonSerializer.Serialize(g)); System.IO.File.WriteAllText(\"m\", System.Text.Json.JsonSerializer.Serialize(m)); } }",
        "JsonIgnore");

    [Fact]
    public Task Clients_NameTheirRecipient() => Verify<NameRecipient>(
        "class {|PUR303:CrmClient$|}(System.Net.Http.HttpClient http)\n{\n    public void Push(Customer c) => http.PostAsync(\"contacts\", new System.Net.Http.StringContent(c.Email));\n}\n\n// 客户\nclass {|PUR303:MoreClient$|}(System.Net.Http.HttpClient http)\n{\n    public void Push(Customer c) => http.PostAsync(\"contacts\", new System.Net.Http.StringContent(c.Email));\n}",
        "[DisclosesTo(Recipient.Crm)]\nclass CrmClient$(System.Net.Http.HttpClient http)\n{\n    public void Push(Customer c) => http.PostAsync(\"contacts\", new System.Net.Http.StringContent(c.Email));\n}\n\n// 客户\n[DisclosesTo(Recipient.Crm)]\nclass MoreClient$(System.Net.Http.HttpClient http)\n{\n    public void Push(Customer c) => http.PostAsync(\"contacts\", new System.Net.Http.StringContent(c.Email));\n}",
        ".Crm");

    [Fact]
    public Task Checks_AreHandedToCallers() => Verify<HandCheckToCallers>(
        "public class News$(List<string> sent)\n{\n    [ProcessesFor(Purpose.Newsletter)]\n    public void Send(Customer c) => sent.Add({|PUR105:c.Email|});\n\n    // 再次\n    [ProcessesFor(Purpose.Newsletter)]\n    public void Again(Customer c) { sent.Add({|PUR105:c.Email|}); sent.Add({|PUR105:c.Email|}); }\n}",
        "public class News$(List<string> sent)\n{\n    [CheckedByCaller]\n    [ProcessesFor(Purpose.Newsletter)]\n    public void Send(Customer c) => sent.Add(c.Email);\n\n    // 再次\n    [CheckedByCaller]\n    [ProcessesFor(Purpose.Newsletter)]\n    public void Again(Customer c) { sent.Add(c.Email); sent.Add(c.Email); }\n}",
        "");

    private const string Catalog = """
        {
          "purposes": { "Billing": {}, "Shipping": {}, "Newsletter": {} },
          // 数据
          "categories": { "EmailAddress": {}, "BankAccount": {} },
          "recipients": {
            "Crm": { "kind": "processor", "agreement": "1", "purposes": ["Billing"], "categories": ["EmailAddress"], "hosts": ["crm.example"] }
          }
        }
        """;

    /// <summary>Each file names one that is its own and one that all name.</summary>
    [Fact]
    public Task Names_AreAddedToTheCatalog() => Verify<AddToCatalog>(
        "class Letters$ { [ProcessesFor({|PUR002:\"Surveys$\"|})] void Ask() { } [ProcessesFor({|PUR002:\"调查\"|})] void Count() { } }",
        "class Letters$ { [ProcessesFor(\"Surveys$\")] void Ask() { } [ProcessesFor(\"调查\")] void Count() { } }",
        "", test =>
        {
            test.ChangeCatalog(Catalog, Catalog.Replace("\"Newsletter\": {}", "\"Newsletter\": {}, \"Surveys0\": {}, \"调查\": {}, \"Surveys1\": {}, \"Surveys2\": {}", StringComparison.Ordinal));
        });

    [Fact]
    public Task Recipients_AreListed() => Verify<RegisterRecipient>(
        "class Push$ { [ProcessesFor(Purpose.Billing)] void Send(System.Net.Http.HttpClient http, Customer c) { http.PostAsync(\"https://mail$.example/v1\", {|PUR301:new System.Net.Http.StringContent(c.Email)|}); http.PostAsync(\"https://crm.example/v1\", {|PUR302:new System.Net.Http.StringContent(c.Iban)|}); } }",
        "class Push$ { [ProcessesFor(Purpose.Billing)] void Send(System.Net.Http.HttpClient http, Customer c) { http.PostAsync(\"https://mail$.example/v1\", new System.Net.Http.StringContent(c.Email)); http.PostAsync(\"https://crm.example/v1\", new System.Net.Http.StringContent(c.Iban)); } }",
        "", test =>
        {
            const string entry = "\"MailNExample\": { \"kind\": \"partner\", \"purposes\": [\"Billing\"], \"categories\": [\"EmailAddress\"], \"hosts\": [\"mailN.example\"] }";
            test.ChangeCatalog(Catalog, Catalog.Replace("\"categories\": [\"EmailAddress\"]", "\"categories\": [\"EmailAddress\", \"BankAccount\"]", StringComparison.Ordinal).Replace(
                "[\"crm.example\"] }", "[\"crm.example\"] },\n    " + string.Join(",\n    ", "012".Select(number => entry.Replace('N', number))), StringComparison.Ordinal));
        });

    [Fact]
    public Task ForeignMembers_AreLabelledInTheCatalog() => Verify<MapForeignMember>(
        "class Mapper$ { void Fill(Vendor.Contact contact, Customer c) => contact.Address$ = {|PUR102:c.Email|}; void Pay(Vendor.Contact contact, Customer c) => contact.Account$ = {|PUR102:c.Iban|}; }",
        "class Mapper$ { void Fill(Vendor.Contact contact, Customer c) => contact.Address$ = c.Email; void Pay(Vendor.Contact contact, Customer c) => contact.Account$ = c.Iban; }",
        "", test =>
        {
            var vendor = MapForeignMemberTests.Vendor("[PurposeAnalyzers.PersonalData] public string Name { get; set; } = \"\";" + string.Concat("012".Select(number => $"public string Address{number}; public string Account{number};")));
            test.TestState.AdditionalReferences.Add(vendor);
            test.TestState.AdditionalProjects["Other"].AdditionalReferences.Add(vendor);
            test.FixedState.AdditionalProjects["Other"].AdditionalReferences.Add(vendor);
            test.ChangeCatalog(Catalog, Catalog[..Catalog.LastIndexOf('\n')]
                + ",\n  \"labels\": {\n    " + string.Join(",\n    ", "012".Select(number => $"\"F:Vendor.Contact.Address{number}\": {{ \"category\": \"EmailAddress\" }},\n    \"F:Vendor.Contact.Account{number}\": {{ \"category\": \"BankAccount\" }}")) + "\n  }\n}");
        });

    /// <summary>A file for each type, in the project that it is in.</summary>
    [Fact]
    public Task Handlers_AreWritten() => Verify<WriteHandlers>(
        "namespace Hotels$;\n\npublic class {|PUR401:Guest$|}\n{\n    public int Id { get; set; }\n    [PersonalData(Category = DataCategory.EmailAddress)] public string Mail { get; set; } = \"\";\n}\npublic class Hotel$ : Microsoft.EntityFrameworkCore.DbContext { public Microsoft.EntityFrameworkCore.DbSet<Guest$> Guests => Set<Guest$>(); }\n[CheckedByCaller] class Desk$ { [Exports(typeof(Guest$))] object Tell(Guest$ guest) => new { guest.Mail }; }",
        "namespace Hotels$;\n\npublic class Guest$\n{\n    public int Id { get; set; }\n    [PersonalData(Category = DataCategory.EmailAddress)] public string Mail { get; set; } = \"\";\n}\npublic class Hotel$ : Microsoft.EntityFrameworkCore.DbContext { public Microsoft.EntityFrameworkCore.DbSet<Guest$> Guests => Set<Guest$>(); }\n[CheckedByCaller] class Desk$ { [Exports(typeof(Guest$))] object Tell(Guest$ guest) => new { guest.Mail }; }",
        "", test =>
        {
            static string Written(char number) => """
                using PurposeAnalyzers;

                namespace Hotels$;

                /// <summary>What people may ask about a Guest$ that is kept of them. Callers verify who asks.</summary>
                [CheckedByCaller]
                public class Guest$Rights
                {
                    [Erases(typeof(Guest$))]
                    public void Erase(Hotels$.Hotel$ store, Guest$ guest$) => store.Guests.Remove(guest$);
                }

                """.Replace('$', number);
            var catalog = Catalog.Replace("{\n  \"purposes\"", "{\n  \"rights\": [\"export\", \"erase\"],\n  \"purposes\"", StringComparison.Ordinal);
            test.FixedState.Sources.Add(("/0/Guest0Rights.cs", Written('0')));
            test.FixedState.Sources.Add(("/0/Guest1Rights.cs", Written('1')));
            test.FixedState.AdditionalProjects["Other"].Sources.Add(("Guest2Rights.cs", Written('2')));
            test.ChangeCatalog(catalog, catalog);
        });

    /// <summary>Without a purpose a comparison is no use; with this one it would be one that nobody permits. That entry point is left to its author.</summary>
    [Fact]
    public Task Occurrences_ThatItDoesNotHelp_AreLeftAlone() => FixTest<DeclarePurpose>.Verify(
        Desk("", "{|PUR104:Pay|}"), Desk("    [ProcessesFor(Purpose.Billing)]\n", "Pay"), "DeclarePurpose.Billing", test => test.Silent.Remove("PUR104"));

    private static string Desk(string declared, string pay) =>
        "using PurposeAnalyzers;\npublic class Account { [PersonalData(Category = DataCategory.BankAccount)] public string Iban = \"\"; [PersonalData(Category = DataCategory.PhoneNumber)] public string Phone = \"\"; }\n"
        + "public interface IAccounts { Account Get(int id); }\npublic class DeskController(IAccounts accounts) : Microsoft.AspNetCore.Mvc.ControllerBase\n{\n" + declared
        + "    public string " + pay + "(int id) => accounts.Get(id).Iban.Substring(2);\n\n    public string {|PUR104:Find|}(int id, string phone) => accounts.Get(id).Phone == phone ? accounts.Get(id).Iban.Substring(2) : \"\";\n}\n";
}
