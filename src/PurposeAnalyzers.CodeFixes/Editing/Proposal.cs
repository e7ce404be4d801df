using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;

namespace PurposeAnalyzers.Editing;

internal enum Promise
{
    /// <summary>The fault is gone, and no other has come in its place.</summary>
    Clean,

    /// <summary>As <see cref="Clean"/>; and since declarations that others use are changed, all projects that know them compile.</summary>
    CleanEverywhere,

    /// <summary>The fault is gone; what it hid may show: a label carries data on to the next member.</summary>
    Gone,

    /// <summary>Nothing: it only says what to write by hand.</summary>
    None,
}

/// <summary>A change that a fix offers.</summary>
/// <param name="Key">Tells it from other proposals of the same fix, wherever they are: what is fixed together has the same.</param>
internal sealed record Proposal(string Title, string Key, Func<CancellationToken, Task<Solution>> Change, Promise Promise = Promise.Clean)
{
    public CodeAction Action(ProvenFix fix) => CodeAction.Create(Title, Change, fix.GetType().Name + Key);

    public static Proposal Of(string title, string key, Document document, SyntaxNode changedRoot, Promise promise = Promise.Clean) =>
        new(title, key, _ => Task.FromResult(document.WithSyntaxRoot(changedRoot).Project.Solution), promise);
}
