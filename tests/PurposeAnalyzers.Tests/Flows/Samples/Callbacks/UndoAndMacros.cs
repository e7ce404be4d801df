// langversion: 12

// Commands with undo, macros, a history; closures in lists; a small interpreter.
interface IEdit
{
    string Title { get; }

    void Do();

    void Undo();
}

class Rename(Customer customer, string name) : IEdit
{
    private string? before;

    public string Title => "rename " + customer.Id;

    public void Do()
    {
        before = customer.Name;
        customer.Name = name;
    }

    public void Undo() => customer.Name = before!;

    public override string ToString() => $"{before} -> {name}";
}

class AddPoints(Customer customer, int points) : IEdit
{
    public string Title => $"add {points}";

    public void Do() => customer.Points += points;

    public void Undo() => customer.Points -= points;

    public override string ToString() => Title;
}

class History
{
    private readonly Stack<IEdit> done = new();
    private readonly List<Action> macros = [];

    public void Run(IEdit edit)
    {
        edit.Do();
        done.Push(edit);
    }

    public void Back()
    {
        if (done.TryPop(out var edit))
            edit.Undo();
    }

    public void Record(Action action) => macros.Add(action);

    public void Play() => macros.ForEach(action => action());

    public string Last => done.Peek().Title;
}

class Editor(History history)
{
    public void Edit(Customer c)
    {
        history.Run(new AddPoints(c, 3));
        Console.WriteLine(history.Last);
    }

    public void EditName(Customer c) => history.Run(new Rename(c, c.Name.Trim()));

    public void Count(Customer c)
    {
        history.Record(() => Console.WriteLine(c.Points));
        history.Record(() => Console.WriteLine(c.Email)); //~ PUR203 Customer.Email
        history.Play();
    }

    public void Loop(IEnumerable<Customer> customers)
    {
        var actions = new List<Func<string>>();
        foreach (var c in customers)
        {
            var id = c.Id;
            actions.Add(() => id + ":" + c.Theme);
        }

        foreach (var action in actions)
            Console.WriteLine(action());
    }

    public void LoopNames(IEnumerable<Customer> customers)
    {
        var actions = new List<Func<string>>();
        foreach (var c in customers)
            actions.Add(() => c.Name);
        foreach (var action in actions)
            Console.WriteLine(action()); //~ PUR203 Customer.Name
    }

    public void Counter(Customer c)
    {
        var text = "";
        void Add(string more) => text += more;
        Add("points ");
        Add(c.Points.ToString());
        Console.WriteLine(text);
        Add(c.Email);
        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    public void Table(Customer c, string column)
    {
        var columns = new Dictionary<string, Func<Customer, object?>>
        {
            ["id"] = x => x.Id,
            ["points"] = x => x.Points,
        };
        Console.WriteLine(columns[column](c));
        columns["mail"] = x => x.Email;
        Console.WriteLine(columns[column](c)); //~ PUR203 Customer.Email
    }
}
