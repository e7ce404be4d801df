// The classics of taint suites, in our own words: aliasing, arrays and indices, strong updates, sessions, factories, inner classes, reflection aside.
class Holder
{
    internal string Text = ""; //~ PUR102 Customer.Email
    internal Holder? Next;
}

class Node
{
    private Node? next;
    private string text = "";

    public static Node Of(string text) => new() { text = text };

    public Node Then(Node other)
    {
        next = other;
        return this;
    }

    public string? Last()
    {
        var at = this;
        while (at.next is { } further)
            at = further;
        return at.text;
    }

    public int Count() => 1 + (next?.Count() ?? 0);
}

class Classics
{
    void TwoNames(Customer c)
    {
        var a = new Holder();
        var b = a;
        b.Text = c.Email;
        Console.WriteLine(a.Text); //~ PUR203 Customer.Email
        b = new Holder();
        Console.WriteLine(b.Text);
    }

    void OtherObject(Customer c)
    {
        var a = new Holder { Text = c.Email };
        var b = new Holder { Text = c.Theme };
        Console.WriteLine(a.Text.Length);
        Console.WriteLine(b.Text);
    }

    void LinkedThrough(Customer c)
    {
        var a = new Holder();
        var b = new Holder { Next = a };
        a.Text = c.Email;
        Console.WriteLine(b.Next.Text); //~ PUR203 Customer.Email
        b.Next = new Holder();
        Console.WriteLine(b.Next.Text);
    }

    void PassedAndFilled(Customer c)
    {
        var a = new Holder();
        Fill(a, c.Theme);
        Console.WriteLine(a.Text);
        var b = new Holder();
        Fill(b, c.Email);
        Console.WriteLine(b.Text); //~ PUR203 Customer.Email
    }

    void Swapped(Customer c)
    {
        var pair = new[] { c.Email, c.Theme };
        (pair[0], pair[1]) = (pair[1], pair[0]);
        Console.WriteLine(pair.Length);
        Array.Clear(pair);
        Console.WriteLine(pair[0]);
    }

    void Overwritten(Customer c)
    {
        var text = c.Email;
        if (text.Length > 3)
            text = "long";
        else
            text = "short";
        Console.WriteLine(text);
    }

    void OverwrittenOnOneWay(Customer c)
    {
        var text = c.Email;
        if (c.Points > 3)
            text = "rich";
        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    void DeadBranch(Customer c)
    {
        var text = c.Theme;
        const bool never = false;
        if (never)
            text = c.Email;
        Console.WriteLine(text);
    }

    void InTheCondition(Customer c)
    {
        string text;
        if ((text = c.Email).Length > 3 && (text = c.Theme).Length > 3)
            Console.WriteLine(text);
        else
            Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    void ByCharacters(Customer c)
    {
        var copy = "";
        foreach (var letter in c.Email)
            copy += letter;
        Console.WriteLine(copy); //~ PUR203 Customer.Email
        var stars = "";
        foreach (var _ in c.Email)
            stars += "*";
        Console.WriteLine(stars);
    }

    void BySwitch(Customer c)
    {
        var size = c.Email.Length switch
        {
            < 5 => "short",
            _ => "long",
        };
        Console.WriteLine(size);
    }

    void Inner(Customer c)
    {
        var outer = new Outer(c.Email, c.Theme);
        outer.MakeQuiet().Tell();
        outer.MakeLoud().Tell();
    }

    void Chain(Customer c)
    {
        Console.WriteLine(Node.Of("a").Then(Node.Of("b")).Count());
        Console.WriteLine(Node.Of("a").Then(Node.Of(c.Email)).Count());
    }

    static void Fill(Holder holder, string text) => holder.Text = text;

    class Outer
    {
        private readonly string mail;
        private readonly string theme;

        public Outer(string mail, string theme) => (this.mail, this.theme) = (mail, theme);

        public Quiet MakeQuiet() => new(this);

        public Loud MakeLoud() => new(this);

        public class Quiet
        {
            private readonly Outer outer;

            public Quiet(Outer outer) => this.outer = outer;

            public void Tell() => Console.WriteLine(outer.theme + outer.mail.Length);
        }

        public class Loud
        {
            private readonly Outer outer;

            public Loud(Outer outer) => this.outer = outer;

            public void Tell() => Console.WriteLine(outer.mail); //~ PUR203 Customer.Email
        }
    }
}
