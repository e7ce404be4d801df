// Arguments in every form: params, named, optional, out, in, ref, extension receivers, indexers, operators.
readonly struct Text
{
    private readonly string value;

    public Text(string value) => this.value = value;

    public static Text operator +(Text left, Text right) => new(left.value + right.value);

    public static implicit operator string(Text text) => text.value;

    public static bool operator ==(Text left, Text right) => left.value == right.value;

    public static bool operator !=(Text left, Text right) => !(left == right);

    public override bool Equals(object? other) => other is Text text && this == text;

    public override int GetHashCode() => value.GetHashCode();
}

static class Extensions
{
    internal static string Quoted(this string text) => "'" + text + "'";

    internal static int Size(this Customer c) => c.Email.Length;

    internal static string Mail(this Customer c) => c.Email;
}

class ArgumentForms
{
    void Params(Customer c)
    {
        Show(c.Theme, "x");
        Show("a", "b", c.Email); //~ PUR203 Customer.Email
    }

    void ParamsArray(Customer c)
    {
        var texts = new[] { "a", c.Email };
        Show(texts); //~ PUR203 Customer.Email
    }

    void ParamsEmpty() => Show();

    void In(Customer c)
    {
        var mail = c.Email;
        ShowIn(in mail); //~ PUR203 Customer.Email
        mail = "";
        ShowIn(in mail);
    }

    void Ref(Customer c)
    {
        var text = "";
        Append(ref text, c.Theme);
        Console.WriteLine(text);
        Append(ref text, c.Name);
        Console.WriteLine(text); //~ PUR203 Customer.Name
    }

    void Out(Customer c)
    {
        if (TryMail(c, out var mail, out var size))
        {
            Console.WriteLine(size);
            Console.WriteLine(mail); //~ PUR203 Customer.Email
        }
    }

    void Extension(Customer c)
    {
        Console.WriteLine(c.Size());
        Console.WriteLine(c.Theme.Quoted());
        Console.WriteLine(c.Mail().Quoted()); //~ PUR203 Customer.Email
    }

    void ExtensionAsStatic(Customer c) => Console.WriteLine(Extensions.Quoted(c.Phone ?? "")); //~ PUR203 Customer.Phone

    void OptionalBefore(Customer c)
    {
        Two(second: "x");
        Two(second: c.Email); //~ PUR203 Customer.Email
    }

    void Discards(Customer c)
    {
        _ = TryMail(c, out _, out var size);
        Console.WriteLine(size);
    }

    void Delegates(Customer c)
    {
        Action<string> show = Console.WriteLine;
        show(c.Theme);
        show(c.Email); //~ PUR203 Customer.Email
    }

    static void Show(params string[] texts) => Console.WriteLine(string.Join(",", texts));

    static void ShowIn(in string text) => Console.WriteLine(text);

    static void Append(ref string text, string more) => text += more;

    static bool TryMail(Customer c, out string mail, out int size)
    {
        mail = c.Email;
        size = mail.Length;
        return size > 0;
    }

    static void Two(string first = "", string second = "") => Console.WriteLine(first + second);
}
