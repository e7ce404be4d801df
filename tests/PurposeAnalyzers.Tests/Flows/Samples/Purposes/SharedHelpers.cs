// One helper, several purposes: what it works on is charged to each caller.
class Formatter
{
    public string Line(Customer c) => c.Name + ", " + c.Phone;

    public string Short(Customer c) => c.Name.Substring(0, 1);

    public T Pass<T>(T value) => value;

    public string Text(string text) => "<" + text + ">";
}

[ProcessesFor(Purpose.Shipping)]
class Labels
{
    void Print(Formatter formatter, Customer c) => Show(formatter.Line(c));

    static void Show(string text) => Console.WriteLine(text.Length);
}

[ProcessesFor(Purpose.Billing)]
class Invoices
{
    void Print(Formatter formatter, Customer c) => Show(formatter.Line(c)); //~ PUR101 Customer.Phone

    void PrintShort(Formatter formatter, Customer c) => Show(formatter.Short(c));

    void PassAlong(Formatter formatter, Customer c) => Hand(formatter.Pass(c));

    void PassALabel(Formatter formatter, Customer c)
    {
        Show(formatter.Text(c.Email));
        Show(formatter.Text(c.Phone!)); //~ PUR101 Customer.Phone
    }

    void OnlyHarmless(Formatter formatter, Customer c) => Show(formatter.Text(c.Theme));

    static void Show(string text) => Console.WriteLine(text.Length);

    static void Hand(Customer c) => Console.WriteLine(c.Points);
}

[ProcessesFor(Purpose.CustomerSupport)]
class Desk
{
    void Call(Formatter formatter, Customer c) => Console.WriteLine(formatter.Line(c).Length);
}
