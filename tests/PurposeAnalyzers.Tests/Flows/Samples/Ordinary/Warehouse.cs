// langversion: 13

// A warehouse program as a normal team writes it: records, services, result types, guard clauses, LINQ, logging to console.
enum Level
{
    Info,
    Warning,
}

sealed record LogEntry(Level Level, string Text, DateTimeOffset At); //~ PUR102 LogEntry.Text

interface IAppLog
{
    void Write(LogEntry entry);
}

sealed class FileLog(string path) : IAppLog, IDisposable
{
    private readonly StreamWriter writer = new(path, append: true);
    private readonly Lock gate = new();

    public void Write(LogEntry entry)
    {
        lock (gate)
            writer.WriteLine($"{entry.At:O} {entry.Level} {entry.Text}");
    }

    public void Dispose() => writer.Dispose();
}

static class AppLogExtensions
{
    public static void Info(this IAppLog log, string text) => log.Write(new LogEntry(Level.Info, text, DateTimeOffset.Now));

    public static void Warn(this IAppLog log, FormattableString text) => log.Write(new LogEntry(Level.Warning, text.ToString(), DateTimeOffset.Now));
}

sealed class Reservation
{
    public required int Number { get; init; }

    [PersonalData(Category = DataCategory.BankAccount)]
    public string? Account { get; set; }

    public TimeSpan Hold { get; set; }

    public bool IsPaid => Account is not null;
}

sealed class Reservations(IAppLog log)
{
    private readonly Dictionary<int, Reservation> all = [];

    public bool TryReserve(int number, Account payer, out Reservation? reservation)
    {
        if (all.ContainsKey(number))
        {
            log.Warn($"{number} is taken");
            reservation = null;
            return false;
        }

        reservation = new Reservation { Number = number, Account = payer.Iban, Hold = TimeSpan.FromHours(2) };
        all.Add(number, reservation);
        log.Info("reserved " + number);
        return true;
    }

    public void Release(int number)
    {
        if (!all.Remove(number, out var reservation))
            return;
        log.Info($"released {reservation.Number} paid: {reservation.IsPaid}");
    }

    public void Trace(int number)
    {
        if (all.TryGetValue(number, out var reservation))
            log.Info($"account {reservation.Account}"); //~ PUR202 Reservation.Account
    }

    public void TraceNames(Order order)
    {
        log.Warn($"to {order.Buyer.Name}");
        log.Warn($"to {order.Number}");
    }

    public int Unpaid() => all.Values.Count(r => !r.IsPaid);
}
