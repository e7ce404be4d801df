namespace PurposeAnalyzers.Tests.CodeFixes;

/// <summary>The check that is missing is made first: by what answers on the person's type or in scope, in the form that the code around it takes.</summary>
public class CheckFirstTests
{
    private const string Domain = """

        public class Choices { [ConsentFor(Purpose.Newsletter)] public bool? News { get; set; } }
        public class Customer
        {
            public int Id { get; set; }
            [PersonalData(Category = DataCategory.EmailAddress)] public string Email { get; set; } = "";
            [ConsentFor(Purpose.Newsletter)] public bool AcceptsNews { get; set; }
            [OptedOutOf(Recipient.Sisters)] public DateTime? StoppedAt { get; set; }
        }
        public class Reader { public int Id { get; set; } [PersonalData(Category = DataCategory.EmailAddress)] public string Email { get; set; } = ""; public Choices Choices { get; set; } = new(); }
        public class Guest { public int Id { get; set; } [PersonalData(Category = DataCategory.EmailAddress)] public string Email { get; set; } = ""; }
        public interface IConsents { Task<bool> Has(int customerId, [ConsentFor] string purpose); }
        public class Consents { [ConsentFor(Purpose.Newsletter)] public void Require(Guest guest) { if (guest.Id == 0) throw new InvalidOperationException(); } }
        public class Order { public Customer Buyer { get; set; } = new(); public List<Customer> Copies { get; set; } = new(); }
        [DisclosesTo(Recipient.Sisters)] public interface ISisters { Task Tell(string mail); }
        """;

    private const string Usings = "using System;\nusing System.Collections.Generic;\nusing System.Linq;\nusing System.Threading.Tasks;\nusing PurposeAnalyzers;\n";

    private static Task Verify(string before, string after, string key) => FixTest<CheckFirst>.Verify(
        Usings + before + "\n" + Domain, Usings + after + "\n" + Domain, "CheckFirst" + key);

    private static Task VerifyIn(string type, string before, string after, string key) =>
        Verify(type.Replace("…", before), type.Replace("…", after), key);

    private const string News = """
        [ProcessesFor(Purpose.Newsletter)]
        class News
        {
            private readonly List<string> sent = new();
            …
        }
        """;

    [Theory]
    [InlineData("void Send(Customer c)\n    {\n        // thank them\n        sent.Add({|PUR105:c.Email|}); // kept\n    }", "void Send(Customer c)\n    {\n        if (!c.AcceptsNews) return;\n        // thank them\n        sent.Add(c.Email); // kept\n    }", ".Exit")]
    [InlineData("void Send(Customer c)\n    {\n        sent.Add({|PUR105:c.Email|});\n    }", "void Send(Customer c)\n    {\n        if (c.AcceptsNews)\n            sent.Add(c.Email);\n    }", ".If")]
    [InlineData("async Task Send(Customer c) { await Task.Yield(); sent.Add({|PUR105:c.Email|}); }", "async Task Send(Customer c) { await Task.Yield(); if (!c.AcceptsNews) return; sent.Add(c.Email); }", ".Exit")]
    [InlineData("Task Send(Customer c)\n    {\n        return Write({|PUR105:c.Email|});\n    }\n    static Task Write(string s) => Task.CompletedTask;", "Task Send(Customer c)\n    {\n        if (!c.AcceptsNews) return Task.CompletedTask;\n        return Write(c.Email);\n    }\n    static Task Write(string s) => Task.CompletedTask;", ".Exit")]
    [InlineData("bool Send(Customer c)\n    {\n        return {|PUR105:c.Email|}.Contains('@');\n    }", "bool Send(Customer c)\n    {\n        if (!c.AcceptsNews) return false;\n        return c.Email.Contains('@');\n    }", ".Exit")]
    [InlineData("int Send(Customer c) => {|PUR105:c.Email|}.Length * 2;", "int Send(Customer c) => c.AcceptsNews ? c.Email.Length * 2 : 0;", ".Conditional")]
    [InlineData("void Send(Customer c) => sent.Add({|PUR105:c.Email|});", "void Send(Customer c)\n    {\n        if (!c.AcceptsNews) return;\n        sent.Add(c.Email);\n    }", ".Exit")]
    [InlineData("IEnumerable<string> Send(Customer c)\n    {\n        yield return {|PUR105:c.Email|}.Trim();\n    }", "IEnumerable<string> Send(Customer c)\n    {\n        if (!c.AcceptsNews) yield break;\n        yield return c.Email.Trim();\n    }", ".Exit")]
    [InlineData("void Send(Customer c)\n    {\n        switch (c.Id)\n        {\n            case 1:\n                sent.Add({|PUR105:c.Email|});\n                break;\n        }\n    }", "void Send(Customer c)\n    {\n        switch (c.Id)\n        {\n            case 1:\n                if (!c.AcceptsNews) return;\n                sent.Add(c.Email);\n                break;\n        }\n    }", ".Exit")]
    public Task Member_OfThePerson_IsAskedFirst(string before, string after, string key) => VerifyIn(News, before, after, key);

