using System.Linq.Expressions;

// Expressions that are kept, handed on and run elsewhere: what their lambdas do is done where they are run, and else only mentioned.
class Specification<T>
{
    public Specification(Expression<Func<T, bool>> criteria) => Criteria = criteria;

    public Expression<Func<T, bool>> Criteria { get; }
}

class Selector
{
    private readonly Expression<Func<Customer, bool>> mentioned = c => c.BirthDate.Year > 2000;
    private readonly Expression<Func<Customer, bool>> filter;

    public Selector(Expression<Func<Customer, bool>> filter) => this.filter = filter;

    public int Count(IQueryable<Customer> all) => all.Count(filter);

    public string Name() => mentioned.ToString();
}

class SpecifiedQueries
{
    private static IQueryable<Customer> Matching(IQueryable<Customer> all, Expression<Func<Customer, bool>> filter) => all.Where(filter);

    private static string Describe(Expression<Func<Customer, bool>> filter) => filter.Body.ToString();

    [ProcessesFor(Purpose.Statistics)]
    int InALocal(IQueryable<Customer> all)
    {
        Expression<Func<Customer, bool>> filter = c => c.Name == "Ada"; //~ PUR101 Customer.Name
        return all.Count(filter);
    }

    [ProcessesFor(Purpose.Statistics)]
    int InALocalHarmless(IQueryable<Customer> all)
    {
        Expression<Func<Customer, bool>> filter = c => c.Points > 3;
        return all.Count(filter);
    }

    [ProcessesFor(Purpose.Statistics)]
    string OnlyMentioned()
    {
        Expression<Func<Customer, bool>> filter = c => c.Name == "Ada";
        return Describe(filter);
    }

    [ProcessesFor(Purpose.Statistics)]
    int HandedOn(IQueryable<Customer> all) => Matching(all, c => c.Name == "Ada").Count(); //~ PUR101 Customer.Name

    [ProcessesFor(Purpose.Billing)]
    int HandedOnForBilling(IQueryable<Customer> all) => Matching(all, c => c.Name == "Ada").Count();

    [ProcessesFor(Purpose.Statistics)]
    int Kept(IQueryable<Customer> all) => new Selector(c => c.Email == "a@b.example").Count(all); //~ PUR101 Customer.Email

    [ProcessesFor(Purpose.Statistics)]
    string KeptAndMentioned(IQueryable<Customer> all) => new Selector(c => c.Points > 3).Name();
}
