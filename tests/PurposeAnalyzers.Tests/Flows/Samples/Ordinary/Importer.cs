using System.Globalization;

// A CSV import: parsed values become members, faults are counted, lines are not logged whole.
class Importer
{
    private readonly List<Customer> imported = new();
    private int faults;

    void Import(string path)
    {
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var cells = line.Split(';');
            if (cells.Length < 3 || !DateTime.TryParse(cells[2], CultureInfo.InvariantCulture, DateTimeStyles.None, out var born))
            {
                faults++;
                continue;
            }

            imported.Add(new Customer { Name = cells[0], Email = cells[1], BirthDate = born });
        }

        Console.WriteLine($"{imported.Count} imported, {faults} faults");
    }

    void Report()
    {
        foreach (var c in imported)
            Console.WriteLine($"{c.Id}: {c.Points}");
    }

    void ReportNames()
    {
        foreach (var c in imported)
            Console.WriteLine($"{c.Id}: {c.Name}"); //~ PUR203 Customer.Name
    }

    void Duplicates()
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var duplicates = imported.Count(c => !seen.Add(c.Email));
        Console.WriteLine(duplicates);
    }

    void DuplicatesByName()
    {
        var duplicates = imported.GroupBy(c => c.Email).Where(g => g.Count() > 1).Select(g => g.Key);
        Console.WriteLine("duplicates: " + string.Join(", ", duplicates)); //~ PUR203 Customer.Email
    }

    void Oldest()
    {
        var oldest = imported.MinBy(c => c.BirthDate);
        Console.WriteLine(oldest?.Id);
        Console.WriteLine(oldest?.BirthDate); //~ PUR203 Customer.BirthDate
    }

    void Export(string path)
    {
        using var writer = new StreamWriter(path);
        writer.WriteLine("name;mail");
        foreach (var c in imported)
            writer.WriteLine(c.Name + ";" + c.Email);
    }

    [ProcessesFor(Purpose.Statistics)]
    double AveragePoints() => imported.Average(c => c.Points);

    [ProcessesFor(Purpose.Statistics)]
    double AverageAge() => imported.Average(c => DateTime.Today.Year - c.BirthDate.Year); //~ PUR101 Customer.BirthDate
}
