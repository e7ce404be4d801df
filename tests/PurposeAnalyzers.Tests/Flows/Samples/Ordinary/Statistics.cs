using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging;

// Counts, and nothing that could be traced back.
class Statistics
{
    private readonly ILogger<Statistics> log;
    private readonly Dictionary<string, int> perTheme = new();
    private int adults;

    public Statistics(ILogger<Statistics> log) => this.log = log;

    public void Count(IEnumerable<Customer> customers)
    {
        foreach (var c in customers)
        {
            if (IsAdult(c, DateTime.UtcNow))
                adults++;
            perTheme[c.Theme] = perTheme.GetValueOrDefault(c.Theme) + 1;
        }

        log.LogInformation("{Adults} adults, {Themes} themes", adults, perTheme.Count);
    }

    public void Write(string path)
    {
        var text = new StringBuilder();
        foreach (var (theme, count) in perTheme.OrderByDescending(pair => pair.Value))
            text.Append(theme).Append(';').AppendLine(count.ToString(CultureInfo.InvariantCulture));
        File.WriteAllText(path, text.ToString());
    }

    public IReadOnlyDictionary<int, int> PerDecade(IEnumerable<Customer> customers) =>
        customers.GroupBy(c => Decade(c.BirthDate)).ToDictionary(group => group.Key, group => group.Count());

    public void Report(IEnumerable<Customer> customers)
    {
        var all = customers.ToList();
        var withPhone = all.Count(c => c.Phone != null);
        var duplicates = all.GroupBy(c => c.Email, StringComparer.OrdinalIgnoreCase).Count(group => group.Count() > 1);
        var longest = all.Max(c => c.Name.Length);
        Console.WriteLine($"{all.Count} customers, {withPhone} with a phone, {duplicates} twice, longest name {longest}");
        foreach (var (decade, count) in PerDecade(all))
            Console.WriteLine($"{decade}0s: {count}");
    }

    [Anonymizes("only the decade is kept")]
    private static int Decade(DateTime born) => born.Year / 10;

    private static bool IsAdult(Customer c, DateTime now) => c.BirthDate.AddYears(18) <= now;
}
