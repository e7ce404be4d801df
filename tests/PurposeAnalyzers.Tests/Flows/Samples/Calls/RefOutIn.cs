class RefOutIn
{
    void OutParameter(Customer c)
    {
        Read(c, out var mail, out var theme);
        Console.WriteLine(theme);
        Console.WriteLine(mail); //~ PUR203 Customer.Email
    }

    void RefParameter(Customer c)
    {
        var text = "";
        Add(ref text, c.Email);
        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    void RefParameterThatClears(Customer c)
    {
        var text = c.Email;
        Clear(ref text);
        Console.WriteLine(text);
    }

    void InParameter(Customer c)
    {
        ref var text = ref (c.Email.Length < 3 ? ref shortText : ref longText);
        Show(in text);
        ShowIn(c.Email); //~ PUR203 Customer.Email
    }

    void RefLocal(Customer c)
    {
        var text = "";
        ref var alias = ref text;
        alias = c.Email;
        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    void RefReturn(Customer c)
    {
        var slots = new string[2];
        Slot(slots) = c.Email;
        Console.WriteLine(slots[0]); //~ PUR203 Customer.Email
    }

    void RefToElementOfAnotherArray(Customer c)
    {
        var left = new string[1];
        var right = new string[1];
        ref var slot = ref left[0];
        slot = c.Email;
        Console.WriteLine(right[0]);
    }

    void TryPattern(Dictionary<string, Customer> customers)
    {
        if (customers.TryGetValue("a", out var found))
            Console.WriteLine(found.Email); //~ PUR203 Customer.Email
    }

    void TryParse(Customer c)
    {
        if (long.TryParse(c.Phone, out var number))
            Console.WriteLine(number); //~ PUR203 Customer.Phone
    }

    void TryParseResultOnly(Customer c)
    {
        Console.WriteLine(long.TryParse(c.Phone, out _));
    }

    private string shortText = "short";
    private string longText = "long";

    static void Read(Customer c, out string mail, out string theme) => (mail, theme) = (c.Email, c.Theme);

    static void Add(ref string text, string more) => text += more;

    static void Clear(ref string text) => text = "";

    static void Show(in string text) => Console.WriteLine(text);

    static void ShowIn(in string text) => Console.WriteLine(text);

    static ref string Slot(string[] slots) => ref slots[0];
}
