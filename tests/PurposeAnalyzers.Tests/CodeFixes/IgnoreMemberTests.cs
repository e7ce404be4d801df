namespace PurposeAnalyzers.Tests.CodeFixes;

/// <summary>What must not be stored stays behind when its object is.</summary>
public class IgnoreMemberTests
{
    [Fact]
    public Task Serialized_InAnObject_IsIgnoredByTheSerializer() => FixTest<IgnoreMember>.Verify(
        """
        using System.IO;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using PurposeAnalyzers;
        class Customer
        {
            public int Id { get; set; }
            [FaceData]
            public float[] LastFace { get; set; } = new float[0];
        }
        class Saver { void Save(Customer c) => File.WriteAllText("f", {|PUR201:JsonSerializer.Serialize(c)|}); }
        """,
        """
        using System.IO;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using PurposeAnalyzers;
        class Customer
        {
            public int Id { get; set; }
            [JsonIgnore]
            [FaceData]
            public float[] LastFace { get; set; } = new float[0];
        }
        class Saver { void Save(Customer c) => File.WriteAllText("f", JsonSerializer.Serialize(c)); }
        """);

    [Fact]
    public Task Mapped_InAnEntity_IsNotMapped() => FixTest<IgnoreMember>.Verify(
        """
        using System.ComponentModel.DataAnnotations.Schema;
        using Microsoft.EntityFrameworkCore;
        using PurposeAnalyzers;
        class Customer
        {
            public int Id { get; set; }
            /// <summary>脸</summary>
            [FaceData]
            public byte[] {|PUR201:LastFace|} { get; set; } = new byte[0];
        }
        class Shop : DbContext { public DbSet<Customer> Customers => Set<Customer>(); }
        """,
        """
        using System.ComponentModel.DataAnnotations.Schema;
        using Microsoft.EntityFrameworkCore;
        using PurposeAnalyzers;
        class Customer
        {
            public int Id { get; set; }
            /// <summary>脸</summary>
            [NotMapped]
            [FaceData]
            public byte[] LastFace { get; set; } = new byte[0];
        }
        class Shop : DbContext { public DbSet<Customer> Customers => Set<Customer>(); }
        """);
}
