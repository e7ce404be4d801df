// langversion: 12
using System.Globalization;
using System.Text.RegularExpressions;

// Importing customers from text files: parsing, validating, a report of bad rows, duplicates.
class ImportReport
{
    private readonly List<string> lines = [];

    public int Good { get; private set; }

    public void Accept() => Good++;

    public void Reject(int row, string reason) => lines.Add($"{row}: {reason}");

    public void Print(TextWriter output)
    {
        output.WriteLine($"{Good} rows accepted");
        foreach (var line in lines)
            output.WriteLine(line);
    }

    public void Save(string path) => File.WriteAllLines(path, lines);
}

class CsvImporter
{
    private static readonly Regex mail = new("^[^@]+@[^@]+$");

    public IEnumerable<Customer> Read(TextReader input, ImportReport report)
    {
        var row = 0;
        while (input.ReadLine() is { } line)
        {
            row++;
            if (Parse(line) is not { } customer)
            {
                report.Reject(row, "has too few columns");
                continue;
            }

            if (!mail.IsMatch(customer.Email))
            {
                report.Reject(row, "has a bad mail address");
                continue;
            }

            report.Accept();
            yield return customer;
        }
    }

    public void Duplicates(IEnumerable<Customer> all)
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var count = 0;
        foreach (var customer in all)
        {
            if (!known.Add(customer.Email))
                count++;
        }

        Console.WriteLine($"{count} of {known.Count} are duplicates");
    }

    public void DuplicatesNamed(IEnumerable<Customer> all)
    {
        var twice = all.GroupBy(customer => customer.Email).Where(group => group.Count() > 1).Select(group => group.Key);
        Console.WriteLine("twice: " + string.Join(", ", twice)); //~ PUR203 Customer.Email
    }

    public void Check(IEnumerable<Customer> all, TextWriter errors)
    {
        foreach (var (customer, index) in all.Select((customer, index) => (customer, index)))
        {
            if (customer.Points < 0)
                Console.Error.WriteLine($"row {index}: {customer.Points} points");
            if (customer.Phone is { Length: < 5 } phone)
                Console.Error.WriteLine($"row {index}: {phone} is too short"); //~ PUR203 Customer.Phone
        }
    }

    public void CheckInReport(IEnumerable<Customer> all)
    {
        var report = new StringWriter();
        foreach (var customer in all)
        {
            if (customer.Name.Length == 0)
                report.WriteLine(customer.Id + " has no name");
        }

        Console.WriteLine(report);
    }

    public void CheckInReportWrong(IEnumerable<Customer> all)
    {
        var report = new StringWriter(CultureInfo.InvariantCulture);
        foreach (var customer in all)
        {
            if (customer.Points < 0)
                report.WriteLine("{0} owes points", customer.Name);
        }

        Console.WriteLine(report.ToString()); //~ PUR203 Customer.Name
    }

    public int Years(IEnumerable<Customer> all) => all.Count(customer => customer.BirthDate.Year < 1990);

    public void ByYear(IEnumerable<Customer> all)
    {
        foreach (var year in all.ToLookup(customer => customer.BirthDate.Year))
        {
            Console.WriteLine(year.Count());
            Console.WriteLine(year.Key); //~ PUR203 Customer.BirthDate
        }
    }

    private static Customer? Parse(string line)
    {
        var parts = line.Split(';', StringSplitOptions.TrimEntries);
        if (parts is not [var name, var address, var born, ..])
            return null;
        return new Customer
        {
            Name = name,
            Email = address,
            BirthDate = DateTime.TryParse(born, CultureInfo.InvariantCulture, out var date) ? date : default,
            Points = parts.Length > 3 && int.TryParse(parts[3], out var points) ? points : 0,
        };
    }
}
