using System.Collections.Immutable;
using PurposeAnalyzers.Flow.Catalog.Kinds;

namespace PurposeAnalyzers.Flow.Models.Naming;

// What a member's name says about what it holds. A guess, for PUR004 to suggest a label with; never a label by itself.
//
//   KindOf("WorkEmail", "Order")          email: the phrase ends the name
//   KindOf("EmailTemplate", "Order")      nothing: another noun follows
//   KindOf("Name", "CustomerDto")         name: its type speaks of a person;  KindOf("Name", "Product") nothing
//   KindOf("SmtpPassword", "Mailer")      nothing: technical

/// <summary>The built-in dictionary, names.txt, read once.</summary>
internal sealed class NameDictionary
{
    private static readonly Lazy<NameDictionary> LazyBuiltIn = new(() => new NameDictionary(EmbeddedText.Read("names.txt")));

    private readonly Dictionary<string, List<NamePhrase>> byLastWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> lists = new(StringComparer.Ordinal);

    private NameDictionary(string text)
    {
        foreach (var line in text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
            Read(line);
        foreach (var phrases in byLastWord.Values)
            phrases.Sort((left, right) => right.Words.Length - left.Words.Length);
    }

    public static NameDictionary BuiltIn => LazyBuiltIn.Value;

    /// <summary>The kind of data that a member of this name holds in a type of that name; null if its name says nothing.</summary>
    public DataKind? KindOf(string member, string type)
    {
        var words = WordsOf(member);
        if (words.Count == 0 || words.Count > 1 && lists["leaders"].Contains(words[0]))
            return null;
        var typeWords = new Lazy<IReadOnlyList<string>>(() => NameWords.Of(type));
        var kind = Find(words, words.Count, typeWords)
            ?? (words.Count > 1 && lists["trailers"].Contains(words[words.Count - 1]) ? Find(words, words.Count - 1, typeWords) : null);
        return kind is null || IsSettings(typeWords.Value) ? null : DataKind.All[kind];
    }

    // "Email2" is another e-mail address; "Line2" and "Cvv2" are words of their own.
    private IReadOnlyList<string> WordsOf(string member)
    {
        var words = NameWords.Of(member);
        return words.Count == 0 || byLastWord.ContainsKey(words[words.Count - 1]) ? words : NameWords.Of(member.TrimEnd('1', '2', '3'));
    }

    private string? Find(IReadOnlyList<string> words, int count, Lazy<IReadOnlyList<string>> type)
    {
        if (!byLastWord.TryGetValue(words[count - 1], out var phrases))
            return null;
        foreach (var phrase in phrases)
        {
            if (phrase.Ends(words, count) && (phrase.Context is not { } context || IsAbout(context, type.Value)))
                return IsTechnical(words, count, phrase) ? null : phrase.Kind;
        }

        return null;
    }

    private bool IsTechnical(IReadOnlyList<string> words, int count, NamePhrase phrase) =>
        phrase.Words.Length == 1 && count > 1 && lists["ambiguous"].Contains(phrase.Words[0]) && lists["technical"].Contains(words[count - 2]);

    /// <summary>A person's word is the type's noun: UserDto is about a user, UserType is not.</summary>
    private bool IsAbout(string context, IReadOnlyList<string> type)
    {
        if (context != "@person")
            return type.Any(lists[context].Contains);
        var noun = type.Count - 1;
        while (noun > 0 && (lists["dto"].Contains(type[noun]) || IsVersion(type[noun])))
            noun--;
        return noun >= 0 && lists["@person"].Contains(type[noun]);
    }

    // CustomerV2, Customer_2
    private static bool IsVersion(string word) => word.TrimStart('v').All(char.IsDigit);

    private bool IsSettings(IReadOnlyList<string> type) => type.Count > 0 && lists["settings"].Contains(type[type.Count - 1]);

    private void Read(string line)
    {
        var bar = line.IndexOf('|');
        var head = line.Substring(0, bar).Trim();
        var items = line.Substring(bar + 1).Split(',').Select(item => item.Trim()).Where(item => item.Length > 0);
        if (!DataKind.All.ContainsKey(head))
            (lists.TryGetValue(head, out var list) ? list : lists[head] = new HashSet<string>(StringComparer.Ordinal)).UnionWith(items);
        else
            items.SelectMany(item => NamePhrase.Read(item, head)).ToList().ForEach(Add);
    }

    private void Add(NamePhrase phrase)
    {
        var last = phrase.Words[phrase.Words.Length - 1];
        if (!byLastWord.TryGetValue(last, out var phrases))
            byLastWord[last] = phrases = new List<NamePhrase>();
        phrases.Add(phrase);
    }
}
