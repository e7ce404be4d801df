using System.Security.Cryptography;
using System.Text;

namespace PurposeAnalyzers.Flow.Catalog;

/// <summary>One short text that differs whenever a path, a text or the order of the files does.</summary>
internal static class CatalogFingerprint
{
    public static string Of(IReadOnlyList<CatalogFile> files)
    {
        using var hash = SHA256.Create();
        foreach (var file in files)
        {
            Add(hash, file.Path);
            Add(hash, file.Text);
        }

        hash.TransformFinalBlock(new byte[0], 0, 0);
        return Convert.ToBase64String(hash.Hash);
    }

    /// <summary>The length goes first, so that no two lists of texts run together to the same bytes.</summary>
    private static void Add(HashAlgorithm hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        hash.TransformBlock(BitConverter.GetBytes(bytes.Length), 0, sizeof(int), null, 0);
        hash.TransformBlock(bytes, 0, bytes.Length, null, 0);
    }
}
