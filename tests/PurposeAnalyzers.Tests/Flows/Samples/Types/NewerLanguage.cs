// langversion: 13
using Mails = System.Collections.Generic.List<(string Mail, int Rank)>;

class NewerLanguage
{
    private readonly Lock gate = new();

    void AliasOfAnyType(Customer c)
    {
        Mails mails = [(c.Email, 1)];
        Console.WriteLine(mails[0].Rank);
        Console.WriteLine(mails[0].Mail); //~ PUR203 Customer.Email
    }

    void LambdaDefaults(Customer c)
    {
        var log = (string text = "none") => Console.WriteLine(text);
        log();
        log(c.Email); //~ PUR203 Customer.Email
    }

    void RequiredMember(Customer c)
    {
        var note = new Note<string> { Text = c.Email };
        Console.WriteLine(note.Text); //~ PUR203 Customer.Email
        Console.WriteLine(new Note<string> { Text = c.Theme }.Text);
    }

    void LockObject(Customer c)
    {
        var text = "";
        lock (gate)
        {
            text = c.Email;
        }

        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    void PartialProperty(Customer c)
    {
        var half = new Half { Title = c.Theme };
        Console.WriteLine(half.Title);
    }

    void InlineArray(FaceFrame frame)
    {
        var buffer = new Four();
        buffer[0] = frame.JawOpen;
        Console.WriteLine(buffer[0]); //~ PUR203 FaceFrame.JawOpen
    }

    void InlineArrayHarmless(FaceFrame frame)
    {
        var buffer = new Four();
        buffer[0] = frame.Ticks;
        Console.WriteLine(buffer[0]);
    }

    void ImplicitIndex(Customer c)
    {
        var slots = new Slots { Items = { [^1] = c.Email } };
        Console.WriteLine(slots.Items.Length);
    }

    void SwitchExpressionOnType(object thing)
    {
        var text = thing switch
        {
            Customer { Points: > 3 } c => c.Name,
            Order { Note: [.., var last] } => last.ToString(),
            _ => "none",
        };
        Console.WriteLine(text); //~ PUR203 Customer.Name
    }
}

class Note<T>
{
    public required T Text { get; init; }
}

partial class Half
{
    public partial string Title { get; set; }
}

partial class Half
{
    private string title = "";

    public partial string Title
    {
        get => title;
        set => title = value;
    }
}

[System.Runtime.CompilerServices.InlineArray(4)]
struct Four
{
    private float first;
}

class Slots
{
    public string[] Items { get; } = new string[2]; //~ PUR102 Customer.Email
}

file class Hidden
{
    public string Text { get; set; } = "";

    void Log(Customer c) => Console.WriteLine(c.Points);
}
