using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PurposeAnalyzers.Flow.Symbols.Text;

namespace PurposeAnalyzers.Flow.Reuse;

// A place that outlives the text it was found in, as long as its body, or the declarations around it, stay what they are.
//
//   PUR203 in the third body, 40 characters after its declaration starts       an edit in the first body moves it, and it is found again
//   PUR102 at the 17th word of the declarations                                the same, whatever happens in bodies before it

/// <param name="Body">The number of the body it is in; -1: none.</param>
/// <param name="Offset">From the start of the body's declaration; else from the start of the <paramref name="Token"/>th token of the declarations.</param>
internal readonly record struct FrozenPlace(string Path, int Start, int Length, int Body, int Token, int Offset)
{
    public static FrozenPlace Of(CodePlace place, CancellationToken cancellation)
    {
        var (text, at) = (place.Tree.GetText(cancellation), place.Span.Start);
        var index = FileIndex.Of(text);
        if (index.BodyAt(at) is >= 0 and var body)
            return new FrozenPlace(place.Tree.FilePath, at, place.Span.Length, body, -1, at - index.Bodies[body].Start);

        var starts = Tokens(text);
        var token = starts.BinarySearch(at);
        token = token < 0 ? ~token - 1 : token;
        return new FrozenPlace(place.Tree.FilePath, at, place.Span.Length, -1, token, token < 0 ? at : at - starts[token]);
    }

    /// <summary>The place in the text as it is now; null if there is no such place any more.</summary>
    public CodePlace? In(SyntaxTree tree, bool isUnchanged, CancellationToken cancellation)
    {
        if (isUnchanged)
            return new CodePlace(tree, new TextSpan(Start, Length));
        var text = tree.GetText(cancellation);
        var start = StartIn(text);
        return start is { } at && at + Length <= text.Length ? new CodePlace(tree, new TextSpan(at, Length)) : null;
    }

    private int? StartIn(SourceText text)
    {
        if (Body >= 0)
            return FileIndex.Of(text).Bodies is { } bodies && Body < bodies.Count ? bodies[Body].Start + Offset : null;
        var starts = Tokens(text);
        return Token < 0 ? Offset : Token < starts.Count ? starts[Token] + Offset : null;
    }

    private static List<int> Tokens(SourceText text)
    {
        var starts = new List<int>();
        _ = new FileScanner(text.ToString(), starts);
        return starts;
    }
}
