// langversion: 12
using System.Collections.Concurrent;
using System.Collections.Immutable;

// Singletons, statics, lazies, thread-locals, registries that live as long as the program.
sealed class Current
{
    private static readonly Lazy<Current> instance = new(() => new Current());
    private readonly object gate = new();
    private Customer? customer;
    private int logins;

    private Current()
    {
    }

    public static Current Instance => instance.Value;

    public void SignIn(Customer c)
    {
        lock (gate)
        {
            customer = c;
            logins++;
        }
    }

    public string Greeting => customer is null ? "hello" : "hello " + customer.Name;

    public int Logins => logins;

    public bool IsSignedIn => customer is not null;
}

static class Recent
{
    private static readonly ConcurrentDictionary<int, string> mails = new();
    private static ImmutableList<string> themes = ImmutableList<string>.Empty;
    private static volatile string? last;

    [ThreadStatic]
    private static string? mine;

    public static void Seen(Customer c)
    {
        mails[c.Id] = c.Email;
        themes = themes.Add(c.Theme);
        last = c.Phone;
        mine = c.Name;
    }

    public static void Tell()
    {
        Console.WriteLine(mails.Count);
        Console.WriteLine(string.Join(",", mails.Keys));
        Console.WriteLine(string.Join(",", mails.Values)); //~ PUR203 Customer.Email
        Console.WriteLine(string.Join(",", themes));
        Console.WriteLine(last); //~ PUR203 Customer.Phone
        Console.WriteLine(mine?.Length);
        Console.WriteLine(mine); //~ PUR203 Customer.Name
    }

    public static void Exchange()
    {
        var before = Interlocked.Exchange(ref last, null);
        Console.WriteLine(before); //~ PUR203 Customer.Phone
    }

    public static bool Knows(int id) => mails.ContainsKey(id);
}

class Screen
{
    public void Enter(Customer c)
    {
        Current.Instance.SignIn(c);
        Console.WriteLine(Current.Instance.Logins);
    }

    public void Greet() => Console.WriteLine(Current.Instance.Greeting); //~ PUR203 Customer.Name

    public void State() => Console.WriteLine(Current.Instance.IsSignedIn);

    public void Found(int id) => Console.WriteLine(Recent.Knows(id));
}
