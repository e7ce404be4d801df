namespace PurposeAnalyzers.Flow.Reuse;

/// <summary>
/// The last answers of this process, editor or compiler server: the one place where anything outlives a compilation. A handful: an edit of a
/// declaration makes a new one, and undoing it finds the old one again. Holds names, numbers and hashes only.
/// </summary>
internal static class AnswerCache
{
    private const int Kept = 8;
    private const int WithReadings = 3;

    private static readonly object Gate = new();
    private static readonly LinkedList<Answer> Answers = new();

    public static Answer? Find(Surroundings surroundings) => First(answer => answer.Surroundings.Declarations == surroundings.Declarations);

    /// <summary>The last answer for the same options, references, catalog and models, whatever the declarations.</summary>
    public static Answer? Latest(Surroundings surroundings) => First(answer => answer.Surroundings.Outside == surroundings.Outside);

    public static void Keep(Answer answer)
    {
        lock (Gate)
        {
            for (var at = Answers.First; at is not null; at = at.Next)
            {
                if (at.Value.Surroundings != answer.Surroundings)
                    continue;
                Answers.Remove(at);
                break;
            }

            Answers.AddFirst(answer);
            if (Answers.Count > Kept)
                Answers.RemoveLast();
            foreach (var old in Answers.Skip(WithReadings))
                old.Shed();
        }
    }

    private static Answer? First(Func<Answer, bool> condition)
    {
        lock (Gate)
        {
            for (var at = Answers.First; at is not null; at = at.Next)
            {
                if (!condition(at.Value))
                    continue;
                Answers.Remove(at);
                Answers.AddFirst(at);
                return at.Value;
            }
        }

        return null;
    }
}
