// Consent adds purposes to labels that are not final: on the way, in filters, by throwing checks; a wrong one adds nothing.
interface IConsents
{
    [ConsentFor(Purpose.Personalization)]
    bool Personalizes(int id);

    [ConsentFor(Purpose.Newsletter)]
    void DemandNews(int id);

    bool Has(int id, [ConsentFor] string purpose);
}

[ProcessesFor(Purpose.Personalization)]
class Recommendations
{
    private readonly IConsents consents;

    Recommendations(IConsents consents) => this.consents = consents;

    string? Asked(Customer c)
    {
        if (!consents.Personalizes(c.Id))
            return null;
        return c.Name;
    }

    string? AskedByName(Customer c) => consents.Has(c.Id, Purpose.Personalization) ? c.Name : null;

    string? AskedForAnother(Customer c) => consents.Has(c.Id, Purpose.Newsletter) ? c.Name : null; //~ PUR101 Customer.Name

    string NotAsked(Customer c) => c.Name; //~ PUR101 Customer.Name

    string? AskedTheWrongWay(Customer c) => consents.Personalizes(c.Id) ? null : c.Name; //~ PUR101 Customer.Name

    float FinalAllTheSame(FaceFrame f, int id) => consents.Personalizes(id) ? f.JawOpen : 0; //~ PUR101 FaceFrame.JawOpen

    int Harmless(Customer c) => c.Points;
}

[ProcessesFor(Purpose.Newsletter)]
class News
{
    private readonly IConsents consents;

    News(IConsents consents) => this.consents = consents;

    string Demanded(Customer c)
    {
        consents.DemandNews(c.Id);
        return c.Email;
    }

    string DemandedTooLate(Customer c)
    {
        var mail = c.Email; //~ PUR105 Customer.Email
        consents.DemandNews(c.Id);
        return mail;
    }

    IEnumerable<string> Filtered(List<Customer> all) => all.Where(c => c.AcceptsNews).Select(c => c.Email);

    IEnumerable<string> Unfiltered(List<Customer> all) => all.Select(c => c.Email); //~ PUR105 Customer.Email

    string? ByAPattern(Customer c) => c is { AcceptsNews: true } ? c.Email : null;

    string? ByBoth(Customer c) => c.AcceptsNews && c.Points > 3 ? c.Email : null;

    string? ByEither(Customer c) => c.AcceptsNews || c.Points > 3 ? c.Email : null; //~ PUR105 Customer.Email

    int Harmless(Customer c) => c.Points;
}
