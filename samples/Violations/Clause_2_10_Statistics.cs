namespace Violations.Statistics;

// Policy 2.10, statistics: made so that nobody can be recognised. Text that people wrote to support is no raw material for them,
// and a figure that still holds a birth date is no figure.

public sealed class Inquiry
{
    [PersonalData(Purpose.CustomerSupport, Category = DataCategory.CommunicationLog)]
    public required string Message { get; init; }

    public required string Topic { get; init; }
}

public sealed class Customer
{
    [PersonalData(Category = DataCategory.BirthDate)]
    public required DateOnly BirthDate { get; init; }
}

[ProcessesFor(Purpose.Statistics)]
public sealed class TopicsWrong
{
    public Dictionary<string, int> Count(IEnumerable<Inquiry> inquiries)
    {
        var words = new Dictionary<string, int>();
        foreach (var inquiry in inquiries)
        {
            foreach (var word in inquiry.Message.Split(' ')) //~ PUR101 Inquiry.Message
                words[word] = words.GetValueOrDefault(word) + 1;
        }

        return words;
    }
}

[ProcessesFor(Purpose.Statistics)]
public sealed class TopicsRight
{
    public Dictionary<string, int> Count(IEnumerable<Inquiry> inquiries)
    {
        var topics = new Dictionary<string, int>();
        foreach (var inquiry in inquiries)
            topics[inquiry.Topic] = topics.GetValueOrDefault(inquiry.Topic) + 1;
        return topics;
    }
}

public sealed class OldestWrong
{
    public DateOnly BornOn { get; private set; } //~ PUR102 OldestWrong.BornOn

    [ProcessesFor(Purpose.Statistics)]
    public void Add(Customer customer)
    {
        var born = customer.BirthDate;
        if (BornOn == default || born < BornOn)
            BornOn = born;
    }
}

public sealed class OldestRight
{
    public string Band { get; private set; } = "";

    [ProcessesFor(Purpose.Statistics)]
    public void Add(Customer customer) => Band = BandOf(customer.BirthDate);

    [Anonymizes("Three bands of twenty years and more, each shared by thousands")]
    private static string BandOf(DateOnly born) => (born.Year / 20 * 20).ToString("D4");
}
