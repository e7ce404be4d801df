// langversion: 12

// Functions that give functions, keep them in dictionaries, members and events; captures written on either side; composition and memory.
class FunctionsOfFunctions
{
    private readonly Dictionary<string, Func<Customer, Func<string>>> readers = new()
    {
        ["theme"] = c => () => c.Theme,
        ["mail"] = c => () => c.Email,
    };

    private event Action<string>? Heard;
    private event Func<Customer, string>? Asked;

    void Curried(Customer c)
    {
        Func<string, Func<string, string>> join = left => right => left + right;
        Console.WriteLine(join(c.Theme)("x"));
        Console.WriteLine(join("x")(c.Email)); //~ PUR203 Customer.Email
        Console.WriteLine(join(c.Name)("x")); //~ PUR203 Customer.Name
    }

    void ByName(Customer c)
    {
        Console.WriteLine(readers["theme"](c)());
        Console.WriteLine(readers["mail"](c)()); //~ PUR203 Customer.Email
    }

    void Piped(Customer c)
    {
        var steps = new List<Func<string, string>> { text => text.Trim(), text => text + "!" };
        Console.WriteLine(steps.Aggregate(c.Theme, (text, step) => step(text)));
        Console.WriteLine(steps.Aggregate(c.Email, (text, step) => step(text))); //~ PUR203 Customer.Email
        Console.WriteLine(steps.Count);
    }

    void Counted(Customer c)
    {
        var (add, read) = Collector();
        add(c.Email);
        Console.WriteLine(read().Length);
        Console.WriteLine(read()); //~ PUR203 Customer.Email
    }

    void Remembered(Customer c)
    {
        var mailOf = Memoize<int, string>(id => Global.Find(id).Email);
        var pointsOf = Memoize<int, int>(id => Global.Find(id).Points);
        Console.WriteLine(pointsOf(c.Id));
        Console.WriteLine(mailOf(c.Id)); //~ PUR203 Customer.Email
    }

    void WrittenInside(List<Customer> all)
    {
        var longest = "";
        var count = 0;
        all.ForEach(c =>
        {
            count++;
            if (c.Email.Length > longest.Length)
                longest = c.Email;
        });
        Console.WriteLine(count);
        Console.WriteLine(longest); //~ PUR203 Customer.Email
    }

    void WrittenInsideHarmless(List<Customer> all)
    {
        var longest = 0;
        var theme = "";
        all.ForEach(c =>
        {
            longest = Math.Max(longest, c.Email.Length);
            theme = c.Theme;
        });
        Console.WriteLine(longest);
        Console.WriteLine(theme);
    }

    void Events(Customer c)
    {
        Heard += text => Console.WriteLine(text.Length);
        Heard?.Invoke(c.Email);
        Asked += c => c.Phone ?? "";
        Console.WriteLine(Asked?.Invoke(c)); //~ PUR203 Customer.Phone
    }

    void Retried(Customer c)
    {
        Console.WriteLine(Retry(() => c.Theme));
        Console.WriteLine(Retry(() => c.Email)); //~ PUR203 Customer.Email
        Retry(() => Console.WriteLine(c.Name)); //~ PUR203 Customer.Name
        Retry(() => Console.WriteLine(c.Points));
    }

    void MethodGroups(IEnumerable<Customer> all)
    {
        Console.WriteLine(string.Join(",", all.Select(ThemeOf)));
        Console.WriteLine(string.Join(",", all.Select(MailOf))); //~ PUR203 Customer.Email
        all.Select(MailOf).Select(Size).ToList().ForEach(Console.WriteLine);
        all.Select(MailOf).ToList().ForEach(Console.WriteLine); //~ PUR203 Customer.Email
    }

    void Recursive(Customer c)
    {
        Func<Customer, int, string> nested = null!;
        nested = (one, depth) => depth == 0 ? one.Email : nested(one, depth - 1);
        Console.WriteLine(nested(c, 3)); //~ PUR203 Customer.Email
    }

    void ExpressionRun(Customer c)
    {
        System.Linq.Expressions.Expression<Func<Customer, string>> mail = x => x.Email;
        System.Linq.Expressions.Expression<Func<Customer, string>> theme = x => x.Theme;
        Console.WriteLine(theme.Compile()(c));
        Console.WriteLine(mail.Compile()(c)); //~ PUR203 Customer.Email
        Console.WriteLine(mail.ToString());
    }

    void Conditional(Customer c, bool loud)
    {
        Func<Customer, string> pick = loud ? MailOf : ThemeOf;
        Console.WriteLine(pick(c)); //~ PUR203 Customer.Email
        Action<string> say = loud ? Console.WriteLine : _ => { };
        say(c.Theme);
    }

    void Invoked(Customer c)
    {
        Delegate any = (Func<Customer, string>)MailOf;
        Console.WriteLine(((Func<Customer, string>)any)(c)); //~ PUR203 Customer.Email
        Console.WriteLine(((Func<Customer, string>)ThemeOf).Invoke(c));
    }

    static (Action<string> Add, Func<string> Read) Collector()
    {
        var text = "";
        return (more => text += more, () => text);
    }

    static Func<TKey, T> Memoize<TKey, T>(Func<TKey, T> find) where TKey : notnull
    {
        var known = new Dictionary<TKey, T>();
        return key => known.TryGetValue(key, out var found) ? found : known[key] = find(key);
    }

    static T Retry<T>(Func<T> action)
    {
        for (var i = 0; ; i++)
        {
            try
            {
                return action();
            }
            catch (IOException) when (i < 3)
            {
                Thread.Sleep(i);
            }
        }
    }

    static void Retry(Action action) => Retry(() =>
    {
        action();
        return true;
    });

    static string MailOf(Customer c) => c.Email;

    static string ThemeOf(Customer c) => c.Theme;

    static int Size(string text) => text.Length;
}

static class Global
{
    public static Customer Find(int id) => new() { Id = id };
}
