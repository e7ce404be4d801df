namespace PurposeAnalyzers.Benchmarks.Generation;

/// <summary>What one generated feature is called and made of: an entity, and the code that a team writes around it.</summary>
internal sealed record Feature(int Number, string Entity, IReadOnlyList<string> Texts, IReadOnlyList<string> Numbers, IReadOnlyList<string> Verbs)
{
    public string Namespace => $"Generated.{Entity}{Number}";

    public static Feature Make(int number, Random random)
    {
        var entity = Pick(Vocabulary.Nouns, random) + Pick(Vocabulary.Suffixes, random);
        return new(number, entity, Some(Vocabulary.TextNames, 6, random), Some(Vocabulary.NumberNames, 4, random), Some(Vocabulary.Verbs, 4, random));
    }

    private static string Pick(string[] words, Random random) => words[random.Next(words.Length)];

    private static List<string> Some(string[] words, int count, Random random)
    {
        var all = (string[])words.Clone();
        random.Shuffle(all);
        return [.. all.Take(count)];
    }
}
