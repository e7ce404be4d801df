using System.Collections.Immutable;

namespace PurposeAnalyzers.Tests.Flows;

// A sample is one C# file, read as follows. The lines keep their numbers in every part.
//
//   // langversion: 12                      needs C# 12: skipped where the compiler is older
//   // domain: metadata                     Domain.cs is compiled into an assembly of its own
//   // catalog: { ... }                     instead of purposes.json; goes on over comment lines until its braces close
//   // without: Some.Assembly             compiled without a reference to it
//   // option: build_property.X = value     an analyzer option
//   class A { }                             the sample's own file
//   // file: B.g.cs                         a further file of the same assembly
//   // assembly: Vendor                     a further assembly, referenced by the sample

/// <summary>A part of a sample: a file of the assembly named, or of the sample's own.</summary>
internal sealed record SamplePart(string File, string? Assembly, string Text);

internal sealed record Sample(
    string Name,
    int? LanguageVersion,
    bool DomainInMetadata,
    ImmutableArray<string> Without,
    string? Catalog,
    ImmutableDictionary<string, string> Options,
    ImmutableArray<SamplePart> Parts)
{
    /// <summary>The demands of the sample's own assembly.</summary>
    public ImmutableArray<Mark> Marks =>
        [.. Parts.Where(part => part.Assembly is null).SelectMany(part => Mark.Read(part.File, part.Text))];
}
