namespace AvatarStudio.Audience;

public sealed record AgeBand(string Name, int People);

/// <summary>The step from people to figures: what comes out of here tells nothing about anybody.</summary>
internal static class AgeBands
{
    private const int SmallestBand = 5;

    [Anonymizes("Counts per ten-year band; bands of fewer than five people are left out")]
    public static IReadOnlyList<AgeBand> Count(IEnumerable<DateOnly?> birthDates, DateOnly today) =>
    [
        .. birthDates
            .OfType<DateOnly>()
            .GroupBy(birthDate => Band(birthDate, today))
            .Select(band => new AgeBand(band.Key, band.Count()))
            .Where(band => band.People >= SmallestBand)
            .OrderBy(band => band.Name, StringComparer.Ordinal),
    ];

    private static string Band(DateOnly birthDate, DateOnly today) => (today.Year - birthDate.Year) switch
    {
        < 20 => "under 20",
        < 30 => "20 to 29",
        < 40 => "30 to 39",
        < 50 => "40 to 49",
        _ => "50 and over",
    };
}
