// langversion: 12
// An answer that a method hands over: in an out parameter, a tuple, a record, an object that it fills.
namespace Verdicts;

record Verdict(bool IsAllowed, string? Why)
{
    public bool IsRefused => !IsAllowed;

    public static Verdict Refused(string why) => new(false, why);

    public void Enforce()
    {
        if (!IsAllowed)
            throw new InvalidOperationException(Why);
    }
}

class Outcome
{
    public static readonly Outcome Unknown = new();

    public bool Granted { get; init; }

    public bool Fresh { get; set; }
}

[ProcessesFor(Purpose.Newsletter)]
class HandedOver(IMailer mailer, ICustomers customers)
{
    // Out parameters.
    private static void Ask(Customer c, out bool ok) => ok = c.AcceptsNews;

    private static bool TryAsk(Customer c, out bool ok, out bool due)
    {
        ok = false;
        due = c.Points > 3;
        if (c.Points < 0)
            return false;
        ok = c.AcceptsNews;
        return true;
    }

    void Out(Customer c)
    {
        Ask(c, out var ok);
        if (ok)
            mailer.Post(c.Email, "");
    }

    void OutRefused(Customer c)
    {
        Ask(c, out var ok);
        if (!ok)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void OutOfTwo(Customer c)
    {
        if (TryAsk(c, out var ok, out _) && ok)
            mailer.Post(c.Email, "");
    }

    void OutOther(Customer c)
    {
        if (TryAsk(c, out _, out var due) && due)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void OutAboutAnother(Customer one, Customer other)
    {
        Ask(one, out var ok);
        if (ok)
            mailer.Post(other.Email, ""); //~ PUR105 Customer.Email
    }

    // Tuples.
    private static (bool Ok, string? Why) Check(Customer c) => c.Points < 0 ? (false, "gone") : (c.AcceptsNews, null);

    private static async Task<(bool Due, bool Ok)> CheckAsync(Customer c)
    {
        await Task.Yield();
        if (c.Points == 0)
            return (true, false);
        return (c.Points > 3, c.AcceptsNews);
    }

    void Tuple(Customer c)
    {
        var (ok, why) = Check(c);
        if (ok && why is null)
            mailer.Post(c.Email, "");
    }

    async Task TupleMember(Customer c)
    {
        var answer = await CheckAsync(c);
        if (!answer.Ok)
            return;
        mailer.Post(c.Email, "");
    }

    async Task TupleOther(Customer c)
    {
        var (due, ok) = await CheckAsync(c);
        if (due)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
        if (ok)
            mailer.Post(c.Email, "");
    }

    void TuplePattern(Customer c)
    {
        if (Check(c) is (true, _))
            mailer.Post(c.Email, "");
    }

    // Records and objects.
    private static Verdict Judge(Customer c)
    {
        if (c.Points < 0)
            return Verdict.Refused("gone");
        return c.AcceptsNews ? new Verdict(true, null) : new Verdict(false, "no consent");
    }

    private static Verdict JudgeLazily(Customer c) => new(c.Points > 0, null);

    void Record(Customer c)
    {
        var verdict = Judge(c);
        if (verdict.IsAllowed)
            mailer.Post(c.Email, "");
    }

    void RecordRefused(Customer c)
    {
        var verdict = Judge(c);
        if (verdict.IsRefused)
            return;
        mailer.Post(c.Email, "");
    }

    void RecordEnforced(Customer c)
    {
        Judge(c).Enforce();
        mailer.Post(c.Email, "");
    }

    void RecordPattern(Customer c)
    {
        if (Judge(c) is { IsAllowed: true })
            mailer.Post(c.Email, "");
    }

    void RecordSwitch(Customer c)
    {
        switch (Judge(c))
        {
            case { IsAllowed: true }:
                mailer.Post(c.Email, "");
                break;
            default:
                mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
                break;
        }
    }

    void RecordLazy(Customer c)
    {
        var verdict = JudgeLazily(c);
        if (verdict.IsAllowed)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void RecordIgnored(Customer c)
    {
        var verdict = Judge(c);
        if (verdict.Why is null)
            Console.WriteLine();
        mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    private static Outcome Find(Customer? c)
    {
        if (c is null)
            return Outcome.Unknown;
        return new Outcome { Granted = c.AcceptsNews, Fresh = c.Points > 1 };
    }

    void Object(int id)
    {
        var c = customers.Get(id);
        if (Find(c).Granted)
            mailer.Post(c.Email, "");
    }

    void ObjectOther(int id)
    {
        var c = customers.Get(id);
        if (Find(c).Fresh)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    // Handed on to a callee.
    void Hand(Customer c) => SendIf(c, Judge(c));

    private void SendIf(Customer c, Verdict verdict)
    {
        if (verdict.IsAllowed)
            mailer.Post(c.Email, "");
    }

    void HandBoth(Customer c)
    {
        SendUnless(c, Judge(c));
        SendUnless(c, JudgeLazily(c)); //~ PUR105 Customer.Email
    }

    private void SendUnless(Customer c, Verdict verdict)
    {
        if (verdict.IsRefused)
            return;
        mailer.Post(c.Email, "");
    }

    // Captured by a lambda that asks.
    void Captured(Customer c)
    {
        var ok = false;
        Run(() => ok = c.AcceptsNews);
        if (ok)
            mailer.Post(c.Email, "");
    }

    void CapturedWrongly(Customer c)
    {
        var ok = false;
        Run(() => ok = c.Points > 1);
        if (ok)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    private static void Run(Action action) => action();
}

// Between the question and its use others look at the answer.
[ProcessesFor(Purpose.Newsletter)]
class LookedAt(IMailer mailer)
{
    private static Verdict Judge(Customer c) => new(c.AcceptsNews, null);

    void Shown(Customer c)
    {
        var verdict = Judge(c);
        Show(verdict);
        if (verdict.IsAllowed)
            mailer.Post(c.Email, "");
    }

    private static void Show(Verdict verdict) => Console.WriteLine(verdict.Why);

    void Listed(Customer c)
    {
        var verdicts = new List<Verdict> { Judge(c) };
        foreach (var verdict in verdicts)
        {
            if (verdict.IsAllowed)
                mailer.Post(c.Email, "");
        }
    }
}
