// langversion: 12
using System.Text.Json;

// A console tool written as top-level statements, with local functions and a class at the end.
var options = Options.Parse(args);
var customers = JsonSerializer.Deserialize<List<Customer>>(File.ReadAllText(options.Input)) ?? [];
var seen = new HashSet<int>();
foreach (var c in customers)
{
    if (!seen.Add(c.Id))
    {
        Console.Error.WriteLine($"duplicate {c.Id}");
        continue;
    }

    if (c.Points < options.Minimum)
        Warn(c.Name); //~ PUR203 Customer.Name //~ PUR104
    else
        Warn(c.Theme);
}

File.WriteAllLines(options.Output, customers.Select(c => $"{c.Id};{c.Points}"));
File.WriteAllText(options.Output + ".face", JsonSerializer.Serialize(customers.Select(c => c.LastFace))); //~ PUR201 Customer.LastFace
File.WriteAllText(options.Output + ".json", JsonSerializer.Serialize(customers)); //~ PUR201 Customer.LastFace
Console.WriteLine($"{customers.Count} read, {seen.Count} written to {options.Output}");
return Summary() > 0 ? 0 : 1;

void Warn(string what) => Console.Error.WriteLine("few points: " + what);

int Summary()
{
    var total = 0;
    foreach (var c in customers)
        total += c.Points;
    Console.WriteLine(total);
    return total;
}

record Options(string Input, string Output, int Minimum)
{
    public static Options Parse(string[] args) => args switch
    {
        [var input, var output] => new(input, output, 0),
        [var input, var output, "--min", var minimum] => new(input, output, int.Parse(minimum)),
        _ => throw new ArgumentException("usage: tool input output [--min n]"),
    };
}
