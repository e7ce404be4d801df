// Objects that helpers make, fill and read: each is known by itself as long as nobody keeps it.
class Note
{
    private readonly List<string> parts = new();
    private string title = "";

    private Note() { }

    public static Note Titled(string title)
    {
        var note = new Note();
        note.title = title;
        return note;
    }

    public Note With(string part)
    {
        parts.Add(part);
        return this;
    }

    public string Build() => title + string.Join(", ", parts);
}

class HelpersAndFactories
{
    void Factory(Customer c)
    {
        Console.WriteLine(Note.Titled("news").Build());
        Console.WriteLine(Note.Titled(c.Name).Build()); //~ PUR203 Customer.Name
    }

    void Chain(Customer c)
    {
        var general = Note.Titled("news").With("a").With(c.Theme).Build();
        var personal = Note.Titled("news").With("a").With(c.Email).With("b").Build();
        Console.WriteLine(general);
        Console.WriteLine(personal); //~ PUR203 Customer.Email
    }

    void Helpers(Customer c)
    {
        var personal = Note.Titled("mail");
        var general = Note.Titled("mail");
        Extend(personal, c.Email);
        Extend(general, "nobody");
        Console.WriteLine(Text(general));
        Console.WriteLine(Text(personal)); //~ PUR203 Customer.Email
    }

    private static void Extend(Note note, string text) => note.With("x").With(text);

    private static string Text(Note note) => "[" + note.Build() + "]";

    void MadeByHelper(Customer c)
    {
        Console.WriteLine(Make("nobody").Build());
        Console.WriteLine(Make(c.Email).Build()); //~ PUR203 Customer.Email
    }

    private static Note Make(string text)
    {
        var note = Note.Titled("made");
        note.With(text);
        return note;
    }

    void InALambda(Customer c)
    {
        var personal = Note.Titled("numbers");
        c.Orders.ForEach(order => personal.With(order.ShipTo));
        var general = Note.Titled("numbers");
        c.Orders.ForEach(order => general.With(order.Number.ToString()));
        Console.WriteLine(general.Build());
        Console.WriteLine(personal.Build()); //~ PUR203 Order.ShipTo
    }

    void InALocalFunction(Customer c)
    {
        var personal = Note.Titled("mail");
        var general = Note.Titled("mail");
        Add();
        Console.WriteLine(general.Build());
        Console.WriteLine(personal.Build()); //~ PUR203 Customer.Email

        void Add()
        {
            personal.With(c.Email);
            general.With(c.Theme);
        }
    }

    async Task Later(Customer c)
    {
        var personal = await MakeAsync(c.Email);
        var general = await MakeAsync("nobody");
        Console.WriteLine(general.Build());
        Console.WriteLine(personal.Build()); //~ PUR203 Customer.Email
    }

    private static Task<Note> MakeAsync(string text) => Task.FromResult(Note.Titled(text));
}
