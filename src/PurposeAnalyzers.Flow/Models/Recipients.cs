using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models.Vendors;

namespace PurposeAnalyzers.Flow.Models;

// Who receives what is sent to a host or handed to an assembly.
//
//   OfAddress("https://api.stripe.com/v1/charges")     Stripe: of the catalog, or of the built-in table if the catalog has none
//   OfAddress("https://static.ours.example/")          nobody: first party
//   OfAddress("https://unknown.example/")              the host itself: a third party without a name

internal sealed class Recipients(PolicyCatalog catalog)
{
    /// <summary>The recipient's name; null: first party, or no address.</summary>
    public string? OfAddress(string address)
    {
        var host = address.StartsWith("config:", StringComparison.Ordinal) ? address : HostOf(address);
        if (host is null || IsLocal(host) || catalog.FirstPartyHosts.Any(pattern => Matches(pattern, host)))
            return null;
        foreach (var recipient in catalog.Recipients.Values.OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (recipient.Hosts.Any(pattern => Matches(pattern, host)))
                return recipient.Name;
        }

        return VendorTable.BuiltIn.FindHost(host)?.Recipient ?? host;
    }

    /// <summary>False for a configuration key that no recipient lists: its value is known to whoever deploys, not to us.</summary>
    public bool Tells(string address) => !address.StartsWith("config:", StringComparison.Ordinal) || OfAddress(address) != address;

    /// <summary>The recipient whose library an assembly is; null: a library like any other.</summary>
    public string? OfAssembly(string assembly, string space)
    {
        if (catalog.FirstPartyAssemblies.Any(pattern => Matches(pattern, assembly)))
            return null;
        foreach (var recipient in catalog.Recipients.Values.OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (recipient.Assemblies.Any(pattern => Matches(pattern, assembly)))
                return recipient.Name;
        }

        return VendorTable.BuiltIn.Find(assembly, space) is { IsCloud: false } vendor ? vendor.Recipient : null;
    }

    public static string? HostOf(string address)
    {
        var start = address.StartsWith("//", StringComparison.Ordinal) ? 2 : address.IndexOf("://", StringComparison.Ordinal) + 3;
        if (start == 2 && address[0] != '/')
            return null;
        var rest = address.Substring(start);
        var end = rest.IndexOfAny(new[] { '/', '?', '#', '{' });
        var authority = end < 0 ? rest : rest.Substring(0, end);
        var host = authority.Substring(authority.IndexOf('@') + 1);
        var port = host.IndexOf(':');
        host = port < 0 ? host : host.Substring(0, port);
        return host.Length == 0 ? null : host;
    }

    /// <summary>"*.group.example" matches group.example and everything below it; "Ours.*" everything that starts so.</summary>
    public static bool Matches(string pattern, string name)
    {
        if (pattern.StartsWith("*.", StringComparison.Ordinal))
            return name.EndsWith(pattern.Substring(1), StringComparison.OrdinalIgnoreCase) || string.Equals(name, pattern.Substring(2), StringComparison.OrdinalIgnoreCase);
        if (pattern.EndsWith("*", StringComparison.Ordinal))
            return name.StartsWith(pattern.Substring(0, pattern.Length - 1), StringComparison.OrdinalIgnoreCase)
                || string.Equals(name + ".", pattern.Substring(0, pattern.Length - 1), StringComparison.OrdinalIgnoreCase);
        return string.Equals(pattern, name, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsLocal(string host) => host is "localhost" or "127.0.0.1" or "[::1]" or ".";
}
