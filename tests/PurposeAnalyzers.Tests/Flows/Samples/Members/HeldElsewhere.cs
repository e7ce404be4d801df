// langversion: 12
// What is put into an object that a private member holds is in the member, by whatever name the object is reached.
class HeldElsewhere
{
    private readonly List<string> mails = new();
    private readonly List<string> themes = new();

    void AddByAnAlias(Customer c)
    {
        var list = mails;
        list.Add(c.Email);
        var other = themes;
        other.Add(c.Theme);
    }

    void ShowMails() => Console.WriteLine(mails[0]); //~ PUR203 Customer.Email

    void ShowThemes() => Console.WriteLine(themes[0]);

    private readonly string[] slots = new string[2];
    private readonly string[] harmless = new string[2];

    void PutByAnAlias(Customer c)
    {
        var array = slots;
        array[0] = c.Email;
        array = harmless;
        array[0] = c.Theme;
    }

    void ShowSlots() => Console.WriteLine(slots[1]); //~ PUR203 Customer.Email

    void ShowHarmless() => Console.WriteLine(harmless[1]);

    private readonly Box<string> box = new();
    private readonly Box<string> plain = new();

    void PutIntoABox(Customer c)
    {
        box.Value = c.Phone!;
        plain.Value = c.Theme;
    }

    void ShowBox() => Console.WriteLine(box.Value); //~ PUR203 Customer.Phone

    void ShowPlain() => Console.WriteLine(plain.Value);

    private readonly List<string> secret = new();

    private List<string> Secret() => secret;

    void AddToAResult(Customer c) => Secret().Add(c.Email);

    void ShowSecret() => Console.WriteLine(secret[0]); //~ PUR203 Customer.Email

    private readonly Dictionary<string, List<string>> byTheme = new();

    void AddToAnElement(Customer c)
    {
        if (!byTheme.TryGetValue(c.Theme, out var list))
            byTheme[c.Theme] = list = new();
        list.Add(c.Email);
    }

    void ShowByTheme()
    {
        foreach (var list in byTheme.Values)
            Console.WriteLine(list.Count);
        foreach (var list in byTheme.Values)
            Console.WriteLine(list[0]); //~ PUR203 Customer.Email
    }

    private class Box<T>
    {
        public T? Value { get; set; }
    }
}
