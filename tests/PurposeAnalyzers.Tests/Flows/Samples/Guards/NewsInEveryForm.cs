// langversion: 12

// Newsletters in the ways a team really writes them: services, decorators, extension methods, tuples of checks, switch expressions.
interface IConsentStore
{
    [ConsentFor(Purpose.Newsletter)]
    ValueTask<bool> HasNews(int id);

    [ConsentFor(Purpose.Newsletter)]
    Task DemandNews(int id);
}

static class NewsExtensions
{
    public static bool MayReceive(this Customer c) => c is { AcceptsNews: true, Email.Length: > 0 };

    public static bool Wants(this Customer c) => c.Points > 3;

    public static IEnumerable<Customer> Readers(this IEnumerable<Customer> all) => all.Where(c => c.AcceptsNews);

    public static IEnumerable<Customer> Rich(this IEnumerable<Customer> all) => all.Where(c => c.Points > 100);
}

[ProcessesFor(Purpose.Newsletter)]
class News(IMailer mailer, ICustomers customers, IConsentStore store)
{
    public void ByExtension(Customer c)
    {
        if (c.MayReceive())
            mailer.Post(c.Email, "news");
    }

    public void ByWrongExtension(Customer c)
    {
        if (c.Wants())
            mailer.Post(c.Email, "news"); //~ PUR105 Customer.Email
    }

    public void ToReaders()
    {
        foreach (var c in customers.All().Readers())
            mailer.Post(c.Email, "news");
    }

    public void ToRich()
    {
        foreach (var c in customers.All().Rich())
            mailer.Post(c.Email, "news"); //~ PUR105 Customer.Email
    }

    public void ToRichReaders() => customers.All().Readers().Rich().ToList().ForEach(c => mailer.Post(c.Email, "news"));

    public async Task Demanded(int id)
    {
        await store.DemandNews(id);
        mailer.Post((await customers.GetAsync(id)).Email, "news");
    }

    public async Task Negated(int id)
    {
        var c = await customers.GetAsync(id);
        if (await store.HasNews(id) == false)
            return;
        mailer.Post(c.Email, "news");
    }

    public async Task Inverted(int id)
    {
        var c = await customers.GetAsync(id);
        if (await store.HasNews(id))
            return;
        mailer.Post(c.Email, "news"); //~ PUR105 Customer.Email
    }

    public string Chosen(Customer c) => c.AcceptsNews ? c.Email : "nobody";

    public string ChosenWrong(Customer c) => c.AcceptsNews ? "nobody" : c.Email; //~ PUR105 Customer.Email

    public void Thrown(Customer c)
    {
        _ = c.AcceptsNews ? 0 : throw new InvalidOperationException();
        mailer.Post(c.Email, "news");
    }

    public void OfOther(Customer a, Customer b)
    {
        if (a.AcceptsNews)
            mailer.Post(b.Email, "news"); //~ PUR105 Customer.Email
    }

    public void Looped(IEnumerable<Customer> all)
    {
        foreach (var c in all)
        {
            if (!c.AcceptsNews)
                continue;
            mailer.Post(c.Email, "news");
        }
    }

    public void LoopedWrong(IEnumerable<Customer> all)
    {
        var any = false;
        foreach (var c in all)
            any |= c.AcceptsNews;
        if (any)
            Console.WriteLine("somebody");
        foreach (var c in all)
            mailer.Post(c.Email, "news"); //~ PUR105 Customer.Email
    }

    private void Post(Customer c) => mailer.Post(c.Email, "news");

    public void ByHelper(Customer c)
    {
        if (c.AcceptsNews)
            Post(c);
    }

    public void Query() => (from c in customers.All() where c.AcceptsNews select c.Email).ToList().ForEach(m => mailer.Post(m, "news"));

    public void QueryWrong() => (from c in customers.All() where !c.AcceptsNews select c.Email).ToList().ForEach(m => mailer.Post(m, "news")); //~ PUR105 Customer.Email
}
