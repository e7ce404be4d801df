// langversion: 13
using System.Runtime.CompilerServices;

// Named arguments out of order, optional ones, out and ref through several calls, ref returns, params of every type, caller information.
class ArgumentsInDepth
{
    void NamedOutOfOrder(Customer c)
    {
        Show(hidden: c.Email, shown: c.Theme);
        Show(hidden: c.Theme, shown: c.Email); //~ PUR203 Customer.Email
        Show(c.Theme, hidden: c.Name);
        Show(prefix: c.Name, shown: ""); //~ PUR203 Customer.Name
    }

    void OutThroughTwo(Customer c)
    {
        Split(c, out var mail, out var theme);
        Console.WriteLine(theme);
        Console.WriteLine(mail); //~ PUR203 Customer.Email
        Split(c, out _, out theme);
        Console.WriteLine(theme);
    }

    void OutOverwrites(Customer c)
    {
        var text = c.Email;
        ReadTheme(c, out text);
        Console.WriteLine(text);
    }

    void TryIn(Dictionary<int, Customer> all)
    {
        if (all.TryGetValue(3, out var c) && TryMail(c, out var mail))
            Console.WriteLine(mail); //~ PUR203 Customer.Email
        else
            Console.WriteLine(c?.Theme);
    }

    void RefSwapped(Customer c)
    {
        var (a, b) = (c.Email, c.Theme);
        Swap(ref a, ref b);
        Console.WriteLine(a);
        Console.WriteLine(b); //~ PUR203 Customer.Email
    }

    void RefCleared(Customer c)
    {
        var text = c.Email;
        Clear(ref text);
        Console.WriteLine(text);
        text = c.Email;
        ClearSometimes(ref text, c.Points > 3);
        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    void RefReturned(Customer c)
    {
        string a = c.Theme, b = c.Theme;
        Longer(ref a, ref b) = c.Email;
        Console.WriteLine(a); //~ PUR203 Customer.Email
        Console.WriteLine(b); //~ PUR203 Customer.Email
    }

    void RefReadonly(Customer c)
    {
        var pair = (c.Theme, c.Email);
        Console.WriteLine(First(in pair));
        Console.WriteLine(Second(in pair)); //~ PUR203 Customer.Email
    }

    void ParamsArray(Customer c)
    {
        Console.WriteLine(Count("a", c.Email, c.Name));
        Console.WriteLine(Last("a", c.Email)); //~ PUR203 Customer.Email
        Console.WriteLine(Last("a", c.Theme));
        Console.WriteLine(Last());
        Console.WriteLine(Last(new[] { c.Name })); //~ PUR203 Customer.Name
    }

    void ParamsObjects(Customer c)
    {
        Write("{0} has {1}", c.Id, c.Points);
        Write("{0} has {1}", c.Name, c.Points); //~ PUR203 Customer.Name
        Write("{0}", c);
    }

    void ParamsLists(Customer c)
    {
        Console.WriteLine(Joined(c.Theme, "b"));
        Console.WriteLine(Joined(c.Theme, c.Email)); //~ PUR203 Customer.Email
        Console.WriteLine(Largest(c.Points, c.Id));
    }

    void ParamsDelegates(Customer c)
    {
        Console.WriteLine(FirstOf(() => c.Theme, () => "x"));
        Console.WriteLine(FirstOf(() => c.Theme, () => c.Phone)); //~ PUR203 Customer.Phone
    }

    void CallerInformation(Customer c)
    {
        NotEmpty(c.Email);
        Trace(c.Email.Length);
    }

    void DefaultsThatCall(Customer c)
    {
        Console.WriteLine(Greeting(c));
        Console.WriteLine(Greeting(c, name: c.Name)); //~ PUR203 Customer.Name
    }

    void Evaluated(Customer c)
    {
        var text = c.Theme;
        Two(text, text = c.Email);
        Two(text = c.Theme, text);
        Two(text, text = c.Theme);
    }

    static void Two(string shown, string dropped) => Console.WriteLine(shown);

    static void Show(string shown, string hidden = "", string prefix = "") => Console.WriteLine(prefix + shown + hidden.Length);

    static void Split(Customer c, out string mail, out string theme)
    {
        ReadMail(c, out mail);
        ReadTheme(c, out theme);
    }

    static void ReadMail(Customer c, out string text) => text = c.Email;

    static void ReadTheme(Customer c, out string text) => text = c.Theme;

    static bool TryMail(Customer c, out string mail) => (mail = c.Email) != "";

    static void Swap<T>(ref T left, ref T right) => (left, right) = (right, left);

    static void Clear(ref string text) => text = "";

    static void ClearSometimes(ref string text, bool really)
    {
        if (really)
            text = "";
    }

    static ref string Longer(ref string left, ref string right)
    {
        if (left.Length > right.Length)
            return ref left;
        return ref right;
    }

    static string First(ref readonly (string, string) pair) => pair.Item1;

    static string Second(in (string, string) pair) => pair.Item2;

    static int Count(params string[] all) => all.Length;

    static string Last(params string[] all) => all.Length == 0 ? "" : all[^1];

    static void Write(string format, params object[] values) => Console.WriteLine(format, values);

    static string Joined(params List<string> all) => string.Join(" ", all);

    static int Largest(params ReadOnlySpan<int> all)
    {
        var largest = 0;
        foreach (var one in all)
            largest = Math.Max(largest, one);
        return largest;
    }

    static string? FirstOf(params Func<string?>[] readers) => readers.Select(read => read()).FirstOrDefault(text => text != null);

    static void NotEmpty(string text, [CallerArgumentExpression(nameof(text))] string name = "")
    {
        if (text.Length == 0)
            throw new ArgumentException("is empty", name);
    }

    static void Trace(int size, [CallerMemberName] string member = "") => Console.WriteLine(member + size);

    static string Greeting(Customer c, string name = "you", string theme = "") => "Dear " + name + (theme == "" ? c.Theme : theme);
}
