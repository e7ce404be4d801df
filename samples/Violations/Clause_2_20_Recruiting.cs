namespace Violations.Recruiting;

// Policy 2.20, hiring. Whether someone is hired is decided by what was sent in, not by what the same person did in our app.

public sealed class Applicant
{
    [PersonalData(Purpose.Recruiting, Category = DataCategory.ApplicationData)]
    public required string Letter { get; init; }

    [PersonalData(Purpose.ServiceProvision, Purpose.Statistics, Category = DataCategory.UsageHistory)]
    public required IReadOnlyList<string> PlayedAt { get; init; }
}

[ProcessesFor(Purpose.Recruiting)]
public sealed class ScreeningWrong
{
    public int Score(Applicant applicant)
    {
        var score = applicant.Letter.Contains("C#") ? 10 : 0;

        foreach (var at in applicant.PlayedAt) //~ PUR101 Applicant.PlayedAt
        {
            if (at.StartsWith("Mon", StringComparison.Ordinal))
                score--;
        }

        return score;
    }
}

[ProcessesFor(Purpose.Recruiting)]
public sealed class ScreeningRight
{
    public int Score(Applicant applicant)
    {
        var score = applicant.Letter.Contains("C#") ? 10 : 0;

        foreach (var word in applicant.Letter.Split(' '))
        {
            if (word == "Roslyn")
                score++;
        }

        return score;
    }
}
