namespace PurposeAnalyzers.Package.Tests;

/// <summary>A catalog, and code that breaks it in known places.</summary>
internal static class Shop
{
    public const string Catalog =
        """
        {
          "policy": { "name": "Shop", "version": "2026-01" },
          "defaultCategory": "PersonalInfo",
          "purposes": {
            "Billing": { "description": "Charge for what was bought", "clause": "2.1" },
            "Shipping": { "description": "Send what was bought", "clause": "2.2" }
          },
          "categories": {
            "PersonalInfo": { "identifying": true, "purposes": ["Billing", "Shipping"] },
            "BankAccount": { "parent": "PersonalInfo", "purposes": ["Billing"], "storage": "forbidden", "clause": "4.1" }
          }
        }
        """;

    /// <summary>Clean: labels only.</summary>
    public const string Customer =
        """
        using PurposeAnalyzers;
        namespace Shop.Domain;
        public class Customer
        {
            [PersonalData(Category = DataCategory.PersonalInfo)] public string Name { get; set; } = "";
            [PersonalData(Category = DataCategory.BankAccount)] public string Iban { get; set; } = "";
        }
        """;

    /// <summary>PUR201 in line 5: what must not be stored is.</summary>
    public const string Store =
        """
        using Shop.Domain;
        namespace Shop.Infrastructure;
        public static class Exports
        {
            public static void Write(Customer customer) => File.WriteAllText("accounts.txt", customer.Iban);
        }
        """;

    /// <summary>PUR101 in line 7: a bank account is for billing only.</summary>
    public const string Use =
        """
        using PurposeAnalyzers;
        using Shop.Domain;
        namespace Shop.Host;
        public static class Parcels
        {
            [ProcessesFor(Purpose.Shipping)]
            public static string Address(Customer customer) => customer.Name + customer.Iban;
        }
        """;

    /// <summary>PUR002 in line 5: no such purpose.</summary>
    public const string UnknownName =
        """
        using PurposeAnalyzers;
        namespace Shop;
        public static class Charges
        {
            [ProcessesFor("Biling")]
            public static void Charge() { }
        }
        """;

    /// <summary>PUR006 in line 5, a warning: the method returns nothing to label.</summary>
    public const string NoEffect =
        """
        using PurposeAnalyzers;
        namespace Shop;
        public static class Notes
        {
            [return: PersonalData]
            public static void Write() { }
        }
        """;

    /// <summary>One project of all of it.</summary>
    public static Workspace Violating(PackedPackage package) => package.NewWorkspace()
        .Write("purposes.json", Catalog)
        .Project("App/App.csproj")
        .Write("App/Customer.cs", Customer)
        .Write("App/Exports.cs", Store)
        .Write("App/Parcels.cs", Use)
        .Write("App/Charges.cs", UnknownName)
        .Write("App/Notes.cs", NoEffect);
}
