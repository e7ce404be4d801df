// What one method of an object keeps, another finds.
class Lifecycle
{
    private Customer? current;
    private string? address;
    private string greeting = "Dear ";
    private int visits;
    private readonly Dictionary<int, string> phones = new();
    private readonly (string Mail, int Rank)[] board = new (string, int)[3];

    void Open(Customer c)
    {
        current = c;
        address = c.Email;
        greeting += c.Name;
        visits++;
        phones[c.Id] = c.Phone ?? "";
        board[0] = (c.Email, c.Points);
    }

    void LogMember() => Console.WriteLine(current?.Email); //~ PUR203 Customer.Email

    void LogOtherMember() => Console.WriteLine(current?.Points);

    void LogKept() => Console.WriteLine(address); //~ PUR203 Customer.Email

    void LogGreeting() => Console.WriteLine(greeting); //~ PUR203 Customer.Name

    void LogVisits() => Console.WriteLine(visits);

    void LogPhone(int id)
    {
        if (phones.TryGetValue(id, out var phone))
            Console.WriteLine(phone); //~ PUR203 Customer.Phone
    }

    void LogPhones() => Console.WriteLine(phones.Count);

    void LogBoard()
    {
        Console.WriteLine(board[0].Rank);
        Console.WriteLine(board[0].Mail); //~ PUR203 Customer.Email
    }

    void Close()
    {
        address = null;
        Console.WriteLine(address);
    }

    void PassedOn() => Show(address ?? ""); //~ PUR203 Customer.Email

    void LocalCopyOnly(Customer c)
    {
        var address = c.Theme;
        Console.WriteLine(address);
    }

    static void Show(string text) => Console.WriteLine(text);
}

class StaticState
{
    private static readonly List<string> history = new();
    private static string? last;

    [ThreadStatic]
    private static string? perThread;

    private static readonly AsyncLocal<string> flowing = new();

    static void Remember(Customer c)
    {
        history.Add(c.Email);
        last = c.Name;
        perThread = c.Phone;
        flowing.Value = c.Email;
    }

    static void LogHistory() => Console.WriteLine(history[^1]); //~ PUR203 Customer.Email

    static void LogLast() => Console.WriteLine(last); //~ PUR203 Customer.Name

    static void LogPerThread() => Console.WriteLine(perThread); //~ PUR203 Customer.Phone

    static void LogFlowing() => Console.WriteLine(flowing.Value); //~ PUR203 Customer.Email

    static void LogCount() => Console.WriteLine(history.Count);

    static void LogWhetherThereIsOne() => Console.WriteLine(last == null);
}
