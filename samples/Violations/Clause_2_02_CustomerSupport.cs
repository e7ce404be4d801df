namespace Violations.CustomerSupport;

// Policy 2.2, answering inquiries. An agent may read what was asked, not what the same person confided to a survey.

public sealed class SurveyAnswer
{
    [PersonalData(Purpose.Surveys, Category = DataCategory.CommunicationLog)]
    public required string Text { get; init; }
}

public sealed class Inquiry
{
    [PersonalData(Purpose.CustomerSupport, Category = DataCategory.CommunicationLog)]
    public required string Message { get; init; }
}

/// <summary>Says nothing of a purpose: what it does with the text is done for whoever calls it.</summary>
internal static class Excerpt
{
    private const int Length = 80;

    public static string Of(SurveyAnswer answer) => Shorten(answer.Text);

    public static string Of(Inquiry inquiry) => Shorten(inquiry.Message);

    private static string Shorten(string text) => text.Length > Length ? text.Substring(0, Length) + "…" : text;
}

[ProcessesFor(Purpose.CustomerSupport)]
public sealed class AgentViewWrong
{
    public string TitleOf(SurveyAnswer answer)
    {
        return Excerpt.Of(answer); //~ PUR101 SurveyAnswer.Text
    }
}

[ProcessesFor(Purpose.CustomerSupport)]
public sealed class AgentViewRight
{
    public string TitleOf(Inquiry inquiry)
    {
        return Excerpt.Of(inquiry);
    }
}
