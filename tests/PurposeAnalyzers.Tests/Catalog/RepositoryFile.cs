using System.Runtime.CompilerServices;

namespace PurposeAnalyzers.Tests.Catalog;

internal static class RepositoryFile
{
    /// <summary>The text of a file of this repository, by its path from the root.</summary>
    public static string Read(string path, [CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here);
        while (folder is not null && !File.Exists(Path.Combine(folder, "PurposeAnalyzers.sln")))
            folder = Path.GetDirectoryName(folder);
        return File.ReadAllText(Path.Combine(folder!, path));
    }
}
