// langversion: 12
using System.Text;

// Reports: sheets of rows and cells, templates with placeholders, columns chosen by lambdas.
class Column<T>(string header, Func<T, object?> value)
{
    public string Header { get; } = header;

    public string Cell(T row) => value(row)?.ToString() ?? "";
}

class Sheet<T>
{
    private readonly List<Column<T>> columns = [];

    public Sheet<T> With(string header, Func<T, object?> value)
    {
        columns.Add(new Column<T>(header, value));
        return this;
    }

    public string Headers() => string.Join(";", columns.Select(c => c.Header));

    public string Render(IEnumerable<T> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
            text.AppendLine(string.Join(";", columns.Select(c => c.Cell(row))));
        return text.ToString();
    }
}

class Template(string text)
{
    private readonly Dictionary<string, string> values = [];

    public Template Set(string key, string value)
    {
        values[key] = value;
        return this;
    }

    public override string ToString()
    {
        var result = text;
        foreach (var (key, value) in values)
            result = result.Replace("{" + key + "}", value);
        return result;
    }
}

class Reports(ICustomers customers)
{
    public void Points()
    {
        var sheet = new Sheet<Customer>().With("id", c => c.Id).With("points", c => c.Points);
        Console.WriteLine(sheet.Headers());
        Console.WriteLine(sheet.Render(customers.All()));
    }

    public void Accounts(IEnumerable<Account> accounts)
    {
        var sheet = new Sheet<Account>().With("number", a => a.Number).With("iban", a => a.Iban);
        File.WriteAllText("headers.csv", sheet.Headers());
        File.WriteAllText("accounts.csv", sheet.Render(accounts)); //~ PUR202 Account.Iban
    }

    public void Letter(Customer c)
    {
        var letter = new Template("Dear {name}").Set("name", c.Name);
        Console.WriteLine(letter.ToString()); //~ PUR203 Customer.Name
    }

    public void Faces(IEnumerable<FaceFrame> frames)
    {
        var lines = frames.Select(f => new[] { f.Ticks.ToString(), f.JawOpen.ToString("F1") }).ToArray();
        File.WriteAllLines("ticks.txt", lines.Select(line => "line"));
        File.WriteAllLines("faces.txt", lines.Select(line => string.Join(",", line))); //~ PUR201 FaceFrame.JawOpen
    }

    public void Grid(FaceFrame[] frames)
    {
        var grid = new float[frames.Length, 2];
        for (var i = 0; i < frames.Length; i++)
            grid[i, 0] = frames[i].JawOpen;
        Console.WriteLine(grid[0, 0]); //~ PUR203 FaceFrame.JawOpen
        var ticks = new long[frames.Length][];
        for (var i = 0; i < frames.Length; i++)
            ticks[i] = [frames[i].Ticks];
        Console.WriteLine(ticks[0][0]);
    }

    public string Html(Customer c) => $"""
        <h1>{System.Net.WebUtility.HtmlEncode(c.Name)}</h1>
        <p>{c.Points} points</p>
        """;

    public void SaveHtml(Customer c, Account a)
    {
        File.WriteAllText("page.html", Html(c));
        var html = $"""
            <p>{a.Iban}</p>
            """;
        File.WriteAllText("account.html", html); //~ PUR202 Account.Iban
    }
}
