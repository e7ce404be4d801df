// langversion: 12
using System.Text;

// A command-line tool: commands found by name, options, tables, colours, exit codes.
interface ICommand
{
    string Name { get; }

    int Run(Options options, TextWriter output);
}

record Options(bool Verbose, string? File, int Limit);

class Table
{
    private readonly List<string[]> rows = [];

    public Table(params string[] headers) => rows.Add(headers);

    public void Add(params string[] cells) => rows.Add(cells);

    public void Print(TextWriter output)
    {
        var widths = new int[rows[0].Length];
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
                widths[i] = Math.Max(widths[i], row[i].Length);
        }

        foreach (var row in rows)
        {
            var line = new StringBuilder();
            for (var i = 0; i < row.Length; i++)
                line.Append(row[i].PadRight(widths[i] + 1));
            output.WriteLine(line.ToString().TrimEnd());
        }
    }
}

class ListCommand(ICustomers customers) : ICommand
{
    public string Name => "list";

    public int Run(Options options, TextWriter output)
    {
        var table = new Table("id", "points", "theme");
        foreach (var c in customers.All().Take(options.Limit))
            table.Add(c.Id.ToString(), c.Points.ToString(), c.Theme);
        table.Print(output);
        return 0;
    }
}

class CountCommand(ICustomers customers) : ICommand
{
    public string Name => "count";

    public int Run(Options options, TextWriter output)
    {
        var all = customers.All().ToList();
        Console.WriteLine($"{all.Count} customers, {all.Count(c => c.Email.EndsWith(".example"))} of them examples");
        if (options.Verbose)
            Console.WriteLine(string.Join(Environment.NewLine, all.Select(c => $"{c.Id} {c.Theme}")));
        return all.Count == 0 ? 1 : 0;
    }
}

class DumpCommand(ICustomers customers) : ICommand
{
    public string Name => "dump";

    public int Run(Options options, TextWriter output)
    {
        using var file = new StreamWriter(options.File ?? "dump.txt");
        foreach (var c in customers.All())
        {
            file.WriteLine($"{c.Id};{c.Name};{c.Email}");
            if (options.Verbose)
                file.WriteLine(string.Join(",", c.LastFace.Keys.Order())); //~ PUR201 Customer.LastFace
        }

        return 0;
    }
}

class AccountsCommand(IEnumerable<Account> accounts) : ICommand
{
    public string Name => "accounts";

    public int Run(Options options, TextWriter output)
    {
        var lines = accounts.Select(a => a.Number + " " + a.LastPage);
        File.WriteAllLines("accounts.txt", lines);
        var full = accounts.Select(a => (a.Number, a.Iban)).Select(a => $"{a.Number} {a.Iban}");
        File.WriteAllLines("ibans.txt", full); //~ PUR202 Account.Iban
        foreach (var account in accounts)
        {
            Console.ForegroundColor = account.Iban.StartsWith("DE") ? ConsoleColor.Green : ConsoleColor.Red;
            Console.WriteLine(account.Number);
            Console.ResetColor();
        }

        return 0;
    }
}

class Program
{
    private readonly Dictionary<string, Lazy<ICommand>> commands = new(StringComparer.OrdinalIgnoreCase);

    public Program(ICustomers customers)
    {
        Add("list", () => new ListCommand(customers));
        Add("count", () => new CountCommand(customers));
        Add("dump", () => new DumpCommand(customers));
    }

    private void Add(string name, Func<ICommand> make) => commands[name] = new Lazy<ICommand>(make);

    public int Start(string[] args)
    {
        if (args is not [var name, .. var rest])
        {
            Console.WriteLine("commands: " + string.Join(", ", commands.Keys));
            return 2;
        }

        var options = rest.Aggregate(new Options(false, null, 10), (known, word) => word switch
        {
            "-v" => known with { Verbose = true },
            ['-', 'f', '=', .. var file] => known with { File = file },
            _ when int.TryParse(word, out var limit) => known with { Limit = limit },
            _ => known,
        });
        if (!commands.TryGetValue(name, out var command))
        {
            Console.Error.WriteLine($"{name} is unknown");
            return 2;
        }

        Console.WriteLine(options);
        return command.Value.Run(options, Console.Out);
    }
}
