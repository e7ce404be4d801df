using System.Text;

// A command-line tool: arguments, pipes, reports, exit codes.
class Tools
{
    private readonly ICustomers customers;

    Tools(ICustomers customers) => this.customers = customers;

    int Count(string[] args)
    {
        var wanted = args.Length > 0 ? args[0] : "";
        var count = customers.All().Count(c => c.Email.EndsWith(wanted));
        Console.WriteLine("{0} customers end with {1}", count, wanted);
        return count == 0 ? 1 : 0;
    }

    int List(string[] args)
    {
        foreach (var c in customers.All().Take(args.Length))
            Console.WriteLine("{0,-5} {1}", c.Id, c.Email); //~ PUR203 Customer.Email
        return 0;
    }

    void Table()
    {
        var table = new StringBuilder().AppendLine("id;points");
        foreach (var c in customers.All())
            table.Append(c.Id).Append(';').Append(c.Points).AppendLine();
        Console.Write(table);
    }

    void TableOfNames()
    {
        var table = new StringBuilder().AppendLine("id;name");
        foreach (var c in customers.All())
            table.Append(c.Id).Append(';').Append(c.Name).AppendLine();
        Console.Write(table); //~ PUR203 Customer.Name
    }

    void Histogram()
    {
        var buckets = new int[10];
        foreach (var c in customers.All())
            buckets[Math.Min(c.Points / 10, 9)]++;
        for (var i = 0; i < buckets.Length; i++)
            Console.WriteLine(i + ": " + new string('#', buckets[i]));
    }

    void Csv(string path)
    {
        using var writer = new StreamWriter(path);
        foreach (var c in customers.All())
            writer.WriteLine($"{c.Id};{c.Email}");
    }

    void FaceCsv(string path)
    {
        using var writer = new StreamWriter(path);
        foreach (var c in customers.All())
            writer.WriteLine($"{c.Id};{c.LastFace.Values.FirstOrDefault()}"); //~ PUR201 Customer.LastFace
    }

    void Redirected()
    {
        var kept = Console.Out;
        var buffer = new StringWriter();
        Console.SetOut(buffer);
        Console.SetOut(kept);
        Console.WriteLine(buffer.GetStringBuilder().Length);
    }

    void Prompt()
    {
        Console.Write("name: ");
        var name = Console.ReadLine();
        Console.WriteLine("hello " + name);
    }

    void Verbose(bool verbose, Customer c)
    {
        if (verbose)
            Console.Error.WriteLine("customer {0}", c.Phone); //~ PUR203 Customer.Phone
        Environment.ExitCode = c.Points;
    }

    void Title(Customer c)
    {
        Console.Title = c.Theme;
        Console.ForegroundColor = ConsoleColor.Red;
    }
}
