using System.Collections.Immutable;
using PurposeAnalyzers.Flow.Models.Notation;

namespace PurposeAnalyzers.Flow.Models.Vendors;

// Who is behind a library or a host, where the catalog does not say:
//
//   Find("Stripe.net", "Stripe.Checkout")     Stripe
//   FindHost("eu.api.mailgun.net")            Mailgun: hosts may start with *.
//   Find("Humanizer", "Humanizer")            nobody: an unknown assembly is a library, not a third party

/// <summary>The built-in table of vendors: vendors.txt, read once.</summary>
internal sealed class VendorTable
{
    private static readonly Lazy<VendorTable> LazyBuiltIn = new(() => Parse(EmbeddedText.Read("vendors.txt")));

    private VendorTable(ImmutableArray<Vendor> vendors) => Vendors = vendors;

    public static VendorTable BuiltIn => LazyBuiltIn.Value;

    public ImmutableArray<Vendor> Vendors { get; }

    /// <summary>The vendor of an assembly; of a namespace, where its code comes in an assembly of another name (Unity packages, merged assemblies).</summary>
    public Vendor? Find(string assembly, string space) =>
        Longest(vendor => Length(vendor.Assemblies, assembly))
        ?? Longest(vendor => vendor.Namespaces.Where(prefix => IsWithin(space, prefix)).Select(prefix => prefix.Length).DefaultIfEmpty().Max());

    public Vendor? FindHost(string host)
    {
        var name = host.TrimEnd('.').ToLowerInvariant();
        return Longest(vendor => Length(vendor.Hosts, name));
    }

    public static VendorTable Parse(string text) => new(text
        .Split('\n')
        .Select(line => line.Trim())
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(Read)
        .ToImmutableArray());

    private static Vendor Read(string line)
    {
        var columns = line.Split('|').Select(column => column.Trim()).ToArray();
        if (columns.Length != 5)
            throw new FormatException($"A vendor has five columns: {line}");
        return new Vendor(columns[0], columns[1], Patterns(columns[2]), List(columns[3]), Patterns(columns[4]));
    }

    private Vendor? Longest(Func<Vendor, int> length)
    {
        Vendor? found = null;
        var longest = 0;
        foreach (var vendor in Vendors)
        {
            var own = length(vendor);
            if (own <= longest)
                continue;
            longest = own;
            found = vendor;
        }

        return found;
    }

    private static int Length(ImmutableArray<NamePattern> patterns, string name) =>
        patterns.Where(pattern => pattern.Matches(name)).Select(pattern => pattern.Text.Length).DefaultIfEmpty().Max();

    private static bool IsWithin(string space, string prefix) =>
        space.StartsWith(prefix, StringComparison.Ordinal) && (space.Length == prefix.Length || space[prefix.Length] == '.');

    private static ImmutableArray<NamePattern> Patterns(string column) => List(column).Select(text => new NamePattern(text)).ToImmutableArray();

    private static ImmutableArray<string> List(string column) =>
        column.Split(',').Select(item => item.Trim()).Where(item => item.Length > 0).ToImmutableArray();
}
