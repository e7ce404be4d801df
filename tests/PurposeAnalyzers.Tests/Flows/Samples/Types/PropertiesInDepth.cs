// langversion: 14

// `field` under a lock, partial properties and events, null-conditional assignment, indexers, ref returns, init and required members.
class PropertiesInDepth
{
    private readonly object gate = new();

    private string Guarded
    {
        get
        {
            lock (gate)
                return field;
        }
        set
        {
            lock (gate)
            {
                if (value.Length > 3)
                    field = value;
            }
        }
    } = "";

    private string Measured
    {
        get
        {
            lock (gate)
                return field;
        }
        set
        {
            lock (gate)
                field = value.Length.ToString();
        }
    } = "";

    private string Lazy => field ??= Global.Someone.Name;

    private string LazyTheme => field ??= Global.Someone.Theme;

    void Fill(Customer c) => (Guarded, Measured) = (c.Email, c.Email);

    void ShowGuarded() => Console.WriteLine(Guarded); //~ PUR203 Customer.Email

    void ShowMeasured() => Console.WriteLine(Measured);

    void ShowLazy() => Console.WriteLine(Lazy); //~ PUR203 Customer.Name

    void ShowLazyTheme() => Console.WriteLine(LazyTheme);

    void Conditional(Cell<string>? cell, Cell<string>? other, Customer c)
    {
        cell?.Value = c.Email;
        other?.Value = c.Theme;
        Console.WriteLine(other?.Value);
        Console.WriteLine(cell?.Value); //~ PUR203 Customer.Email
    }

    void ConditionalCompound(Cell<string>? cell, Customer c)
    {
        cell?.Value += c.Theme;
        Console.WriteLine(cell?.Value);
        cell?.Value += c.Name;
        Console.WriteLine(cell?.Value); //~ PUR203 Customer.Name
    }

    void ConditionalIndexer(Dictionary<string, string>? map, Customer c)
    {
        map?["theme"] = c.Theme;
        Console.WriteLine(map?["theme"]);
        map?["mail"] = c.Email;
        Console.WriteLine(map?["mail"]); //~ PUR203 Customer.Email
        Console.WriteLine(map?["theme"]);
    }

    void RefReturned(Customer c)
    {
        var row = new Row<string>();
        row.At(1) = c.Email;
        Console.WriteLine(row.At(1)); //~ PUR203 Customer.Email
        var plain = new Row<string>();
        ref var first = ref plain.First;
        first = c.Theme;
        Console.WriteLine(plain.First);
        var named = new Row<string>();
        ref var second = ref named.First;
        second = c.Name;
        Console.WriteLine(named.First); //~ PUR203 Customer.Name
    }

    void RequiredInit(Customer c)
    {
        var card = new Card<string> { Front = c.Theme, Back = c.Phone ?? "" };
        Console.WriteLine(card.Front);
        Console.WriteLine(card.Back); //~ PUR203 Customer.Phone
    }

    void Partial(Customer c)
    {
        var half = new Half<string> { Text = c.Email, Plain = c.Theme };
        Console.WriteLine(half.Plain);
        Console.WriteLine(half.Text); //~ PUR203 Customer.Email
    }

    void PartialEvent(Customer c)
    {
        var half = new Half<string>();
        half.Heard += text => Console.WriteLine(text.Length);
        half.Raise(c.Theme);
        half.Raise(c.Email);
    }

    void TwoKeys(Customer c)
    {
        var grid = new Grid<string>();
        grid[0, 1] = c.Theme;
        grid[1, 0] = c.Email;
        Console.WriteLine(grid.Count);
        Console.WriteLine(grid[1, 0]); //~ PUR203 Customer.Email
        var plain = new Grid<string> { [0, 0] = c.Theme };
        Console.WriteLine(plain[0, 0]);
    }

    void ByIndexAndRange(Customer c)
    {
        var line = new Line(c.Name);
        Console.WriteLine(line.Length);
        Console.WriteLine(line[^1]); //~ PUR203 Customer.Name
        Console.WriteLine(line[1..]); //~ PUR203 Customer.Name
    }

    void Static(Customer c)
    {
        Kept<string>.Last = c.Email;
        Kept<int>.Last = c.Points;
        Console.WriteLine(Kept<int>.Last);
        Console.WriteLine(Kept<string>.Last); //~ PUR203 Customer.Email
    }
}

static class Global
{
    public static Customer Someone { get; } = new();
}

class Cell<T>
{
    public T Value { get; set; } = default!;
}

class Row<T>
{
    private readonly T[] items = new T[3];

    public ref T First => ref items[0];

    public ref T At(int index) => ref items[index];
}

class Card<T>
{
    public required T Front { get; init; }

    public required T Back
    {
        get;
        init => field = value is null ? throw new ArgumentNullException(nameof(value)) : value;
    }
}

partial class Half<T>
{
    public partial T Text { get; set; }

    public partial T Plain { get; init; }

    public partial event Action<T> Heard;
}

partial class Half<T>
{
    private T text = default!;
    private Action<T>? heard;

    public partial T Text
    {
        get => text;
        set => text = value;
    }

    public partial T Plain { get => field; init => field = value; }

    public partial event Action<T> Heard
    {
        add => heard += value;
        remove => heard -= value;
    }

    public void Raise(T value) => heard?.Invoke(value);
}

class Grid<T>
{
    private readonly Dictionary<(int, int), T> cells = [];

    public int Count => cells.Count;

    public T this[int row, int column]
    {
        get => cells[(row, column)];
        set => cells[(row, column)] = value;
    }
}

class Line(string text)
{
    public int Length => text.Length;

    public char this[Index index] => text[index];

    public string this[Range range] => text[range];
}

static class Kept<T>
{
    public static T Last { get; set; } = default!;
}
