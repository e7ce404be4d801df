// langversion: 12
using System.Collections;

// Collections of one's own that a library is given as sequences: it asks them for their elements.
class Page<T>(IEnumerable<T> items, int number) : IReadOnlyList<T>
{
    private readonly List<T> items = items.ToList();

    public int Number => number;

    public int Count => items.Count;

    public T this[int index] => items[index];

    public IEnumerator<T> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

class Cycle<T> : IEnumerable<T>
{
    private T first = default!;
    private int times;

    public Cycle<T> Of(T item, int count)
    {
        first = item;
        times = count;
        return this;
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < times; i++)
            yield return first;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

class OwnSequences
{
    void Joined(Customer c)
    {
        var themes = new Cycle<string>().Of(c.Theme, 3);
        Console.WriteLine(string.Join(",", themes));
        var mails = new Cycle<string>().Of(c.Email, 3);
        Console.WriteLine(string.Join(",", mails)); //~ PUR203 Customer.Email
    }

    void Queried(Customer c)
    {
        var mails = new Cycle<string>().Of(c.Email, 3);
        Console.WriteLine(mails.Count());
        Console.WriteLine(mails.Select(mail => mail.Length).Max());
        Console.WriteLine(mails.First(mail => mail != "")); //~ PUR203 Customer.Email
    }

    void Paged(IEnumerable<Customer> all)
    {
        var page = new Page<string>(all.Select(c => c.Email), 1);
        Console.WriteLine(page.Number);
        Console.WriteLine(page.Count);
        File.WriteAllLines("themes.txt", new Page<string>(all.Select(c => c.Theme), 1));
        Console.WriteLine(string.Concat(page)); //~ PUR203 Customer.Email
    }

    void Stored(FaceFrame frame)
    {
        var ticks = new Cycle<long>().Of(frame.Ticks, 2);
        File.WriteAllLines("ticks.txt", ticks.Select(tick => tick.ToString()));
        var jaws = new Cycle<float>().Of(frame.JawOpen, 2);
        File.WriteAllLines("jaws.txt", jaws.Select(jaw => jaw.ToString())); //~ PUR201 FaceFrame.JawOpen
    }
}
