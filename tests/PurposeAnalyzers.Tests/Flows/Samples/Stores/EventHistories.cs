// langversion: 12
using System.Text.Json;

// Event sourcing, snapshots, undo, diffs: generic stores of events, aggregates that apply them, projections that read them.
abstract record Happened(int CustomerId, DateTime At);

record Joined(int CustomerId, DateTime At, [PersonalData(Category = DataCategory.Name)] string Name) : Happened(CustomerId, At);

record Moved(int CustomerId, DateTime At, [PersonalData(Category = DataCategory.PostalAddress)] string To) : Happened(CustomerId, At);

record Smiled(int CustomerId, DateTime At, [FaceData] float Jaw) : Happened(CustomerId, At);

record Bought(int CustomerId, DateTime At, decimal Total) : Happened(CustomerId, At);

class EventStore(string folder)
{
    private readonly List<Happened> unsaved = [];

    public void Append(Happened happened) => unsaved.Add(happened);

    public IEnumerable<T> Of<T>(int customer) where T : Happened => unsaved.OfType<T>().Where(happened => happened.CustomerId == customer);

    public void SaveBought()
    {
        var bought = unsaved.OfType<Bought>().ToList();
        File.WriteAllText(Path.Combine(folder, "bought.json"), JsonSerializer.Serialize(bought));
    }

    public void SaveJoined() => File.WriteAllText(Path.Combine(folder, "joined.json"), JsonSerializer.Serialize(unsaved.OfType<Joined>().ToArray()));

    public void SaveSmiled() => File.WriteAllText(Path.Combine(folder, "smiled.json"), JsonSerializer.Serialize(unsaved.OfType<Smiled>().ToArray())); //~ PUR201 Smiled.Jaw
}

class Aggregate
{
    private string name = "";
    private string place = "";
    private decimal total;
    private int smiles;

    public decimal Total => total;

    public void Apply(Happened happened)
    {
        switch (happened)
        {
            case Joined joined:
                name = joined.Name;
                break;
            case Moved { To: var to }:
                place = to;
                break;
            case Bought(_, _, var sum):
                total += sum;
                break;
            case Smiled:
                smiles++;
                break;
        }
    }

    public static Aggregate Replay(IEnumerable<Happened> all)
    {
        var aggregate = new Aggregate();
        foreach (var happened in all.OrderBy(happened => happened.At))
            aggregate.Apply(happened);
        return aggregate;
    }

    public void Print()
    {
        Console.WriteLine(total);
        Console.WriteLine(smiles);
        Console.WriteLine(name); //~ PUR203 Joined.Name
    }

    public string Line() => $"{total}: {place.Length} letters";

    public override string ToString() => name + " in " + place;
}

class Projections(EventStore store)
{
    public void Totals(int customer) => Console.WriteLine(store.Of<Bought>(customer).Sum(bought => bought.Total));

    public void Places(int customer)
    {
        foreach (var moved in store.Of<Moved>(customer))
            Console.WriteLine($"{moved.At:d} {moved.To}"); //~ PUR203 Moved.To
    }

    public void Times(int customer) => Console.WriteLine(string.Join(", ", store.Of<Happened>(customer).Select(happened => happened.At.ToString("d"))));

    public void Last(int customer)
    {
        var last = store.Of<Happened>(customer).LastOrDefault();
        Console.WriteLine(last?.At);
        Console.WriteLine(last is Bought { Total: > 100 } ? "big" : "small");
    }

    public void Lines(IEnumerable<Happened> all)
    {
        var aggregate = Aggregate.Replay(all);
        Console.WriteLine(aggregate.Line());
        Console.WriteLine(aggregate.Total);
        Console.WriteLine(aggregate); //~ PUR203 Joined.Name + Moved.To
    }
}

class History<T>(T first)
{
    private readonly Stack<T> before = new();

    public T Now { get; private set; } = first;

    public void Change(Func<T, T> change)
    {
        before.Push(Now);
        Now = change(Now);
    }

    public bool Undo()
    {
        if (!before.TryPop(out var last))
            return false;
        Now = last;
        return true;
    }

    public IEnumerable<R> Diff<R>(Func<T, R> read) => before.Append(Now).Select(read).Distinct();
}

class Edits
{
    public void Theme(Customer c)
    {
        var history = new History<string>(c.Theme);
        history.Change(theme => theme + "!");
        history.Undo();
        Console.WriteLine(history.Now);
        Console.WriteLine(string.Join(",", history.Diff(theme => theme.Length)));
    }

    public void Name(Customer c)
    {
        var history = new History<string>(c.Theme);
        history.Change(_ => c.Name);
        Console.WriteLine(history.Undo());
        Console.WriteLine(string.Join(",", history.Diff(name => name.Length)));
        Console.WriteLine(string.Join(",", history.Diff(name => name))); //~ PUR203 Customer.Name
    }
}
