// A test given to whatever returns such objects holds for what comes out.
interface IReaders
{
    Task<List<Customer>> Query(Func<Customer, bool> where);

    Task<List<Customer>> Search(System.Linq.Expressions.Expression<Func<Customer, bool>> where);

    Task<Customer?> First(System.Linq.Expressions.Expression<Func<Customer, bool>> where);
}

[ProcessesFor(Purpose.Newsletter)]
class Filters
{
    private readonly IMailer mailer;
    private readonly ICustomers customers;

    public Filters(IMailer mailer, ICustomers customers) => (this.mailer, this.customers) = (mailer, customers);

    void Where()
    {
        foreach (var c in customers.All().Where(x => x.AcceptsNews))
            mailer.Post(c.Email, "");
    }

    void WhereNot()
    {
        foreach (var c in customers.All().Where(x => !x.AcceptsNews))
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void WhereOther()
    {
        foreach (var c in customers.All().Where(x => x.Points > 3))
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void WhereBoth()
    {
        foreach (var c in customers.All().Where(x => x.Points > 3 && x.AcceptsNews).OrderBy(x => x.Points).ToList())
            mailer.Post(c.Email, "");
    }

    void WhereEither()
    {
        foreach (var c in customers.All().Where(x => x.Points > 3 || x.AcceptsNews))
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void First()
    {
        var c = customers.All().First(x => x.AcceptsNews);
        mailer.Post(c.Email, "");
    }

    void Single()
    {
        if (customers.All().SingleOrDefault(x => x.AcceptsNews) is { } c)
            mailer.Post(c.Email, "");
    }

    void Query()
    {
        var all = from c in customers.All() where c.AcceptsNews select c;
        foreach (var c in all)
            mailer.Post(c.Email, "");
    }

    void Sorted()
    {
        foreach (var c in customers.All().OrderBy(x => x.AcceptsNews))
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    async Task Repository(IReaders readers)
    {
        foreach (var c in await readers.Query(x => x.AcceptsNews))
            mailer.Post(c.Email, "");
    }

    async Task RepositoryUnasked(IReaders readers)
    {
        foreach (var c in await readers.Query(x => x.Points > 0))
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    async Task Tree(IReaders readers)
    {
        foreach (var c in await readers.Search(x => x.AcceptsNews && x.Points > 0))
            mailer.Post(c.Email, "");
    }

    async Task TreeOfOne(IReaders readers)
    {
        if (await readers.First(x => x.AcceptsNews) is { } c)
            mailer.Post(c.Email, "");
    }

    void Group()
    {
        foreach (var c in customers.All().Where(Wants))
            mailer.Post(c.Email, "");
    }

    private static bool Wants(Customer c) => c.AcceptsNews;

    void InSelect()
    {
        foreach (var mail in customers.All().Where(x => x.AcceptsNews).Select(x => x.Email))
            mailer.Post(mail, "");
    }

    void ForEach() => customers.All().Where(x => x.AcceptsNews).ToList().ForEach(x => mailer.Post(x.Email, ""));
}
