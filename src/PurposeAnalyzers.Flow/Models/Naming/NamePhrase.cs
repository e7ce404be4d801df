using System.Collections.Immutable;

namespace PurposeAnalyzers.Flow.Models.Naming;

/// <summary>Words that end the name of a member that holds one kind of data.</summary>
/// <param name="Context">The list of words that the declaring type's name must speak of: "@person"; null: none.</param>
internal sealed record NamePhrase(string Kind, ImmutableArray<string> Words, string? Context)
{
    public bool Ends(IReadOnlyList<string> words, int count)
    {
        for (var back = 1; back <= Words.Length; back++)
        {
            if (back > count || words[count - back] != Words[Words.Length - back])
                return false;
        }

        return true;
    }

    /// <summary>"home/work address @person" is two phrases.</summary>
    public static IEnumerable<NamePhrase> Read(string text, string kind)
    {
        var parts = text.Split(' ').ToList();
        var context = parts[parts.Count - 1][0] == '@' ? parts[parts.Count - 1] : null;
        if (context is not null)
            parts.RemoveAt(parts.Count - 1);
        IEnumerable<ImmutableArray<string>> readings = new[] { ImmutableArray<string>.Empty };
        foreach (var part in parts)
            readings = readings.SelectMany(_ => part.Split('/'), (reading, word) => reading.Add(word)).ToList();
        return readings.Select(words => new NamePhrase(kind, words, context));
    }
}
