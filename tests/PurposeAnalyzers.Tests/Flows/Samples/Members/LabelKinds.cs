// catalog: {
//   "defaultCategory": "Contact", "faceCategory": "FaceExpression",
//   "purposes": { "Billing": { }, "Newsletter": { "consent": true }, "Recruiting": { }, "Care": { } },
//   "categories": {
//     "Contact": { "identifying": true, "purposes": ["Billing", "Care", "Recruiting"] },
//     "Name": { "parent": "Contact" }, "EmailAddress": { "parent": "Contact" }, "PhoneNumber": { "parent": "Contact", "purposes": ["Care"] },
//     "PostalAddress": { "parent": "Contact" }, "BirthDate": { "parent": "Contact" }, "BankAccount": { "parent": "Contact", "storage": "encrypted" },
//     "Health": { "purposes": ["Care"], "derived": "everything", "storage": "encrypted" },
//     "CustomerId": { "logging": "allowed" }, "UsageHistory": { "logging": "allowed", "storage": "forbidden" },
//     "FaceExpression": { "storage": "forbidden" } } }
// Handling by category: encrypted storage, forbidden storage, allowed logging, derivations that count.
class Patient
{
    [PersonalData(Category = DataCategory.Health)]
    public double Pulse { get; set; }

    [PersonalData(Category = DataCategory.Health)]
    public bool Smokes { get; set; }

    [PersonalData(Category = DataCategory.UsageHistory)]
    public string LastVisit { get; set; } = "";

    [PersonalData]
    public string Contact { get; set; } = "";

    public string Ward { get; set; } = "";
}

class LabelKinds
{
    void InTheClear(Patient p) => File.WriteAllText("p.txt", p.Pulse.ToString()); //~ PUR202 Patient.Pulse

    void DerivedInTheClear(Patient p) => File.WriteAllText("p.txt", p.Pulse > 100 ? "high" : "low"); //~ PUR202 Patient.Pulse

    void LabelledBool(Patient p) => File.WriteAllText("s.txt", p.Smokes.ToString()); //~ PUR202 Patient.Smokes

    void Encrypted(Patient p) => File.WriteAllBytes("p.bin", Seal(p.Pulse.ToString()));

    void AverageInTheClear(List<Patient> all) => File.WriteAllText("a.txt", all.Average(p => p.Pulse).ToString()); //~ PUR202 Patient.Pulse

    void CountOfAll(List<Patient> all) => File.WriteAllText("n.txt", all.Count.ToString());

    void CountOfTheHigh(List<Patient> all) => File.WriteAllText("n.txt", all.Count(p => p.Pulse > 100).ToString()); //~ PUR202 Patient.Pulse

    void Anonymized(List<Patient> all) => File.WriteAllText("a.txt", Statistics(all.Select(p => p.Pulse)).ToString());

    void ForbiddenToStore(Patient p) => File.WriteAllText("v.txt", p.LastVisit); //~ PUR201 Patient.LastVisit

    void ForbiddenEvenEncrypted(Patient p) => File.WriteAllBytes("v.bin", Seal(p.LastVisit)); //~ PUR201 Patient.LastVisit

    void AllowedToLog(Patient p) => Console.WriteLine(p.LastVisit);

    void ForbiddenToLog(Patient p) => Console.WriteLine(p.Pulse); //~ PUR203 Patient.Pulse

    void LoggedFromACipher(Patient p) => Console.WriteLine(Convert.ToBase64String(Seal(p.Contact))); //~ PUR203 Patient.Contact

    void Ward(Patient p)
    {
        Console.WriteLine(p.Ward);
        File.WriteAllText("w.txt", p.Ward);
    }

    [ProcessesFor(Purpose.Care)]
    double ForCare(Patient p) => p.Pulse * 2 + p.Contact.Length;

    [ProcessesFor(Purpose.Billing)]
    double ForBilling(Patient p) => p.Pulse * 2; //~ PUR101 Patient.Pulse

    [ProcessesFor(Purpose.Billing)]
    string ContactForBilling(Patient p) => p.Contact;

    [ProcessesFor(Purpose.Billing)]
    bool SmokesForBilling(Patient p) => p.Smokes; //~ PUR101 Patient.Smokes

    [ProcessesFor(Purpose.Billing)]
    string UnrestrictedForBilling(Patient p) => p.LastVisit;

    [Encrypts]
    static byte[] Seal(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    [Anonymizes("only the average of at least ten")]
    static double Statistics(IEnumerable<double> values) => values.Average();
}
