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

    private static Task VerifyOf(string frame, string changed)
    {
        const string saver = "using System.IO;\nusing System.Text.Json;\nclass Saver { void Save(Frame f) => File.WriteAllText(\"f\", …); }\n";
        return FixTest<IgnoreMember>.Verify(
            saver.Replace("…", "{|PUR201:JsonSerializer.Serialize(f)|}", StringComparison.Ordinal), saver.Replace("…", "JsonSerializer.Serialize(f)", StringComparison.Ordinal), more: test =>
            {
                test.TestState.Sources.Add(("/0/Frame.cs", frame));
                test.FixedState.Sources.Add(("/0/Frame.cs", changed));
            });
    }

    /// <summary>In another file, in whatever form it has; the directive comes along.</summary>
    [Theory]
    [InlineData(
        "using PurposeAnalyzers;\r\n\r\nnamespace Faces { }\r\n\r\npublic record Frame(\r\n\tlong Number,\r\n\t[FaceData] float[] Shapes // 脸\r\n);\r\n",
        "using PurposeAnalyzers;\r\nusing System.Text.Json.Serialization;\r\n\r\nnamespace Faces { }\r\n\r\npublic record Frame(\r\n\tlong Number,\r\n\t[property: JsonIgnore] [FaceData] float[] Shapes // 脸\r\n);\r\n")]
    [InlineData(
        "// header\n\npublic partial class Frame { public long Number { get; set; } }\npublic partial class Frame\n{\n    [PurposeAnalyzers.FaceData]\n    public float[]? Shapes { get; set; }\n}\n",
        "// header\n\nusing System.Text.Json.Serialization;\n\npublic partial class Frame { public long Number { get; set; } }\npublic partial class Frame\n{\n    [JsonIgnore]\n    [PurposeAnalyzers.FaceData]\n    public float[]? Shapes { get; set; }\n}\n")]
    public Task Serialized_DeclaredElsewhere_IsIgnoredThere(string frame, string changed) => VerifyOf(frame, changed);
}
