// langversion: 12
using System.Text;

// Fluent builders: of objects, of text, of requests; immutable and mutable ones.
class Letter
{
    [PersonalData(Category = DataCategory.Name)]
    public string To { get; init; } = "";

    public string Body { get; init; } = ""; //~ PUR102 Letter.Body

    public string Footer { get; init; } = "";
}

class LetterBuilder
{
    private string to = "";
    private string footer = "";
    private readonly StringBuilder body = new();

    public LetterBuilder To(string name)
    {
        to = name;
        return this;
    }

    public LetterBuilder Line(string text)
    {
        body.Append(text).Append('\n');
        return this;
    }

    public LetterBuilder Footer(string text)
    {
        footer = text;
        return this;
    }

    public Letter Build() => new() { To = to, Body = body.ToString(), Footer = footer };
}

record Filter(string Table, string Where, int Limit)
{
    public Filter On(string table) => this with { Table = table };

    public Filter Only(int limit) => this with { Limit = limit };

    public override string ToString() => $"SELECT * FROM {Table} LIMIT {Limit}";
}

class PipelineBuilder<T>
{
    private readonly List<Func<T, T>> steps = [];

    public PipelineBuilder<T> Use(Func<T, T> step)
    {
        steps.Add(step);
        return this;
    }

    public Func<T, T> Build() => input => steps.Aggregate(input, (value, step) => step(value));
}

class Office
{
    public Letter Welcome(Customer c) => new LetterBuilder().To(c.Name).Line("Welcome!").Footer("The shop").Build();

    public Letter Reminder(Customer c) => new LetterBuilder().To(c.Name).Line("We write to " + c.Email).Build();

    public void Count(Customer c)
    {
        var letter = Welcome(c);
        Console.WriteLine(letter.Footer);
        Console.WriteLine(letter.To); //~ PUR203
    }

    public void Ask(Customer c) => Console.WriteLine(new Filter("", "", 0).On("customers").Only(c.Points));

    public void Pipe(Customer c)
    {
        var clean = new PipelineBuilder<string>().Use(s => s.Trim()).Use(s => s.ToLowerInvariant()).Build();
        Console.WriteLine(clean(c.Email)); //~ PUR203 Customer.Email
        Console.WriteLine(clean(c.Theme));
    }

    public void PipeDropped(Customer c)
    {
        var mask = new PipelineBuilder<string>().Use(s => "***").Build();
        Console.WriteLine(mask(c.Theme));
    }

    public void Text(Customer c)
    {
        var text = new StringBuilder("Dear ").Append(c.Name).AppendLine(",").Insert(0, "> ");
        var length = text.Length;
        Console.WriteLine(length);
        Console.WriteLine(text); //~ PUR203 Customer.Name
    }
}
