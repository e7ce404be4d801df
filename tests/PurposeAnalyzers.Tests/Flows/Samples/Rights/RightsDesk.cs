// langversion: 12
// catalog: {
//   "policy": { "name": "Desk", "version": "1" },
//   "defaultCategory": "PersonalInfo", "faceCategory": "FaceExpression",
//   "purposes": { "Newsletter": { "consent": true }, "Recruiting": {} },
//   "categories": { "PersonalInfo": { "identifying": true, "logging": "forbidden" }, "Name": {}, "EmailAddress": {}, "PhoneNumber": {}, "BirthDate": {}, "PostalAddress": {},
//                   "CustomerId": {}, "BankAccount": {}, "UsageHistory": {}, "FaceExpression": { "final": true } },
//   "rights": ["export", "correct", "erase"]
// }

// A rights desk: exporting, correcting and erasing accounts, with and without asking who it is.
class Person
{
    public int Id { get; set; }

    [PersonalData]
    public string Nick { get; set; } = "";

    [PersonalData]
    public string Street { get; set; } = "";

    public int Score { get; set; }
}

interface IPeople
{
    Person Get(int id);

    void Remove(Person person);
}

interface IIdentity
{
    [VerifiesIdentity]
    bool IsSure(int id);

    [VerifiesIdentity]
    Task EnsureAsync(int id);
}

class Desk(IPeople people, IIdentity identity)
{
    [Exports(typeof(Person))]
    public string Export(int id)
    {
        if (!identity.IsSure(id))
            return "";
        var p = people.Get(id);
        return p.Nick + ";" + p.Street;
    }

    [Corrects(typeof(Person))]
    public async Task Correct(int id, string nick, string street)
    {
        await identity.EnsureAsync(id);
        var p = people.Get(id);
        p.Nick = nick;
        p.Street = street;
    }

    [Erases(typeof(Person))]
    public void Erase(int id)
    {
        var p = people.Get(id); //~ PUR403
        people.Remove(p);
    }
}

class SecondDesk(IPeople people, IIdentity identity)
{
    [Exports(typeof(Person))]
    public object Export(int id) //~ PUR402 Street
    {
        if (!identity.IsSure(id))
            throw new UnauthorizedAccessException();
        return new { people.Get(id).Nick };
    }

    [Corrects(typeof(Person))]
    public void Correct(int id, string nick) //~ PUR402 Street
    {
        if (identity.IsSure(id))
            people.Get(id).Nick = nick;
    }

    [Erases(typeof(Person))]
    public void Erase(int id)
    {
        if (!identity.IsSure(id))
            return;
        var p = people.Get(id);
        p.Nick = "";
        p.Street = "";
    }
}
