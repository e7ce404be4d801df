using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Flow.Symbols.Text;

/// <summary>A file of a compilation with what its text tells, kept for as long as its tree lives: an edit elsewhere makes nothing of it anew.</summary>
internal sealed class SourceFile
{
    private const string Annotations = "PurposeAnalyzers";

    private static readonly ConditionalWeakTable<SyntaxTree, SourceFile> Known = new();

    private FileIndex? index;
    private bool? speaksOfAnnotations;

    private SourceFile(SyntaxTree tree)
    {
        Tree = tree;
        PathHash = TextHash.Of(tree.FilePath);
    }

    public SyntaxTree Tree { get; }
    public string Path => Tree.FilePath;
    public ulong PathHash { get; }

    public FileIndex Index => index ??= FileIndex.Of(Tree.GetText());

    /// <summary>True if the annotations' namespace is named, by anybody but our own generator, whose constants do so in every project.</summary>
    public bool SpeaksOfAnnotations =>
        speaksOfAnnotations ??= !IsGeneratedHere(Path) && Tree.GetText().ToString().IndexOf(Annotations, StringComparison.Ordinal) >= 0;

    public static SourceFile Of(SyntaxTree tree) => Known.GetValue(tree, static at => new SourceFile(at));

    private static bool IsGeneratedHere(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(new[] { '/', '\\' }) + 1);
        return name.StartsWith(Annotations + ".", StringComparison.Ordinal) && name.EndsWith(".g.cs", StringComparison.Ordinal);
    }
}

/// <summary>All files of a compilation, in its order.</summary>
internal sealed class SourceFiles
{
    private static readonly ConditionalWeakTable<Compilation, SourceFiles> Known = new();

    private Dictionary<string, SourceFile>? byPath;

    private SourceFiles(Compilation compilation) => All = compilation.SyntaxTrees.Select(SourceFile.Of).ToImmutableArray();

    public ImmutableArray<SourceFile> All { get; }

    /// <summary>Files that have no path, or the same one, cannot be found again by it.</summary>
    public bool HaveNames => ByPath.Count == All.Length && !ByPath.ContainsKey("");

    public static SourceFiles Of(Compilation compilation) => Known.GetValue(compilation, static at => new SourceFiles(at));

    public SourceFile? At(string path) => ByPath.TryGetValue(path, out var file) ? file : null;

    /// <summary>The files that mention one of the names.</summary>
    public IEnumerable<SyntaxTree> Naming(NameSet names)
    {
        foreach (var file in All)
        {
            if (file.Index.NamesAny(names))
                yield return file.Tree;
        }
    }

    private Dictionary<string, SourceFile> ByPath
    {
        get
        {
            if (byPath is { } known)
                return known;
            var made = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
            foreach (var file in All)
                made[file.Path] = file;
            return byPath = made;
        }
    }
}
