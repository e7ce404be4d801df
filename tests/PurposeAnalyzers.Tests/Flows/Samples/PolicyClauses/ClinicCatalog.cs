// langversion: 12
// catalog: {
//   "policy": { "name": "Clinic", "version": "2" },
//   "defaultCategory": "PersonalInfo", "faceCategory": "FaceExpression",
//   "purposes": { "Care": { "description": "Treat patients" }, "Accounting": { "clause": "4" }, "Research": { "consent": true }, "Newsletter": { "consent": true }, "Recruiting": {} },
//   "categories": { "PersonalInfo": { "identifying": true, "purposes": ["Care", "Accounting", "Recruiting"], "logging": "pseudonymous" },
//                   "Name": { "parent": "PersonalInfo" }, "EmailAddress": { "parent": "PersonalInfo" }, "PhoneNumber": { "parent": "PersonalInfo" },
//                   "BirthDate": { "parent": "PersonalInfo" }, "PostalAddress": { "parent": "PersonalInfo" }, "CustomerId": { "logging": "allowed" }, "BankAccount": { "purposes": ["Accounting"], "storage": "encrypted" },
//                   "UsageHistory": { "logging": "allowed" }, "Health": { "parent": "PersonalInfo", "purposes": ["Care"], "disclosure": "forbidden", "storage": "encrypted", "logging": "forbidden" },
//                   "FaceExpression": { "final": true, "storage": "forbidden", "logging": "forbidden" } },
//   "recipients": { "Insurer": { "kind": "processor", "agreement": "A1", "purposes": ["Accounting"], "categories": ["PersonalInfo"], "hosts": ["*.insurer.example"] } },
//   "firstParty": { "hosts": ["*.clinic.example"] }
// }
using System.Net.Http.Json;
using Microsoft.Extensions.Logging;

// A clinic with a catalog of its own: what is forbidden to everybody, logged under a pseudonym only, stored encrypted.
class Patient
{
    [PersonalData(Category = DataCategory.Health)]
    public string Diagnosis { get; set; } = "";

    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    [PersonalData]
    public string Remarks { get; set; } = "";

    [PersonalData(Purpose.Care)]
    public string Room { get; set; } = "";

    public int Number { get; set; }
}

static class Shield
{
    [Pseudonymizes("keyed hash")]
    public static string Alias(string text) => text;

    [Encrypts]
    public static byte[] Lock(string text) => [];

    [Anonymizes("first letter of the chapter only")]
    public static string Chapter(string text) => text[..1];
}

class Clinic(HttpClient http, ILogger<Clinic> log)
{
    public void Logged(Patient p)
    {
        log.LogInformation("{Number}", p.Number);
        log.LogInformation("{Mail}", Shield.Alias(p.Mail));
        log.LogInformation("{Mail}", p.Mail); //~ PUR203 Patient.Mail
        log.LogInformation("{Remarks}", Shield.Alias(p.Remarks));
        log.LogInformation("{Diagnosis}", Shield.Alias(p.Diagnosis)); //~ PUR203 Patient.Diagnosis
        log.LogInformation("{Chapter}", Shield.Chapter(p.Diagnosis));
    }

    public void Stored(Patient p)
    {
        File.WriteAllText("number.txt", p.Number.ToString());
        File.WriteAllText("mail.txt", p.Mail);
        File.WriteAllText("diagnosis.txt", p.Diagnosis); //~ PUR202 Patient.Diagnosis
        File.WriteAllBytes("diagnosis.bin", Shield.Lock(p.Diagnosis));
        File.WriteAllText("chapter.txt", Shield.Chapter(p.Diagnosis));
    }

    [ProcessesFor(Purpose.Accounting)]
    public Task Billed(Patient p) => http.PostAsJsonAsync("https://bills.insurer.example/", new { p.Mail, p.Remarks });

    [ProcessesFor(Purpose.Accounting)]
    public Task BilledWithRoom(Patient p) => http.PostAsJsonAsync("https://bills.insurer.example/", new { p.Number, p.Room }); //~ PUR101 Patient.Room

    [ProcessesFor(Purpose.Care)]
    public Task Shared(Patient p) => http.PostAsJsonAsync("https://wards.clinic.example/", p);

    [ProcessesFor(Purpose.Care)]
    public Task SharedOutside(Patient p) => http.PostAsJsonAsync("https://other.example/", new { p.Diagnosis }); //~ PUR301 Patient.Diagnosis

    [ProcessesFor(Purpose.Care)]
    public Task SharedChapter(Patient p) => http.PostAsJsonAsync("https://other.example/", new { Chapter = Shield.Chapter(p.Diagnosis) });

    [ProcessesFor(Purpose.Care)]
    public string Visit(Patient p) => p.Room + p.Diagnosis;

    [ProcessesFor(Purpose.Accounting)]
    public string Bill(Patient p) => p.Mail + p.Diagnosis; //~ PUR101 Patient.Diagnosis
}
