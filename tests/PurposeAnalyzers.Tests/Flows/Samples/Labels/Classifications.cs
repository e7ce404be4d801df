// catalog: { "policy": { "name": "Shop", "version": "1" }, "defaultCategory": "Personal", "use": ["compliance"],
//   "categories": { "Personal": { "logging": "forbidden" }, "EmailAddress": { "logging": "allowed" }, "Face": { "storage": "forbidden" },
//     "Name": { }, "PhoneNumber": { }, "BirthDate": { }, "PostalAddress": { }, "BankAccount": { }, "CustomerId": { }, "UsageHistory": { } },
//   "labels": { "T:PublicContactAttribute": { "category": "EmailAddress" } },
//   "faceCategory": "Face", "purposes": { "Newsletter": { "consent": true }, "Recruiting": { } } }
// Attributes that derive from Microsoft.Extensions.Compliance's, whoever wrote them.
using Microsoft.Extensions.Compliance.Classification;

public sealed class PrivateDataAttribute : DataClassificationAttribute
{
    public PrivateDataAttribute() : base(new DataClassification("Shop", "Private")) { }
}

public sealed class PublicContactAttribute : DataClassificationAttribute
{
    public PublicContactAttribute() : base(new DataClassification("Shop", "Public")) { }
}

public class Member
{
    [PrivateData] public string Nick { get; set; } = "";
    [PublicContact] public string Shown { get; set; } = "";
    [NoDataClassification] public string Theme { get; set; } = "";
    public string Colour { get; set; } = "";
}

public class Classifications
{
    public void Own(Member member) => Console.WriteLine(member.Nick); //~ PUR203 Member.Nick (Personal)

    public void MappedByTheCatalog(Member member) => Console.WriteLine(member.Shown);

    public void None(Member member) => Console.WriteLine(member.Theme);

    public void Unclassified(Member member) => Console.WriteLine(member.Colour);

    public void Parameter([PrivateData] string note) => Console.WriteLine(note); //~ PUR203 note (Personal)
}
