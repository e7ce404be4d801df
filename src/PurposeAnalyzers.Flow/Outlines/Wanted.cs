using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Symbols.Text;

namespace PurposeAnalyzers.Flow.Outlines;

/// <summary>What makes a piece of code worth binding: it mentions one of these names and, if it must, can get hold of an object that has them.</summary>
/// <param name="Names">Of members and types.</param>
/// <param name="Owners">How an object with these members is come by; null: the names alone are enough.</param>
/// <param name="Files">Null: anywhere.</param>
internal sealed record Wanted(NameSet Names, Reach? Owners = null, IReadOnlyCollection<SyntaxTree>? Files = null);
