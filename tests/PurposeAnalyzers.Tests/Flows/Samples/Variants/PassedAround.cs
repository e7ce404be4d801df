// langversion: 12
using System.Collections;

// One value handed through every construct of a test generator: branches that never run, containers, class fields, delegates, abstract classes.
class PassedAround
{
    private const bool No = false;
    private static readonly bool yes = true;
    private static string shared = "";
    private string kept = "";

    public void NeverRuns(Customer c)
    {
        var text = "none";
        if (No)
            text = c.Email;
        Console.WriteLine(text);
    }

    public void AlwaysRuns(Customer c)
    {
        var text = "none";
        if (yes)
            text = c.Email;
        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    public void ThirtyCopies(Customer c)
    {
        var a = c.Email;
        var b = a;
        string d, e;
        d = e = b;
        b = a = "";
        Console.WriteLine(a + b);
        Console.WriteLine(d); //~ PUR203 Customer.Email
        e = d.Length.ToString();
        Console.WriteLine(e);
    }

    public void InContainers(Customer c)
    {
        var list = new ArrayList { c.Email };
        var table = new Hashtable { ["k"] = list[0] };
        var queue = new Queue<object?>();
        queue.Enqueue(table["k"]);
        var stack = new Stack<object?>([queue.Dequeue()]);
        Console.WriteLine(stack.Peek()); //~ PUR203 Customer.Email
        Console.WriteLine(list.Count + table.Count + stack.Count);
    }

    public void InLinkedList(Customer c)
    {
        var list = new LinkedList<string>();
        list.AddLast(c.Theme);
        var node = list.AddFirst(c.Email);
        Console.WriteLine(node.Next!.List!.Count);
        Console.WriteLine(list.First!.Value); //~ PUR203 Customer.Email
    }

    public void InStaticField(Customer c)
    {
        shared = c.Email;
        ReadStatic();
    }

    private static void ReadStatic() => Console.WriteLine(shared); //~ PUR203 Customer.Email

    public void InField(Customer c)
    {
        kept = c.Theme;
        Console.WriteLine(kept);
    }

    public void ByDelegate(Customer c)
    {
        Func<string, string> first = s => s;
        Func<string, string> second = _ => "constant";
        Console.WriteLine(first(c.Email)); //~ PUR203 Customer.Email
        Console.WriteLine(second(c.Email));
    }

    public void ByRef(Customer c)
    {
        var text = "";
        Fill(ref text, c.Email);
        Console.WriteLine(text); //~ PUR203 Customer.Email
        Empty(out text);
        Console.WriteLine(text);
    }

    public void ByAbstract(Customer c, bool upper)
    {
        Formatter good = new Constant();
        Formatter bad = new Echo();
        Console.WriteLine(good.Format(c.Email));
        Console.WriteLine(bad.Format(c.Email)); //~ PUR203 Customer.Email
        Formatter either = upper ? good : bad;
        Console.WriteLine(either.Format(c.Email)); //~ PUR203 Customer.Email
    }

    public void ByWhile(Customer c)
    {
        var text = "";
        while (true)
        {
            text = c.Email;
            break;
        }

        Console.WriteLine(text); //~ PUR203 Customer.Email
        for (var i = 0; i < 1; i++)
            text = "cleared";
        text = "cleared again";
        Console.WriteLine(text);
    }

    private static void Fill(ref string target, string value) => target += value;

    private static void Empty(out string target) => target = "";

    private abstract class Formatter
    {
        public abstract string Format(string text);
    }

    private class Constant : Formatter
    {
        public override string Format(string text) => "***";
    }

    private class Echo : Formatter
    {
        public override string Format(string text) => "[" + text + "]";
    }
}
