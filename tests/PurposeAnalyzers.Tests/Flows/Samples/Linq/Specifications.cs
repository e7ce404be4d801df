// langversion: 12
using System.Linq.Expressions;

// Specifications: conditions as objects, combined and run on queries.
abstract class Specification<T>
{
    public abstract Expression<Func<T, bool>> Criteria { get; }

    public virtual string Description => GetType().Name;

    public bool Matches(T item) => Criteria.Compile()(item);

    public Specification<T> And(Specification<T> other) => new Both<T>(this, other);
}

class Both<T>(Specification<T> left, Specification<T> right) : Specification<T>
{
    public override Expression<Func<T, bool>> Criteria
    {
        get
        {
            var item = Expression.Parameter(typeof(T));
            return Expression.Lambda<Func<T, bool>>(
                Expression.AndAlso(Expression.Invoke(left.Criteria, item), Expression.Invoke(right.Criteria, item)), item);
        }
    }

    public override string Description => $"{left.Description} and {right.Description}";
}

class HasPoints(int points) : Specification<Customer>
{
    public override Expression<Func<Customer, bool>> Criteria => c => c.Points >= points;

    public override string Description => "at least " + points;
}

class LivesAt(string mail) : Specification<Customer>
{
    public override Expression<Func<Customer, bool>> Criteria => c => c.Email == mail;

    public override string Description => "mail is " + mail;
}

class Searches(IQueryable<Customer> customers)
{
    public void Find(int points)
    {
        var wanted = new HasPoints(points);
        var found = customers.Where(wanted.Criteria).ToList();
        Console.WriteLine($"{wanted.Description}: {found.Count}");
    }

    public void FindTwin(Customer c)
    {
        var wanted = new LivesAt(c.Email);
        var found = customers.Where(wanted.Criteria).FirstOrDefault();
        Console.WriteLine(found?.Id);
        Console.WriteLine(wanted.Description); //~ PUR203 Customer.Email
    }

    public void FindNames(int points)
    {
        var names = customers.Where(new HasPoints(points).Criteria).Select(c => c.Name);
        foreach (var name in names)
            Console.WriteLine(name); //~ PUR203 Customer.Name
    }

    public void Order(int points)
    {
        var ids = customers.Where(new HasPoints(points).Criteria).OrderBy(c => c.Name).ThenBy(c => c.BirthDate).Select(c => c.Id);
        Console.WriteLine(string.Join(",", ids));
    }

    public void Group()
    {
        var byName = customers.GroupBy(c => c.Name).Select(g => new { Key = g.Key, Count = g.Count() }).ToList();
        foreach (var group in byName)
        {
            Console.WriteLine(group.Count);
            Console.WriteLine(group.Key); //~ PUR203 Customer.Name
        }
    }
}
