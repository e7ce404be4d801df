// Statics: labelled ones, private ones that carry, thread statics, lazies, static constructors.
static class Registry
{
    [PersonalData(Category = DataCategory.Name)]
    public static string Owner { get; set; } = "";

    private static readonly List<string> mails = new();
    private static readonly Lazy<Customer> first = new(() => new Customer());
    [ThreadStatic]
    private static string? current;

    public static int Count => mails.Count;

    internal static void Add(Customer c) => mails.Add(c.Email);

    internal static void Enter(Customer c) => current = c.Phone;

    internal static void LogAll() => Console.WriteLine(string.Join(",", mails)); //~ PUR203 Customer.Email

    internal static void LogCount() => Console.WriteLine(Count);

    internal static void LogOwner() => Console.WriteLine(Owner); //~ PUR203 Registry.Owner

    internal static void LogCurrent() => Console.WriteLine(current); //~ PUR203 Customer.Phone

    internal static void LogFirst()
    {
        Console.WriteLine(first.Value.Points);
        Console.WriteLine(first.Value.Name); //~ PUR203 Customer.Name
    }
}

static class Themes
{
    private static readonly Dictionary<int, string> themes = new();

    internal static void Add(Customer c) => themes[c.Id] = c.Theme;

    internal static void LogAll() => Console.WriteLine(string.Join(",", themes.Values));
}

class Users
{
    void Set(Customer c) => Registry.Owner = c.Name;

    void SetWrong(Customer c) => Registry.Owner = c.Email; //~ PUR103 Customer.Email

    void SetHarmless(Customer c) => Registry.Owner = c.Theme;

    void Tested() => Console.WriteLine(Registry.Owner != "" ? "owned" : "free");
}
