// langversion: 12
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

// Objects made by factories, containers, keyed services, activators; decorated and pooled.
interface INotifier
{
    void Notify(string to, string text);
}

class ConsoleNotifier : INotifier
{
    public void Notify(string to, string text) => Console.WriteLine($"{to}: {text}");
}

class SilentNotifier : INotifier
{
    public int Count { get; private set; }

    public void Notify(string to, string text) => Count++;
}

class QuietNotifier(INotifier inner) : INotifier
{
    public void Notify(string to, string text) => inner.Notify("somebody", text);
}

static class Notifiers
{
    public static INotifier Create(string kind) => kind switch
    {
        "console" => new ConsoleNotifier(),
        "silent" => new SilentNotifier(),
        _ => new QuietNotifier(new ConsoleNotifier()),
    };

    public static SilentNotifier Counting() => new();

    public static IServiceCollection AddNotifiers(this IServiceCollection services) => services
        .AddSingleton<INotifier, ConsoleNotifier>()
        .AddScoped(provider => new Greeter(provider.GetRequiredService<INotifier>()))
        .AddTransient<Func<string, INotifier>>(_ => Create);
}

class Greeter(INotifier notifier)
{
    public void Greet(Customer c) => notifier.Notify(c.Email, "hello"); //~ PUR203 Customer.Email

    public void GreetById(Customer c) => notifier.Notify(c.Id.ToString(), "hello");
}

class Pool<T> where T : class, new()
{
    private readonly Stack<T> free = new();

    public T Rent() => free.TryPop(out var item) ? item : new T();

    public void Return(T item) => free.Push(item);

    public R With<R>(Func<T, R> use)
    {
        var item = Rent();
        try
        {
            return use(item);
        }
        finally
        {
            Return(item);
        }
    }
}

class Making(IServiceProvider provider, Func<string, INotifier> make, Pool<System.Text.StringBuilder> pool)
{
    public void Created(Customer c) => Notifiers.Create("console").Notify(c.Email, ""); //~ PUR203 Customer.Email

    public void Counted(Customer c)
    {
        var notifier = Notifiers.Counting();
        notifier.Notify(c.Email, c.Name);
        Console.WriteLine(notifier.Count);
    }

    public void Quiet(Customer c) => new QuietNotifier(new ConsoleNotifier()).Notify(c.Email, "hello");

    public void QuietButTold(Customer c) => new QuietNotifier(new ConsoleNotifier()).Notify("", c.Name); //~ PUR203 Customer.Name

    public void Resolved(Customer c) => provider.GetRequiredService<INotifier>().Notify(c.Email, ""); //~ PUR203 Customer.Email

    public void ResolvedSilent(Customer c) => provider.GetRequiredService<SilentNotifier>().Notify(c.Email, "");

    public void ByDelegate(Customer c) => make("console").Notify(c.Email, ""); //~ PUR203 Customer.Email

    public void Pooled(Customer c)
    {
        var text = pool.With(builder => builder.Append(c.Name).Append('!').ToString());
        Console.WriteLine(text); //~ PUR203 Customer.Name
        var other = pool.With(builder => builder.Append(c.Theme).Append('!').ToString());
        Console.WriteLine(other.Length);
    }

    public void Lazily(Customer c)
    {
        var name = new Lazy<string>(() => c.Name.ToUpperInvariant());
        var theme = new Lazy<string>(() => c.Theme.ToUpperInvariant());
        Console.WriteLine(theme.Value);
        if (theme.IsValueCreated)
            Console.WriteLine(name.Value); //~ PUR203 Customer.Name
    }
}
