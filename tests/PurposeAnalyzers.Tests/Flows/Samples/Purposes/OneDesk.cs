// langversion: 12

// One desk, several purposes: narrowed labels, nested contexts, parameters that process, helpers that consume.
class Candidate
{
    [PersonalData(Purpose.Recruiting, Category = DataCategory.Name)]
    public string Name { get; set; } = "";

    [PersonalData(Purpose.Recruiting, Purpose.CustomerSupport, Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    public string Job { get; set; } = "";

    public DateTime Applied { get; set; }
}

interface ILetters
{
    void Send([ProcessesFor(Purpose.Recruiting)] string to, string text);

    void Advertise([ProcessesFor(Purpose.PromotionalEmail)] string to);
}

class RecruitingDesk(ILetters letters, IMailer mailer)
{
    [ProcessesFor(Purpose.Recruiting)]
    public void Invite(Candidate candidate) => mailer.Post(candidate.Mail, $"Dear {candidate.Name}, about {candidate.Job}");

    [ProcessesFor(Purpose.PromotionalEmail)]
    public void Promote(Candidate candidate) => mailer.Post(candidate.Mail, "Buy!"); //~ PUR101 Candidate.Mail

    [ProcessesFor(Purpose.CustomerSupport)]
    public void Answer(Candidate candidate)
    {
        mailer.Post(candidate.Mail, "Your question about " + candidate.Job);
        mailer.Post(candidate.Mail, "Dear " + candidate.Name); //~ PUR101 Candidate.Name
    }

    public void Letter(Candidate candidate)
    {
        letters.Send(candidate.Mail, candidate.Job);
        letters.Advertise(candidate.Mail); //~ PUR101 Candidate.Mail
    }

    [ProcessesFor(Purpose.Recruiting, Purpose.CustomerSupport)]
    public string Both(Candidate candidate) => candidate.Mail + candidate.Name; //~ PUR101 Candidate.Name

    [ProcessesFor(Purpose.Statistics)]
    public double Days(IReadOnlyCollection<Candidate> all) => all.Average(candidate => (DateTime.Today - candidate.Applied).TotalDays);

    [ProcessesFor(Purpose.Statistics)]
    public int Names(IEnumerable<Candidate> all) => all.Select(candidate => candidate.Name).Distinct().Count(); //~ PUR101 Candidate.Name

    [ProcessesFor(Purpose.CustomerSupport)]
    public void Nested(Candidate candidate)
    {
        Action invite = [ProcessesFor(Purpose.Recruiting)] () => mailer.Post(candidate.Mail, candidate.Name);
        invite();
        Remind();

        [ProcessesFor(Purpose.Recruiting)]
        void Remind() => mailer.Post(candidate.Mail, Shortened(candidate.Name));
    }

    [ProcessesFor(Purpose.CustomerSupport)]
    public string Helped(Candidate candidate) => Shortened(Described(candidate)); //~ PUR101 Candidate.Name

    [ProcessesFor(Purpose.CustomerSupport)]
    public string Passed(Candidate candidate) => Jobs(new[] { candidate });

    [ProcessesFor(Purpose.CustomerSupport)]
    public bool Compared(Candidate candidate, Candidate other) => candidate.Equals(other) || candidate.Job == other.Job;

    [ProcessesFor(Purpose.CustomerSupport)]
    public bool ComparedByName(Candidate candidate, string name) => candidate.Name == name; //~ PUR101 Candidate.Name

    private static string Described(Candidate candidate) => candidate.Name;

    private static string Shortened(string text) => text.Length > 20 ? text[..20] : text;

    private static string Jobs(IEnumerable<Candidate> all) => string.Join(", ", all.Select(candidate => candidate.Job));
}
