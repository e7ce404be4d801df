// A consent that is checked adds its purpose to any label, except to one of a final category.
class Person
{
    [PersonalData(Purpose.Billing, Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    [FaceData]
    public float[] Face { get; set; } = Array.Empty<float>();

    [ConsentFor(Purpose.Newsletter, Purpose.Statistics)]
    public bool Agreed { get; set; }
}

class ConsentAddsPurposes
{
    private readonly IMailer mailer;

    public ConsentAddsPurposes(IMailer mailer) => this.mailer = mailer;

    [ProcessesFor(Purpose.Newsletter)]
    void Unasked(Person p) => mailer.Post(p.Mail, ""); //~ PUR101 Person.Mail

    [ProcessesFor(Purpose.Newsletter)]
    void Asked(Person p)
    {
        if (p.Agreed)
            mailer.Post(p.Mail, "");
    }

    [ProcessesFor(Purpose.Statistics)]
    int AskedForStatistics(Person p) => p.Agreed ? p.Mail.Length : 0;

    [ProcessesFor(Purpose.Statistics)]
    int UnaskedForStatistics(Person p) => p.Mail.Length; //~ PUR101 Person.Mail

    [ProcessesFor(Purpose.Statistics)]
    float Final(Person p) => p.Agreed ? p.Face[0] : 0; //~ PUR101 Person.Face
}
