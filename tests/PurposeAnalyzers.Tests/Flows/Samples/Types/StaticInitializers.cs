class StaticInitializers
{
    private static readonly Customer admin = new() { Theme = "dark" };
    private static readonly string mail = admin.Email;
    private static readonly string theme = admin.Theme;
    private static readonly string name;

    static StaticInitializers() => name = admin.Name;

    void LogMail() => Console.WriteLine(mail); //~ PUR203 Customer.Email

    void LogTheme() => Console.WriteLine(theme);

    void LogName() => Console.WriteLine(name); //~ PUR203 Customer.Name

    void LogLazily() => Console.WriteLine(Late.Phone); //~ PUR203 Customer.Phone

    private static class Late
    {
        public static readonly string? Phone = admin.Phone;
    }
}

class InstanceInitializers
{
    private readonly string upper = Global.Current.Email.ToUpperInvariant();
    private readonly int points = Global.Current.Points;
    private readonly Func<string> later = () => Global.Current.Name;

    void Log()
    {
        Console.WriteLine(points);
        Console.WriteLine(upper); //~ PUR203 Customer.Email
    }

    void LogLater() => Console.WriteLine(later()); //~ PUR203 Customer.Name
}

static class Global
{
    public static Customer Current { get; } = new();
}

class LogsWhenBuilt
{
    private readonly bool done = Write(Global.Current.Email); //~ PUR203 Customer.Email
    private readonly bool harmless = Write(Global.Current.Theme);

    static bool Write(string text)
    {
        Console.WriteLine(text);
        return true;
    }
}
