using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PurposeAnalyzers.Flow.Symbols.Text;

namespace PurposeAnalyzers.Flow.Reuse;

// Two numbers for all that an answer depends on besides the bodies.
//
//   Outside       options, references, catalog, models
//   Declarations  these, and every file's text outside its bodies

internal readonly record struct Surroundings(ulong Outside, ulong Declarations, bool IsBalanced)
{
    private static readonly ConditionalWeakTable<Compilation, object> Referenced = new();
    private static readonly ConditionalWeakTable<MetadataReference, object> Versions = new();

    public static Surroundings Of(Compilation compilation, string catalog, string models, CancellationToken cancellation)
    {
        var outside = TextHash.Mix(TextHash.Of(catalog), TextHash.Of(models));
        outside = TextHash.Mix(TextHash.Mix(outside, Options(compilation)), References(compilation, cancellation));
        var (declarations, isBalanced) = Files(compilation, cancellation);
        return new Surroundings(outside, TextHash.Mix(outside, declarations), isBalanced);
    }

    private static (ulong Declarations, bool IsBalanced) Files(Compilation compilation, CancellationToken cancellation)
    {
        var (sum, isBalanced) = (0UL, true);
        foreach (var file in SourceFiles.Of(compilation).All)
        {
            cancellation.ThrowIfCancellationRequested();
            isBalanced &= file.Index.IsBalanced;
            sum = unchecked(sum + TextHash.Mix(file.PathHash, file.Index.Declarations)); // in any order
        }

        return (sum, isBalanced);
    }

    private static ulong Options(Compilation compilation)
    {
        var parsing = compilation.SyntaxTrees.FirstOrDefault()?.Options as CSharpParseOptions;
        var words = string.Join(";", parsing?.PreprocessorSymbolNames ?? Enumerable.Empty<string>());
        return TextHash.Of($"{compilation.AssemblyName} {compilation.Options.OutputKind} {parsing?.LanguageVersion} {words}");
    }

    private static ulong References(Compilation compilation, CancellationToken cancellation)
    {
        var hash = TextHash.Seed;
        foreach (var reference in compilation.References)
            hash = TextHash.Mix(hash, reference is CompilationReference { Compilation: var other } ? Declared(other, cancellation) : VersionOf(compilation, reference));
        return hash;
    }

    // A project in the same editor: what is outside its bodies is all that can be seen of it.
    private static ulong Declared(Compilation compilation, CancellationToken cancellation)
    {
        if (!Referenced.TryGetValue(compilation, out var known))
            known = Referenced.GetValue(compilation, at => Files(at, cancellation).Declarations);
        return (ulong)known;
    }

    private static ulong VersionOf(Compilation compilation, MetadataReference reference)
    {
        if (!Versions.TryGetValue(reference, out var known))
            known = Versions.GetValue(reference, at => Version(compilation, at));
        return (ulong)known;
    }

    private static ulong Version(Compilation compilation, MetadataReference reference)
    {
        var symbol = compilation.GetAssemblyOrModuleSymbol(reference);
        var version = symbol is IAssemblySymbol assembly ? assembly.GetMetadata()?.GetModules()[0].GetModuleVersionId() : (symbol as IModuleSymbol)?.GetMetadata()?.GetModuleVersionId();
        return version is { } id ? TextHash.Of(id.ToString()) : TextHash.Of(reference.Display ?? "");
    }
}
