using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Flow.Symbols.Text;

/// <summary>
/// Whether a compilation speaks of the annotations at all: one search through its texts, before anything is read closely. Whoever uses them
/// names their namespace somewhere; label attributes of a referenced library come with a reference to them.
/// </summary>
internal static class AnnotationTrace
{
    private const string Namespace = "PurposeAnalyzers";

    private static readonly ConditionalWeakTable<Compilation, object> Known = new();

    public static bool AnyIn(Compilation compilation, CancellationToken cancellation)
    {
        if (!Known.TryGetValue(compilation, out var known))
            known = Known.GetValue(compilation, at => Search(at, cancellation));
        return (bool)known;
    }

    private static bool Search(Compilation compilation, CancellationToken cancellation)
    {
        if (compilation.SourceModule.ReferencedAssemblySymbols.Any(KnowsAnnotations))
            return true;
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (!IsGeneratedHere(tree.FilePath) && tree.GetText(cancellation).ToString().IndexOf(Namespace, StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }

    private static bool KnowsAnnotations(IAssemblySymbol assembly) =>
        assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == Namespace + ".Annotations"));

    // The generator's constants name the namespace in every project.
    private static bool IsGeneratedHere(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(new[] { '/', '\\' }) + 1);
        return name.StartsWith(Namespace + ".", StringComparison.Ordinal) && name.EndsWith(".g.cs", StringComparison.Ordinal);
    }
}
