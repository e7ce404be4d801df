// One method keeps, another shows: fields, static fields, dictionaries and lists that outlive a call.
class Screen
{
    private Customer? shown;
    private string? title;
    private readonly Dictionary<string, object> state = new();
    private readonly List<Action> pending = new();

    void OnCreate(Customer c)
    {
        shown = c;
        title = $"Profile of {c.Name}";
        state["points"] = c.Points;
    }

    void OnStart() => Console.WriteLine(shown?.Points);

    void OnResume() => Console.WriteLine(title); //~ PUR203 Customer.Name

    void OnPause() => Console.WriteLine(title is null ? "none" : "some");

    void OnShow() => Console.WriteLine(shown!.Phone); //~ PUR203 Customer.Phone

    void OnState() => Console.WriteLine(state["points"]);

    void OnDestroy()
    {
        shown = null;
        title = null;
        state.Clear();
    }

    void Defer(Customer c)
    {
        pending.Add(() => Console.WriteLine(c.Points));
        pending.Add(() => Console.WriteLine(c.Email)); //~ PUR203 Customer.Email
    }

    void Flush()
    {
        foreach (var action in pending)
            action();
    }
}

class SecondScreen
{
    private string? title;

    void OnCreate(Customer c) => title = c.Theme;

    void OnResume() => Console.WriteLine(title);
}

static class Current
{
    private static Customer? customer;
    private static string lastPage = "";

    internal static void Enter(Customer c, Account account)
    {
        customer = c;
        lastPage = account.LastPage;
    }

    internal static void Leave() => customer = null;

    internal static void LogPoints() => Console.WriteLine(customer?.Points);

    internal static void LogMail() => Console.WriteLine(customer?.Email); //~ PUR203 Customer.Email

    internal static void LogPage() => Console.WriteLine(lastPage); //~ PUR203 Account.LastPage

    internal static bool Known => customer != null;
}

sealed class Temp : IDisposable
{
    private readonly FaceFrame frame;

    public Temp(FaceFrame frame) => this.frame = frame;

    public void Dispose() => File.WriteAllText("last.txt", frame.JawOpen.ToString()); //~ PUR201 FaceFrame.JawOpen
}

sealed class Quiet : IDisposable
{
    private readonly FaceFrame frame;

    public Quiet(FaceFrame frame) => this.frame = frame;

    public void Dispose() => File.WriteAllText("last.txt", frame.Ticks.ToString());
}
