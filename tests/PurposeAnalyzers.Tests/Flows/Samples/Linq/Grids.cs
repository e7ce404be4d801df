// langversion: 12
using System.ComponentModel.DataAnnotations;
using System.Linq.Expressions;

// Generic screens: filters by expression, property paths, paging, sorting, totals, caches of compiled lambdas.
class Grid<T>(IQueryable<T> source)
{
    private readonly List<Expression<Func<T, bool>>> filters = [];
    private readonly Dictionary<string, Func<T, object?>> columns = [];
    private Func<IQueryable<T>, IOrderedQueryable<T>>? order;

    public Grid<T> Where(Expression<Func<T, bool>> filter)
    {
        filters.Add(filter);
        return this;
    }

    public Grid<T> Column(string name, Func<T, object?> value)
    {
        columns[name] = value;
        return this;
    }

    public Grid<T> OrderBy<K>(Expression<Func<T, K>> key)
    {
        order = query => query.OrderBy(key);
        return this;
    }

    public List<T> Page(int number, int size)
    {
        var query = filters.Aggregate(source, (current, filter) => current.Where(filter));
        if (order != null)
            query = order(query);
        return query.Skip(number * size).Take(size).ToList();
    }

    public IEnumerable<string> Lines() => source.AsEnumerable().Select(row => string.Join(" | ", columns.Values.Select(column => column(row))));

    public int Total() => source.Count();
}

class Screens2(IQueryable<Customer> customers, IQueryable<Order> orders)
{
    public void Points()
    {
        var grid = new Grid<Customer>(customers).Where(c => c.Email != "").OrderBy(c => c.Name).Column("points", c => c.Points);
        Console.WriteLine(grid.Total());
        foreach (var line in grid.Lines())
            Console.WriteLine(line);
    }

    public void Orders()
    {
        var grid = new Grid<Order>(orders).Where(o => o.ShipTo.Length > 3).Column("number", o => o.Number).Column("to", o => o.ShipTo);
        Console.WriteLine(grid.Total());
        foreach (var line in grid.Lines())
            Console.WriteLine(line); //~ PUR203 Order.ShipTo
    }

    public void First()
    {
        var first = new Grid<Customer>(customers).Where(c => c.Points > 3).OrderBy(c => c.BirthDate).Page(0, 10)[0];
        Console.WriteLine(first.Points);
        Console.WriteLine(first.Email); //~ PUR203 Customer.Email
    }

    [ProcessesFor(Purpose.Billing)]
    public List<Customer> Billed() => new Grid<Customer>(customers).Where(c => c.Email != "").OrderBy(c => c.Name).Page(0, 5);

    [ProcessesFor(Purpose.Billing)]
    public int Phones() => customers.Where(c => c.Phone!.StartsWith("06")).Count(); //~ PUR101 Customer.Phone

    [ProcessesFor(Purpose.Billing)]
    public int WithPhone() => customers.Count(c => c.Phone != null);

    [ProcessesFor(Purpose.Statistics)]
    public Dictionary<int, int> ByYear() => customers
        .GroupBy(c => c.BirthDate.Year) //~ PUR101 Customer.BirthDate
        .ToDictionary(g => g.Key, g => g.Count());

    [ProcessesFor(Purpose.Statistics)]
    public Dictionary<string, double> ByTheme() => customers
        .GroupBy(c => c.Theme)
        .ToDictionary(g => g.Key, g => g.Average(c => c.Points));
}
