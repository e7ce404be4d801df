using System.Linq.Expressions;

// The condition as an object or value of its own: specifications, shared predicates, strategies.
abstract class Specification<T>
{
    public abstract bool IsSatisfiedBy(T candidate);
}

class WantsNews : Specification<Customer>
{
    public override bool IsSatisfiedBy(Customer candidate) => candidate.AcceptsNews && candidate.Points >= 0;
}

class IsRegular : Specification<Customer>
{
    public override bool IsSatisfiedBy(Customer candidate) => candidate.Points > 10;
}

class Both<T> : Specification<T>
{
    private readonly Specification<T> left;
    private readonly Specification<T> right;

    public Both(Specification<T> left, Specification<T> right) => (this.left, this.right) = (left, right);

    public override bool IsSatisfiedBy(T candidate) => left.IsSatisfiedBy(candidate) && right.IsSatisfiedBy(candidate);
}

class Query<T>
{
    public Query(Expression<Func<T, bool>> criteria) => Criteria = criteria;

    public Expression<Func<T, bool>> Criteria { get; }
}

static class Audiences
{
    public static readonly Func<Customer, bool> Subscribed = c => c.AcceptsNews;

    public static readonly Expression<Func<Customer, bool>> SubscribedQuery = c => c.AcceptsNews && c.Points > 0;

    public static readonly Expression<Func<Customer, bool>> RegularQuery = c => c.Points > 10;

    public static Expression<Func<Customer, bool>> Everyone => c => true;

    public static Expression<Func<Customer, bool>> Readers => c => c.AcceptsNews;

    public static Expression<Func<Customer, bool>> ReadersAbove(int points) => c => c.AcceptsNews && c.Points > points;

    public static Expression<Func<Customer, bool>> Above(int points) => c => c.Points > points;

    public static IEnumerable<Customer> WhoReadNews(this IEnumerable<Customer> all) => all.Where(Subscribed);

    public static bool MayGetNews(this Customer c) => c is { AcceptsNews: true, Email: not null };
}

[ProcessesFor(Purpose.Newsletter)]
class Specified
{
    private static readonly Specification<Customer> Wants = new WantsNews();
    private readonly IMailer mailer;
    private readonly IQueryable<Customer> customers;

    public Specified(IMailer mailer, IQueryable<Customer> customers) => (this.mailer, this.customers) = (mailer, customers);

    void Satisfied(Customer c)
    {
        if (new WantsNews().IsSatisfiedBy(c))
            mailer.Post(c.Email, "");
    }

    void SatisfiesAnother(Customer c)
    {
        if (new IsRegular().IsSatisfiedBy(c))
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void SatisfiesKept(Customer c)
    {
        if (Wants.IsSatisfiedBy(c))
            mailer.Post(c.Email, "");
    }

    void SatisfiesGiven(Customer c, WantsNews wants)
    {
        if (!wants.IsSatisfiedBy(c))
            return;
        mailer.Post(c.Email, "");
    }

    void SatisfiesBoth(Customer c)
    {
        var both = new Both<Customer>(new IsRegular(), new WantsNews());
        if (both.IsSatisfiedBy(c))
            mailer.Post(c.Email, "");
    }

    void FieldOfFunction()
    {
        foreach (var c in customers.AsEnumerable().Where(Audiences.Subscribed))
            mailer.Post(c.Email, "");
    }

    void FieldOfQuery()
    {
        foreach (var c in customers.Where(Audiences.SubscribedQuery))
            mailer.Post(c.Email, "");
    }

    void FieldOfAnotherQuery()
    {
        foreach (var c in customers.Where(Audiences.RegularQuery))
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void PropertyOfQuery()
    {
        foreach (var c in customers.Where(Audiences.Readers).Take(10))
            mailer.Post(c.Email, "");
    }

    void PropertyOfAll()
    {
        foreach (var c in customers.Where(Audiences.Everyone))
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void MethodOfQuery()
    {
        foreach (var c in customers.Where(Audiences.ReadersAbove(3)))
            mailer.Post(c.Email, "");
    }

    void MethodOfAnother()
    {
        foreach (var c in customers.Where(Audiences.Above(3)))
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void ObjectOfQuery()
    {
        var query = new Query<Customer>(c => c.AcceptsNews);
        foreach (var c in customers.Where(query.Criteria))
            mailer.Post(c.Email, "");
    }

    void ObjectOfAnother()
    {
        var query = new Query<Customer>(c => c.Points > 3);
        foreach (var c in customers.Where(query.Criteria))
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void Extension()
    {
        foreach (var c in customers.AsEnumerable().WhoReadNews())
            mailer.Post(c.Email, "");
    }

    void ExtensionOfOne(Customer c)
    {
        if (c.MayGetNews())
            mailer.Post(c.Email, "");
    }
}
