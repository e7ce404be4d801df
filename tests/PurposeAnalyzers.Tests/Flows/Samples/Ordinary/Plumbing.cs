using System.Collections.Concurrent;
using System.Linq.Expressions;

// Generic plumbing that customers pass through.
interface IEntityStore<T> where T : class
{
    T? Get(int id);

    IReadOnlyList<T> Find(Expression<Func<T, bool>> where);

    void Put(int id, T entity);
}

class MemoryStore<T> : IEntityStore<T> where T : class
{
    private readonly ConcurrentDictionary<int, T> entities = new();

    public T? Get(int id) => entities.TryGetValue(id, out var entity) ? entity : null;

    public IReadOnlyList<T> Find(Expression<Func<T, bool>> where) => entities.Values.Where(where.Compile()).ToList();

    public void Put(int id, T entity) => entities[id] = entity;
}

readonly struct Result<T>
{
    private readonly T? value;

    private Result(T? value, string? error) => (this.value, Error) = (value, error);

    public string? Error { get; }

    public bool IsOk => Error == null;

    public static Result<T> Ok(T value) => new(value, null);

    public static Result<T> Fail(string error) => new(default, error);

    public Result<TNext> Then<TNext>(Func<T, Result<TNext>> next) => IsOk ? next(value!) : Result<TNext>.Fail(Error!);

    public TEnd Match<TEnd>(Func<T, TEnd> ok, Func<string, TEnd> fail) => IsOk ? ok(value!) : fail(Error!);
}

class Pipeline<TIn, TOut>
{
    private readonly List<Func<Func<TIn, Task<TOut>>, TIn, Task<TOut>>> steps = new();

    public Pipeline<TIn, TOut> Use(Func<Func<TIn, Task<TOut>>, TIn, Task<TOut>> step)
    {
        steps.Add(step);
        return this;
    }

    public Task<TOut> Run(TIn input, Func<TIn, Task<TOut>> end) =>
        steps.AsEnumerable().Reverse().Aggregate(end, (next, step) => each => step(next, each))(input);
}

class Plumbing
{
    private readonly IEntityStore<Customer> store = new MemoryStore<Customer>();

    Result<Customer> Find(int id) => store.Get(id) is { } c ? Result<Customer>.Ok(c) : Result<Customer>.Fail($"no customer {id}");

    Result<int> Points(int id) => Find(id).Then(c => Result<int>.Ok(c.Points));

    string Describe(int id) => Points(id).Match(points => $"{points} points", error => error);

    void Show(int id) => Console.WriteLine(Describe(id));

    Customer? ByMail(string mail) => store.Find(c => c.Email == mail).FirstOrDefault();

    void ShowPointsByMail(string mail) => Console.WriteLine(ByMail(mail)?.Points);

    async Task<int> Piped(Customer customer)
    {
        var pipeline = new Pipeline<Customer, int>()
            .Use(async (next, c) =>
            {
                Console.WriteLine("before");
                var points = await next(c);
                Console.WriteLine($"after: {points}");
                return points;
            })
            .Use((next, c) => c.Email == "" ? Task.FromResult(0) : next(c));
        return await pipeline.Run(customer, c => Task.FromResult(c.Points));
    }

    void Merge(Customer from, Customer to)
    {
        to.Name = string.IsNullOrEmpty(from.Name) ? to.Name : from.Name;
        to.Email = from.Email ?? to.Email;
        to.Phone ??= from.Phone;
        to.BirthDate = from.BirthDate == default ? to.BirthDate : from.BirthDate;
        to.Points = Math.Max(from.Points, to.Points);
    }
}
