// A member may have several labels: each is judged, whichever stands first.
[DataLabel("EmailAddress")]
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.ReturnValue)]
class MailLabelAttribute : Attribute
{
}

[DataLabel("BirthDate")]
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.ReturnValue)]
class BirthLabelAttribute : Attribute
{
}

class Portrait
{
    [PersonalData(Category = DataCategory.Name)]
    [FaceData]
    public string Caption { get; set; } = "";

    [FaceData]
    [PersonalData(Category = DataCategory.Name)]
    public string Title { get; set; } = "";

    [PersonalData(Category = DataCategory.Name)]
    public string Painter { get; set; } = "";
}

class Signature
{
    [MailLabel, BirthLabel]
    public string Text { get; set; } = "";

    [MailLabel]
    public string Address { get; set; } = "";

    [PersonalData, MailLabel]
    public string Sender { get; set; } = "";
}

record Stamp([MailLabel, BirthLabel] string Mark, [MailLabel] string Plain);

[PersonalData(Category = DataCategory.Name)]
[FaceData]
class Sitting
{
    public string Pose { get; set; } = "";

    [PersonalData(Category = DataCategory.Name)]
    public string Model { get; set; } = "";
}

class SeveralLabels
{
    void Stored(Portrait p) => File.WriteAllText("f", p.Caption); //~ PUR201 Portrait.Caption

    void StoredInTheOtherOrder(Portrait p) => File.WriteAllText("f", p.Title); //~ PUR201 Portrait.Title

    void StoredWithOneLabel(Portrait p) => File.WriteAllText("f", p.Painter);

    void StoredOfTheType(Sitting s) => File.WriteAllText("f", s.Pose); //~ PUR201 Sitting.Pose

    void StoredOfItsOwn(Sitting s) => File.WriteAllText("f", s.Model);

    [ProcessesFor(Purpose.Billing)]
    int Billed(Signature s) => s.Text.Length; //~ PUR101 Signature.Text (BirthDate)

    [ProcessesFor(Purpose.Shipping)]
    int Shipped(Signature s) => s.Text.Length;

    [ProcessesFor(Purpose.Billing)]
    int BilledByMail(Signature s) => s.Address.Length;

    [ProcessesFor(Purpose.Billing)]
    int BilledByRecord(Stamp s) => s.Mark.Length; //~ PUR101 Stamp.Mark (BirthDate)

    [ProcessesFor(Purpose.Billing)]
    void BilledByPattern(Stamp s)
    {
        if (s is { Mark: var mark }) //~ PUR101 Stamp.Mark (BirthDate)
            Show(mark.Length);
        if (s is (_, var plain))
            Show(plain.Length);
    }

    [ProcessesFor(Purpose.Billing)]
    void BilledByParts(Stamp s)
    {
        var (_, plain) = s;
        Show(plain.Length);
    }

    [return: MailLabel, BirthLabel]
    string Read(int id) => id.ToString();

    [ProcessesFor(Purpose.Billing)]
    int BilledByResult() => Read(1).Length; //~ PUR101 (BirthDate)

    void CoveredByEither(Signature s, Customer c)
    {
        s.Text = c.Email;
        s.Text = c.BirthDate.ToString();
    }

    void CoveredByNeither(Signature s, Customer c) => s.Text = c.Name; //~ PUR103 Customer.Name

    void Serialised(Portrait p) => File.WriteAllText("f", System.Text.Json.JsonSerializer.Serialize(p)); //~ PUR201 Portrait

    void SerialisedWithoutFace(Signature s) => File.WriteAllText("f", System.Text.Json.JsonSerializer.Serialize(s));

    // EmailAddress says all that PersonalInfo above it says: Stripe is listed for it.
    [ProcessesFor(Purpose.Billing)]
    Task OfTheNarrowerOne(HttpClient http, Signature s) => http.PostAsync("https://api.stripe.com/x", new StringContent(s.Sender));

    [ProcessesFor(Purpose.Shipping)]
    Task OfBoth(HttpClient http, Signature s) => http.PostAsync("https://api.stripe.com/x", new StringContent(s.Text)); //~ PUR302 Signature.Text

    void Show(int length)
    {
    }
}
