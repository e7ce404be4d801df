namespace PurposeAnalyzers.Tests.CodeFixes;

/// <summary>A stored type gets a class with the handlers that it lacks; the class itself has no fault.</summary>
public class WriteHandlersTests
{
    private const string Catalog = """
        {
          "defaultCategory": "Contact", "faceCategory": "FaceExpression", "rights": ["export", "correct", "erase", "stopUse"],
          "purposes": { "Newsletter": { "consent": true } },
          "categories": { "Contact": { "purposes": ["Newsletter"] }, "FaceExpression": {} }
        }
        """;

    private static string Code(string name) =>
        $$"""
        using Microsoft.EntityFrameworkCore;
        using PurposeAnalyzers;

        namespace Hotels;

        public class Address { [PersonalData] public string Street { get; set; } = ""; }

        public class {{name}}
        {
            public int Id { get; set; }
            [PersonalData] public string Mail { get; set; } = "";
            public Address Home { get; set; } = new();
            [ConsentFor(Purpose.Newsletter)] public bool AcceptsNews { get; set; }
        }

        public class Hotel : DbContext
        {
            public DbSet<Guest> Guests => Set<Guest>();
            protected override void OnModelCreating(ModelBuilder builder) => builder.Entity<Guest>().OwnsOne(guest => guest.Home);
        }

        static class Program { static void Main() { } }
        """;

    private const string Written = """
        using PurposeAnalyzers;

        namespace Hotels;

        /// <summary>What people may ask about a Guest that is kept of them. Callers verify who asks.</summary>
        [CheckedByCaller]
        public class GuestRights
        {
            [Exports(typeof(Guest))]
            public object Export(Guest guest) => new { HomeStreet = guest.Home.Street, guest.Mail };

            [Corrects(typeof(Guest))]
            public void Correct(Guest guest, [PersonalData(Category = DataCategory.Contact)] string homeStreet, [PersonalData(Category = DataCategory.Contact)] string mail)
            {
                guest.Home.Street = homeStreet;
                guest.Mail = mail;
            }

            [Erases(typeof(Guest))]
            public void Erase(Hotels.Hotel store, Guest guest) => store.Guests.Remove(guest);

            [StopsUse(typeof(Guest))]
            public void StopUse(Guest guest) => guest.AcceptsNews = false;
        }

        """;

    private static Task Verify(Func<string, string> form) => FixTest<WriteHandlers>.Verify(
        form(Code("{|PUR401:Guest|}")), form(Code("Guest")), more: test =>
        {
            test.TestState.OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication;
            test.FixedState.Sources.Add(("/0/GuestRights.cs", form(Written)));
            test.ChangeCatalog(Catalog, Catalog);
        });

    [Fact]
    public Task Entity_WithoutHandlers_GetsThem() => Verify(code => code);

    /// <summary>The new file is written as the type's own is.</summary>
    [Fact]
    public Task Entity_InAFileOfTabsAndCarriageReturns_GetsSuchAFile() => Verify(code => code.Replace("    ", "\t", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal));

    [Fact]
    public Task Entity_InABlockOfANamespace_GetsSuchAFile() => Verify(InBlock);

    private static string InBlock(string code)
    {
        var parts = code.Split("namespace Hotels;\n\n");
        return parts[0] + "namespace Hotels\n{\n" + string.Concat(parts[1].TrimEnd('\n').Split('\n').Select(line => (line.Length > 0 ? "    " + line : line) + "\n")) + "}\n";
    }
}
