namespace AvatarStudio.Orders;

/// <summary>What we sell, and for how much.</summary>
internal static class Products
{
    private static readonly Dictionary<string, int> PricesInCents = new()
    {
        ["figure-s"] = 4900,
        ["figure-l"] = 9900,
        ["poster"] = 1900,
        ["keyring"] = 900,
    };

    public static bool TryGetPrice(string productCode, out int cents) => PricesInCents.TryGetValue(productCode, out cents);
}
