// langversion: 12

// State in base classes, protected members, template methods, base calls, sealed overrides, hidden members, generic bases.
abstract class Importer<TRow>
{
    private readonly List<TRow> rows = [];
    private readonly List<string> problems = [];

    public int Count => rows.Count;

    public IReadOnlyList<string> Problems => problems;

    public void Import(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            if (TryParse(line, out var row))
                Accept(row);
            else
                problems.Add("bad line");
        }
    }

    protected abstract bool TryParse(string line, out TRow row);

    protected virtual void Accept(TRow row) => rows.Add(row);

    protected void Complain(string text) => problems.Add(text);

    protected IEnumerable<TRow> Rows => rows;
}

class CustomerImporter : Importer<Customer>
{
    protected override bool TryParse(string line, out Customer row)
    {
        var parts = line.Split(';');
        row = new Customer();
        if (parts.Length < 2)
            return false;
        row.Name = parts[0];
        row.Email = parts[1];
        return true;
    }

    protected override void Accept(Customer row)
    {
        base.Accept(row);
        if (!row.Email.Contains('@'))
            Complain("bad mail of " + row.Name);
    }

    public void Dump()
    {
        foreach (var row in Rows)
            Console.WriteLine(row.Email); //~ PUR203 Customer.Email
        Console.WriteLine(Count);
    }
}

class PointsImporter : Importer<int>
{
    protected override bool TryParse(string line, out int row) => int.TryParse(line, out row);

    public void Dump()
    {
        foreach (var row in Rows)
            Console.WriteLine(row);
    }
}

class Imports
{
    public void Tell(CustomerImporter importer, string[] lines)
    {
        importer.Import(lines);
        Console.WriteLine(importer.Count);
        Console.WriteLine(string.Join(",", importer.Problems)); //~ PUR203 Customer.Name
    }
}

class Shape
{
    public virtual string Describe(Customer c) => c.Theme;

    public string Show(Customer c) => "[" + Describe(c) + "]";
}

class NameShape : Shape
{
    public override string Describe(Customer c) => base.Describe(c) + c.Name;
}

class MailShape : Shape
{
    public sealed override string Describe(Customer c) => c.Email;

    public new string Show(Customer c) => "hidden";
}

class Shapes
{
    public void Plain(Customer c) => Console.WriteLine(new Shape().Show(c));

    public void Names(Customer c) => Console.WriteLine(new NameShape().Show(c)); //~ PUR203 Customer.Name

    public void Hidden(Customer c) => Console.WriteLine(new MailShape().Show(c));

    public void NotHidden(Customer c)
    {
        Shape shape = new MailShape();
        Console.WriteLine(shape.Show(c)); //~ PUR203 Customer.Email
    }

    public void Any(Shape shape, Customer c) => Console.WriteLine(shape.Show(c)); //~ PUR203
}
