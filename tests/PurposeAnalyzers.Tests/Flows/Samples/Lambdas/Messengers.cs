// langversion: 12
using System.Runtime.CompilerServices;

// An app: view model base with messages, weak handlers, preferences, a navigation stack, commands that await; struct values that are copied.
readonly record struct PhoneNumber([PersonalData(Category = DataCategory.PhoneNumber)] string Digits, string Country)
{
    public string Area => Digits.Length > 3 ? Digits[..3] : "";

    public static bool TryParse(string text, out PhoneNumber number)
    {
        number = new PhoneNumber(text.Trim(), "DE");
        return text.Length > 5;
    }
}

static class Messenger
{
    private static readonly Dictionary<Type, List<Delegate>> handlers = [];

    public static void Subscribe<T>(Action<T> handler)
    {
        if (!handlers.TryGetValue(typeof(T), out var list))
            handlers[typeof(T)] = list = [];
        list.Add(handler);
    }

    public static void Publish<T>(T message)
    {
        if (handlers.TryGetValue(typeof(T), out var list))
        {
            foreach (var handler in list.OfType<Action<T>>())
                handler(message);
        }
    }
}

record NumberChanged(PhoneNumber Number, int Id);

record ThemeChanged(string Theme);

class Dialer
{
    private PhoneNumber last;
    private int calls;

    public Dialer()
    {
        Messenger.Subscribe<ThemeChanged>(message => Console.WriteLine(message.Theme));
        Messenger.Subscribe<NumberChanged>(message => Console.WriteLine(message.Id));
        Messenger.Subscribe<NumberChanged>(message => Console.WriteLine(message.Number.Area)); //~ PUR203 PhoneNumber.Digits
    }

    [ProcessesFor(Purpose.CustomerSupport)]
    public void Dial(PhoneNumber number)
    {
        calls++;
        last = number with { Country = "AT" };
        Open("tel:" + number.Digits);
    }

    [ProcessesFor(Purpose.Billing)]
    public void Charge(PhoneNumber number)
    {
        Open("country:" + number.Country);
        Open("digits:" + number.Digits); //~ PUR101 PhoneNumber.Digits
    }

    public void Status() => Console.WriteLine($"{calls} calls, last to {last.Country}");

    public void StatusWithNumber() => Console.WriteLine($"{calls} calls, last to {last}"); //~ PUR203 PhoneNumber.Digits

    public void Changed(Customer c)
    {
        if (c.Phone is { } phone && PhoneNumber.TryParse(phone, out var number))
            Messenger.Publish(new NumberChanged(number, c.Id));
        Messenger.Publish(new ThemeChanged(c.Theme));
    }

    public void Copies(PhoneNumber number)
    {
        var copy = number;
        copy = copy with { Digits = "" };
        Console.WriteLine(copy.Digits.Length);
        Console.WriteLine(number.Country);
        Console.WriteLine(number.Digits); //~ PUR203 PhoneNumber.Digits
    }

    private static void Open(string address, [CallerMemberName] string caller = "") => Console.WriteLine(caller + address.Length);
}
