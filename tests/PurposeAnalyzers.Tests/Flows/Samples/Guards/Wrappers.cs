// A method of one's own that asks: its body says what its result means.
[ProcessesFor(Purpose.Newsletter)]
class Wrappers
{
    private readonly IMailer mailer;

    public Wrappers(IMailer mailer) => this.mailer = mailer;

    private static bool May(Customer c) => c.AcceptsNews;

    private static bool MayDeep(Customer c, bool due)
    {
        if (!due)
            return false;
        return May(c);
    }

    private static bool MayNot(Customer c) => !c.AcceptsNews;

    private static bool Either(Customer c) => c.AcceptsNews || c.Points > 3;

    private static void Require(Customer c)
    {
        if (!c.AcceptsNews)
            throw new InvalidOperationException("not wanted");
    }

    private static void Warn(Customer c)
    {
        if (!c.AcceptsNews)
            Console.WriteLine("not wanted");
    }

    private static async Task<bool> MayAsync(Customer c)
    {
        await Task.Yield();
        return c.AcceptsNews;
    }

    private static Task<bool> MayTask(Customer c) => Task.FromResult(c.AcceptsNews);

    void Wrapped(Customer c)
    {
        if (May(c))
            mailer.Post(c.Email, "");
    }

    void WrappedTwice(Customer c)
    {
        if (MayDeep(c, true))
            mailer.Post(c.Email, "");
    }

    void Reversed(Customer c)
    {
        if (MayNot(c))
            return;
        mailer.Post(c.Email, "");
    }

    void ReversedWrong(Customer c)
    {
        if (MayNot(c))
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void EitherWrong(Customer c)
    {
        if (Either(c))
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void Throwing(Customer c)
    {
        Require(c);
        mailer.Post(c.Email, "");
    }

    void OnlyWarning(Customer c)
    {
        Warn(c);
        mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    async Task Awaited(Customer c)
    {
        if (await MayAsync(c))
            mailer.Post(c.Email, "");
    }

    async Task FromResult(Customer c)
    {
        if (!await MayTask(c))
            return;
        mailer.Post(c.Email, "");
    }

    void Kept(Customer c)
    {
        var may = May(c);
        if (may && c.Points > 0)
            mailer.Post(c.Email, "");
    }

    void Delegate(Customer c)
    {
        Func<Customer, bool> may = x => x.AcceptsNews;
        if (may(c))
            mailer.Post(c.Email, "");
    }

    void OfAnother(Customer a, Customer b)
    {
        if (May(a))
            mailer.Post(b.Email, ""); //~ PUR105 Customer.Email
    }
}