    [Theory]
    [InlineData("void Send(List<Customer> all)\n    {\n        foreach (var c in all)\n            sent.Add({|PUR105:c.Email|});\n    }", "void Send(List<Customer> all)\n    {\n        foreach (var c in all.Where(c => c.AcceptsNews))\n            sent.Add(c.Email);\n    }", ".Where")]
    [InlineData("void Send(List<Customer> all)\n    {\n        foreach (var c in all)\n        {\n            sent.Add({|PUR105:c.Email|});\n        }\n    }", "void Send(List<Customer> all)\n    {\n        foreach (var c in all)\n        {\n            if (!c.AcceptsNews) continue;\n            sent.Add(c.Email);\n        }\n    }", ".Exit")]
    [InlineData("List<string> Send(List<Customer> all) => (from c in all select {|PUR105:c.Email|}.Trim()).ToList();", "List<string> Send(List<Customer> all) => (from c in all where c.AcceptsNews select c.Email.Trim()).ToList();", ".Where")]
    [InlineData("List<string> Send(List<Customer> all) => all.Select(c => {|PUR105:c.Email|}.Trim()).ToList();", "List<string> Send(List<Customer> all) => all.Where(c => c.AcceptsNews).Select(c => c.Email.Trim()).ToList();", ".Where")]
    [InlineData("void Send(List<Customer> all) => all.ForEach(c => sent.Add({|PUR105:c.Email|}));", "void Send(List<Customer> all) => all.ForEach(c => { if (!c.AcceptsNews) return; sent.Add(c.Email); });", ".Exit")]
    [InlineData("void Send(List<Order> all)\n    {\n        foreach (var o in all)\n            sent.Add({|PUR105:o.Buyer.Email|});\n    }", "void Send(List<Order> all)\n    {\n        foreach (var o in all.Where(o => o.Buyer.AcceptsNews))\n            sent.Add(o.Buyer.Email);\n    }", ".Where")]
    [InlineData("List<string> Send(List<Order> all) => all.Select(o => {|PUR105:o.Buyer.Email|}.Trim()).ToList();", "List<string> Send(List<Order> all) => all.Where(o => o.Buyer.AcceptsNews).Select(o => o.Buyer.Email.Trim()).ToList();", ".Where")]
    [InlineData("List<string> Send(List<Order> all) => (from o in all from c in o.Copies select {|PUR105:c.Email|}.Trim()).ToList();", "List<string> Send(List<Order> all) => (from o in all from c in o.Copies where c.AcceptsNews select c.Email.Trim()).ToList();", ".Where")]
    [InlineData("List<string> Send(List<Customer> all) =>\n        (from c in all\n         select {|PUR105:c.Email|}.Trim()).ToList();", "List<string> Send(List<Customer> all) =>\n        (from c in all\n         where c.AcceptsNews\n         select c.Email.Trim()).ToList();", ".Where")]
    [InlineData("List<string> Send(List<Order> all) => (from o in all let c = o.Buyer select {|PUR105:c.Email|}.Trim()).ToList();", "List<string> Send(List<Order> all) => (from o in all let c = o.Buyer where c.AcceptsNews select c.Email.Trim()).ToList();", ".Where")]
    [InlineData("void Send(Dictionary<int, Customer> all)\n    {\n        foreach (var (id, c) in all)\n        {\n            sent.Add({|PUR105:c.Email|});\n        }\n    }", "void Send(Dictionary<int, Customer> all)\n    {\n        foreach (var (id, c) in all)\n        {\n            if (!c.AcceptsNews) continue;\n            sent.Add(c.Email);\n        }\n    }", ".Exit")]
    [InlineData("async Task Send(IAsyncEnumerable<Customer> all)\n    {\n        await foreach (var c in all)\n            sent.Add({|PUR105:c.Email|});\n    }", "async Task Send(IAsyncEnumerable<Customer> all)\n    {\n        await foreach (var c in all.Where(c => c.AcceptsNews))\n            sent.Add(c.Email);\n    }", ".Where")]
    public Task Sequence_OfPeople_IsFiltered(string before, string after, string key) => VerifyIn(News, before, after, key);

