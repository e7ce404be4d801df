// Clause 2: what a label narrows stays narrow, however far the value goes.
class Candidate
{
    [PersonalData(Purpose.Recruiting, Category = DataCategory.Name)]
    public string Name { get; set; } = "";

    [PersonalData(Purpose.Recruiting, Purpose.CustomerSupport, Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    public int Year { get; set; }
}

class Hiring
{
    private readonly IMailer mailer;

    Hiring(IMailer mailer) => this.mailer = mailer;

    [ProcessesFor(Purpose.Recruiting)]
    void Invite(Candidate candidate) => mailer.Post(candidate.Mail, "Dear " + candidate.Name);

    [ProcessesFor(Purpose.PromotionalEmail)]
    void Advertise(Candidate candidate) => mailer.Post("x", candidate.Mail); //~ PUR101 Candidate.Mail

    [ProcessesFor(Purpose.PromotionalEmail)]
    void AdvertiseByYear(Candidate candidate) => mailer.Post("x", candidate.Year.ToString());

    [ProcessesFor(Purpose.CustomerSupport)]
    void Support(Candidate candidate)
    {
        mailer.Post(candidate.Mail, "hello");
        mailer.Post("x", candidate.Name); //~ PUR101 Candidate.Name
    }

    [ProcessesFor(Purpose.PromotionalEmail)]
    void AdvertiseThroughHelpers(List<Candidate> candidates)
    {
        foreach (var line in Lines(candidates)) //~ PUR101 Candidate.Name
            mailer.Post("x", line);
    }

    [ProcessesFor(Purpose.Recruiting)]
    void InviteThroughHelpers(List<Candidate> candidates)
    {
        foreach (var line in Lines(candidates))
            mailer.Post("x", line);
    }

    [ProcessesFor(Purpose.PromotionalEmail)]
    void AdvertiseToOthers(List<Customer> customers)
    {
        foreach (var c in customers)
            mailer.Post(c.Email, "hello");
    }

    static IEnumerable<string> Lines(List<Candidate> candidates) => candidates.Select(candidate => candidate.Name);
}
