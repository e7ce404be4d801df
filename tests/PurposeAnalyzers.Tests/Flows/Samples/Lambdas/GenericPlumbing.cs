// langversion: 12

// Generic helpers of the kind every code base has: paging, batching, memoising, pipelines, lookups, retry with state.
record Page<T>(IReadOnlyList<T> Items, int Total)
{
    public Page<R> Select<R>(Func<T, R> map) => new(Items.Select(map).ToList(), Total);
}

static class Functional
{
    public static R Pipe<T, R>(this T value, Func<T, R> next) => next(value);

    public static T Tap<T>(this T value, Action<T> action)
    {
        action(value);
        return value;
    }

    public static Func<A, C> Compose<A, B, C>(this Func<A, B> first, Func<B, C> second) => a => second(first(a));

    public static Func<A, Func<B, R>> Curry<A, B, R>(this Func<A, B, R> f) => a => b => f(a, b);

    public static IEnumerable<T> WhereNotNull<T>(this IEnumerable<T?> source) where T : class
    {
        foreach (var item in source)
        {
            if (item is not null)
                yield return item;
        }
    }

    public static void ForEach<T>(this IEnumerable<T> source, Action<T, int> action)
    {
        var index = 0;
        foreach (var item in source)
            action(item, index++);
    }
}

class Memo<K, V> where K : notnull
{
    private readonly Dictionary<K, V> known = [];

    public V Get(K key, Func<K, V> make) => known.TryGetValue(key, out var value) ? value : known[key] = make(key);
}

class Plumbing(ICustomers customers)
{
    private readonly Memo<int, string> names = new();
    private readonly Memo<string, int> ids = new();

    public void Paged()
    {
        var page = new Page<Customer>(customers.All().Take(10).ToList(), 100);
        Console.WriteLine(page.Select(c => c.Email).Items[0]); //~ PUR203 Customer.Email
        Console.WriteLine(page.Select(c => c.Id).Items[0]);
        Console.WriteLine(page.Total);
    }

    public void Piped(Customer c)
    {
        Console.WriteLine(c.Pipe(x => x.Phone).Pipe(p => "tel:" + p)); //~ PUR203 Customer.Phone
        Console.WriteLine(c.Pipe(x => x.Points).Pipe(p => "points:" + p));
        c.Tap(x => x.Points++).Tap(x => Console.WriteLine(x.Id));
        c.Tap(x => Console.WriteLine(x.Name)); //~ PUR203 Customer.Name
    }

    public void Composed(Customer c)
    {
        Func<Customer, string> mail = x => x.Email;
        Func<Customer, string> theme = x => x.Theme;
        Console.WriteLine(mail.Compose(s => s.ToUpper())(c)); //~ PUR203 Customer.Email
        Console.WriteLine(theme.Compose(s => s.ToUpper())(c));
        Console.WriteLine(mail.Compose(s => s.Length)(c));
    }

    public void Curried(Customer c)
    {
        Func<string, string, string> join = (a, b) => a + ": " + b;
        Func<string, string, string> first = (a, _) => a;
        Console.WriteLine(join.Curry()("mail")(c.Email)); //~ PUR203 Customer.Email
        Console.WriteLine(first.Curry()("mail")(c.Email));
    }

    public void Memoised(int id)
    {
        Console.WriteLine(names.Get(id, key => customers.Get(key).Name)); //~ PUR203 Customer.Name
        Console.WriteLine(ids.Get("first", _ => customers.All().First().Id));
    }

    public void NotNull()
    {
        foreach (var phone in customers.All().Select(c => c.Phone).WhereNotNull())
            Console.WriteLine(phone); //~ PUR203 Customer.Phone
    }

    public void Each()
    {
        customers.All().ForEach((c, i) => Console.WriteLine($"{i}: {c.Points}"));
        customers.All().ForEach((c, i) => Console.WriteLine($"{i}: {c.Name}")); //~ PUR203 Customer.Name
    }

    public void Grouped()
    {
        var lookup = customers.All().ToLookup(c => c.Theme, c => c.Email);
        foreach (var group in lookup)
        {
            Console.WriteLine(group.Key);
            Console.WriteLine(string.Join(", ", group)); //~ PUR203 Customer.Email
        }

        var counts = customers.All().CountBy(c => c.Theme);
        foreach (var (theme, count) in counts)
            Console.WriteLine($"{theme}: {count}");
    }

    public void Zipped(string[] headers, Customer c)
    {
        foreach (var (header, value) in headers.Zip(new[] { c.Name, c.Email }))
        {
            Console.WriteLine(header);
            Console.WriteLine(value); //~ PUR203
        }
    }
}