    /// <summary>What the check needs is brought along.</summary>
    [Fact]
    public Task Filter_InAFileWithoutLinq_BringsTheDirective() => FixTest<CheckFirst>.Verify(
        "using System.Collections.Generic;\nusing PurposeAnalyzers;\n[ProcessesFor(Purpose.Newsletter)]\nclass News\n{\n    void Send(List<Customer> all, List<string> sent)\n    {\n        foreach (var c in all)\n            sent.Add({|PUR105:c.Email|});\n    }\n}\n",
        "using System.Collections.Generic;\nusing System.Linq;\nusing PurposeAnalyzers;\n[ProcessesFor(Purpose.Newsletter)]\nclass News\n{\n    void Send(List<Customer> all, List<string> sent)\n    {\n        foreach (var c in all.Where(c => c.AcceptsNews))\n            sent.Add(c.Email);\n    }\n}\n",
        "CheckFirst.Where", test =>
        {
            test.TestState.Sources.Add(("/0/Domain.cs", Usings + Domain));
            test.FixedState.Sources.Add(("/0/Domain.cs", Usings + Domain));
        });

    [Theory]
    [InlineData("void Send(Reader r)\n    {\n        sent.Add({|PUR105:r.Email|});\n    }", "void Send(Reader r)\n    {\n        if (r.Choices.News != true) return;\n        sent.Add(r.Email);\n    }", ".Exit")]
    [InlineData("async Task Send(Guest g, IConsents consents)\n    {\n        sent.Add({|PUR105:g.Email|});\n        await Task.Yield();\n    }", "async Task Send(Guest g, IConsents consents)\n    {\n        if (!await consents.Has(g.Id, Purpose.Newsletter)) return;\n        sent.Add(g.Email);\n        await Task.Yield();\n    }", ".Exit")]
    [InlineData("private readonly Consents consents = new();\n    void Send(Guest g)\n    {\n        sent.Add({|PUR105:g.Email|});\n    }", "private readonly Consents consents = new();\n    void Send(Guest g)\n    {\n        consents.Require(g);\n        sent.Add(g.Email);\n    }", ".Call")]
    public Task Answer_OfOthers_IsFound(string before, string after, string key) => VerifyIn(News, before, after, key);

    [Fact]
    public Task Disclosure_ThatCanBeStopped_AsksWhetherItWas() => Verify(
        "class Sharing { Task Share(Customer c, ISisters sisters) => sisters.Tell({|PUR304:c.Email|}); }",
        "class Sharing { Task Share(Customer c, ISisters sisters) => c.StoppedAt is null ? sisters.Tell(c.Email) : Task.CompletedTask; }",
        ".Conditional");

    [Fact]
    public Task Rights_WithoutIdentity_VerifyItFirst() => Verify(
        """
        interface IGuests { Guest Get(string id); }
        class Identity { [VerifiesIdentity] public bool Confirm(string code) => code.Length == 6; }
        class Rights
        {
            private readonly Identity identity = new();
            [Exports(typeof(Guest))]
            public string Export(IGuests guests, string id, string code)
            {
                return System.Text.Json.JsonSerializer.Serialize({|PUR403:guests.Get(id)|});
            }
        }
        """,
        """
        interface IGuests { Guest Get(string id); }
        class Identity { [VerifiesIdentity] public bool Confirm(string code) => code.Length == 6; }
        class Rights
        {
            private readonly Identity identity = new();
            [Exports(typeof(Guest))]
            public string Export(IGuests guests, string id, string code)
            {
                if (!identity.Confirm(code)) throw new UnauthorizedAccessException();
                return System.Text.Json.JsonSerializer.Serialize(guests.Get(id));
            }
        }
        """,
        ".Exit");

    [Fact]
    public Task Answers_OfSomebodyElseOrNobody_AreNotOffered() => FixTest<CheckFirst>.VerifyNone(
        Usings + News.Replace("…", "void Send(Guest g) => sent.Add({|PUR105:g.Email|});\n    void Gift(Guest g, Customer c) { sent.Add({|PUR105:g.Email|}); }") + Domain);
}
