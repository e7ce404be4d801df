// A predicate given to code of one's own: what is done with it decides what it tells.
static class OwnQueries
{
    public static IEnumerable<T> Only<T>(this IEnumerable<T> all, Func<T, bool> test)
    {
        foreach (var item in all)
        {
            if (test(item))
                yield return item;
        }
    }

    public static IEnumerable<T> Without<T>(this IEnumerable<T> all, Func<T, bool> test)
    {
        foreach (var item in all)
        {
            if (!test(item))
                yield return item;
        }
    }

    public static IEnumerable<T> Counted<T>(this IEnumerable<T> all, Func<T, bool> test)
    {
        var count = 0;
        foreach (var item in all)
        {
            if (test(item))
                count++;
            yield return item;
        }

        Console.WriteLine(count);
    }

    public static List<T> Passing<T>(List<T> all, Func<T, bool> test) => all.Where(test).ToList();

    public static List<T> Failing<T>(List<T> all, Func<T, bool> test) => all.Where(x => !test(x)).ToList();

    public static T? OneOf<T>(List<T> all, Predicate<T> test) where T : class => all.Find(test);
}

[ProcessesFor(Purpose.Newsletter)]
class OwnPredicates
{
    private readonly IMailer mailer;
    private readonly List<Customer> customers = new();

    public OwnPredicates(IMailer mailer) => this.mailer = mailer;

    void Only()
    {
        foreach (var c in customers.Only(x => x.AcceptsNews))
            mailer.Post(c.Email, "");
    }

    void Without()
    {
        foreach (var c in customers.Without(x => x.AcceptsNews))
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void WithoutThoseWhoRefuse()
    {
        foreach (var c in customers.Without(x => !x.AcceptsNews))
            mailer.Post(c.Email, "");
    }

    void Counted()
    {
        foreach (var c in customers.Counted(x => x.AcceptsNews))
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void Passing()
    {
        foreach (var c in OwnQueries.Passing(customers, x => x.AcceptsNews))
            mailer.Post(c.Email, "");
    }

    void Failing()
    {
        foreach (var c in OwnQueries.Failing(customers, x => x.AcceptsNews))
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void OneOf()
    {
        if (OwnQueries.OneOf(customers, x => x.AcceptsNews) is { } c)
            mailer.Post(c.Email, "");
    }
}
