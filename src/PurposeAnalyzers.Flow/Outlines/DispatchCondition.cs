using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Outlines;

// On what it depends which body a call runs: on type arguments, and on the classes of objects that callers know.
//
//   string Describe<T>(T thing) where T : IDescribed => thing.Text();      Mailbox.Text runs when ``0 is Mailbox
//   Describe(new Shelf())                                                  ``0 = Shelf: what Mailbox.Text gives does not come here
//   string Run(IShow show) => show.Text();                                 MailShow.Text runs when @0 is MailShow
//   Run(new PlainShow())                                                   @0 = PlainShow, exactly
//
// Subjects are "`0" (a type parameter of the type), "``0" (of the method), "@0" and "this" (the class of an object).
// Terms are subjects, "T:Ns.Shelf" (that class or one derived from it), or "=T:Ns.Shelf" (that class exactly).

/// <summary>The subject is one of these.</summary>
internal sealed record Clause(string Subject, EquatableArray<string> Allowed)
{
    public bool Contradicts(Clause other) => Subject == other.Subject && !Allowed.Items.Any(term => other.Allowed.Contains(term));
}

/// <summary>All clauses hold. There is none without clauses: that would be null.</summary>
internal sealed record DispatchCondition(EquatableArray<Clause> Clauses)
{
    // Beyond this a condition is left weaker than it is: nothing is lost by that but precision.
    private const int Limit = 3;

    /// <summary>Both; false if they cannot hold together.</summary>
    public static bool TryJoin(DispatchCondition? one, DispatchCondition? other, out DispatchCondition? both)
    {
        both = one ?? other;
        if (one is null || other is null || one == other)
            return true;
        if (one.Clauses.Items.Any(clause => other.Clauses.Items.Any(clause.Contradicts)))
            return false;
        both = new DispatchCondition(EquatableArray.From(one.Clauses.Items.Union(other.Clauses.Items).Take(Limit)));
        return true;
    }
}

/// <summary>What a call site knows of one of its targets.</summary>
/// <param name="When">In terms of the calling body: when the target runs at all.</param>
/// <param name="Bindings">What the target's subjects are here; one that is missing may be anything.</param>
internal sealed record Dispatch(string Target, DispatchCondition? When, EquatableArray<(string Subject, string Term)> Bindings)
{
    /// <summary>The classes whose objects run the target, where nothing is known here of the object; none: any.</summary>
    public EquatableArray<string> Classes { get; init; }

    /// <summary>A nested function has the type parameters and the object of the body around it.</summary>
    public bool IsNested { get; init; }

    /// <summary>A condition of the target in terms of the calling body; false if it does not hold here.</summary>
    public bool TryTranslate(DispatchCondition? condition, out DispatchCondition? here)
    {
        var left = new List<Clause>();
        here = null;
        foreach (var clause in condition?.Clauses ?? default)
        {
            foreach (var term in TermsOf(clause.Subject))
            {
                if (IsSubject(term))
                    left.Add(clause with { Subject = term });
                else if (!clause.Allowed.Contains(term))
                    return false;
            }
        }

        return DispatchCondition.TryJoin(left.Count == 0 ? null : new DispatchCondition(EquatableArray.From(left)), When, out here);
    }

    private IEnumerable<string> TermsOf(string subject)
    {
        if (IsNested)
            return subject[0] == '@' ? Enumerable.Empty<string>() : new[] { subject };
        return Bindings.Items.Where(binding => binding.Subject == subject).Select(binding => binding.Term);
    }

    private static bool IsSubject(string term) => term[0] is '`' or '@' || term == "this";
}
