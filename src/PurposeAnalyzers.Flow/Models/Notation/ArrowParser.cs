namespace PurposeAnalyzers.Flow.Models.Notation;

/// <summary>Reads an arrow, and the words on it that say what is done to the value on its way: "->", "~>", "~encrypted~>", "-pseudonymized redacted->".</summary>
internal sealed class ArrowParser(Cursor cursor)
{
    private static readonly (string Word, Treatments Treatment)[] Words =
    {
        ("anonymized", Treatments.Anonymized), ("pseudonymized", Treatments.Pseudonymized), ("encrypted", Treatments.Encrypted),
        ("redacted", Treatments.Redacted), ("decrypted", Treatments.Decrypted),
    };

    public (Carry Carry, Treatments Treatments) Read()
    {
        if (cursor.TryTake("~"))
            return (Carry.Derive, UpTo("~>"));
        if (cursor.TryTake("?"))
            return (Carry.Observe, UpTo("?>"));
        if (cursor.TryTake("@"))
            return (Carry.Address, UpTo("@>"));
        if (!cursor.TryTake("-"))
            throw cursor.Unreadable("'->' is expected here");
        return (Carry.Copy, UpTo("->"));
    }

    public static string Print(Carry carry, Treatments treatments)
    {
        var shaft = carry switch { Carry.Derive => "~", Carry.Observe => "?", Carry.Address => "@", _ => "-" };
        var words = string.Join(" ", Words.Where(known => (treatments & known.Treatment) != 0).Select(known => known.Word));
        return (carry == Carry.Whole ? ".**" : "") + " " + shaft + (words.Length == 0 ? "> " : words + shaft + "> ");
    }

    private Treatments UpTo(string head)
    {
        if (cursor.TryTake(">"))
            return Treatments.None;
        var treatments = Treatment();
        while (!cursor.TryTake(head))
            treatments |= Treatment();
        return treatments;
    }

    private Treatments Treatment()
    {
        foreach (var (word, treatment) in Words)
        {
            if (cursor.TryTakeWord(word))
                return treatment;
        }

        throw cursor.Unreadable("'>' or one of " + string.Join(", ", Words.Select(known => known.Word)) + " is expected here");
    }
}
