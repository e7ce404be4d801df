using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Flow.Symbols.Text;

/// <summary>
/// Whether a compilation speaks of the annotations at all: one search through its texts, before anything is read closely. Whoever uses them
/// names their namespace somewhere; label attributes of a referenced library come with a reference to them.
/// </summary>
internal static class AnnotationTrace
{
    private static readonly ConditionalWeakTable<Compilation, object> Known = new();

    public static bool AnyIn(Compilation compilation) => (bool)Known.GetValue(compilation, static at => Search(at));

    private static bool Search(Compilation compilation) =>
        compilation.SourceModule.ReferencedAssemblySymbols.Any(KnowsAnnotations) || SourceFiles.Of(compilation).All.Any(file => file.SpeaksOfAnnotations);

    private static bool KnowsAnnotations(IAssemblySymbol assembly) =>
        assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == "PurposeAnalyzers.Annotations"));
}
