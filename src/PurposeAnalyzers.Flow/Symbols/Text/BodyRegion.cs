namespace PurposeAnalyzers.Flow.Symbols.Text;

/// <summary>
/// A stretch of a file that no declaration depends on: the block of a method or accessor, what follows <c>=&gt;</c> or, in a field or property, <c>=</c>.
/// </summary>
/// <param name="Start">Where the declaration that it belongs to begins.</param>
/// <param name="BodyStart">Where it begins itself: at the brace, arrow or equals sign.</param>
/// <param name="FirstName">Of the file's names: the first one of the declaration, or of the initialiser alone.</param>
/// <param name="Hash">Of the text from <paramref name="Start"/> to <paramref name="End"/>.</param>
internal readonly record struct BodyRegion(int Start, int BodyStart, int End, int FirstName, int LastName, ulong Hash);
