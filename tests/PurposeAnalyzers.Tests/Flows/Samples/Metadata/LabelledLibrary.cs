// A referenced assembly of our own solution: labels on types, interfaces, records, results; stores and recipients on its members.
using Ours.Domain;

class Use
{
    void LabelledType(Passport passport)
    {
        Console.WriteLine(passport.Valid);
        Console.WriteLine(passport.Number); //~ PUR203 Passport.Number
    }

    void LabelledInterface(IPerson person)
    {
        Console.WriteLine(person.Age);
        Console.WriteLine(person.Mail); //~ PUR203 IPerson.Mail
    }

    void LabelledRecord(Address address)
    {
        Console.WriteLine(address.Country);
        Console.WriteLine(address); //~ PUR203 Address.Street
    }

    async Task Results(Registry directory)
    {
        Console.WriteLine(await directory.Count());
        Console.WriteLine(await directory.FindMail(3)); //~ PUR203 Registry.FindMail
    }

    void Stores(Archive archive, FaceFrame frame)
    {
        archive.Put(frame.Ticks);
        archive.Put(frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
        archive.Seal(new Account().Iban);
        archive.Put(new Account().Iban); //~ PUR202 Account.Iban
    }

    void Recipients(Gateway gateway, Customer c)
    {
        gateway.Charge(c.Email);
        gateway.Charge(c.Name); //~ PUR302 Customer.Name
    }

    [ProcessesFor(Purpose.Statistics)]
    int Used(Passport passport) => passport.Pages + passport.Number.Length; //~ PUR101 Passport.Number

    [ProcessesFor(Purpose.Billing)]
    int UsedForBilling(Passport passport) => passport.Number.Length;

    void Purposes(Dunning dunning, Customer c)
    {
        dunning.Remind(c.Email);
        dunning.Remind(c.Phone!); //~ PUR101 Customer.Phone
    }

    void Boundary(Passport passport, Customer c)
    {
        passport.Note = c.Theme;
        passport.Note = c.Name; //~ PUR102 Customer.Name
    }

    void Coverage(Passport passport, Customer c)
    {
        passport.Number = c.Name;
        passport.Number = c.Email; //~ PUR103 Customer.Email
    }

    void Masks(Archive archive, Customer c)
    {
        Console.WriteLine(archive.Mask(c.Email));
        Console.WriteLine(archive.Shorten(c.Email)); //~ PUR203 Customer.Email
    }
}

class Implementation : IPerson
{
    public string Mail => "a@b.example";

    public int Age => 3;

    void Log() => Console.WriteLine(Mail); //~ PUR203 Mail

    void LogAge() => Console.WriteLine(Age);
}
// assembly: Ours.Domain
using PurposeAnalyzers;
using System.Threading.Tasks;

namespace Ours.Domain
{
    public class Passport
    {
        [PersonalData(Category = "Name")]
        public string Number { get; set; } = "";

        public int Pages { get; set; }

        public bool Valid { get; set; }

        public string Note { get; set; } = "";
    }

    public interface IPerson
    {
        [PersonalData(Category = "EmailAddress")]
        string Mail { get; }

        int Age { get; }
    }

    public record Address([property: PersonalData(Category = "PostalAddress")] string Street, string Country);

    public class Registry
    {
        [return: PersonalData(Category = "EmailAddress")]
        public Task<string> FindMail(int id) => Task.FromResult("");

        public Task<int> Count() => Task.FromResult(0);
    }

    public class Archive
    {
        public void Put([Stores] object thing) { }

        [Stores(Encrypted = true)]
        public void Seal(string text) { }

        [Anonymizes("keeps the domain")]
        public string Mask(string text) => text;

        public string Shorten(string text) => text;
    }

    [DisclosesTo("Stripe")]
    public class Gateway
    {
        public void Charge(string mail) { }
    }

    public class Dunning
    {
        public void Remind([ProcessesFor("Billing")] string mail) { }
    }
}
