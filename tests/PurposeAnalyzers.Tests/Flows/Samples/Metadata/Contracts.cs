class Contracts
{
    void LabelOfAReferencedAssembly(Vendor.Person person)
    {
        Console.WriteLine(person.Rank);
        Console.WriteLine(person.Mail); //~ PUR203 Person.Mail
    }

    void ReturnLabel(Vendor.Directory directory)
    {
        Console.WriteLine(directory.Count(3));
        Console.WriteLine(directory.Find(3)); //~ PUR203 Directory.Find
    }

    void LogsParameter(Vendor.Directory directory, Customer c)
    {
        directory.Note(c.Email); //~ PUR203 Customer.Email
        directory.Note(c.Theme);
    }

    void DisclosingParameter(Vendor.Directory directory, Customer c)
    {
        directory.Charge(c.Email);
        directory.Charge(c.Name); //~ PUR302 Customer.Name
    }

    void PurposeOfAParameter(Vendor.Directory directory, Customer c)
    {
        directory.Bill(c.Email);
        directory.Bill(c.Phone!); //~ PUR101 Customer.Phone
    }

    void AnonymizedResult(Vendor.Directory directory, Customer c)
    {
        Console.WriteLine(directory.Mask(c.Email));
    }

    void CoveredMember(Vendor.Person person, Customer c)
    {
        person.Mail = c.Email;
        person.Rank = c.Points;
    }

    void MemberThatDoesNotCover(Vendor.Person person, Customer c)
    {
        person.Mail = c.Name; //~ PUR103 Customer.Name
    }

    void UnlabelledMemberOfLabelledCode(Vendor.Person person, Customer c)
    {
        person.Note = c.Theme;
        person.Note = c.Email; //~ PUR102 Customer.Email
    }
}
// assembly: Vendor
using PurposeAnalyzers;

namespace Vendor
{
    public class Person
    {
        [PersonalData(Category = "EmailAddress")]
        public string Mail { get; set; } = "";

        public string Note { get; set; } = "";

        public int Rank { get; set; }
    }

    public class Directory
    {
        [return: PersonalData(Category = "Name")]
        public string Find(int number) => number.ToString();

        public int Count(int number) => number;

        public void Note([Logs] string text) { }

        public void Charge([DisclosesTo("Stripe")] string text) { }

        public void Bill([ProcessesFor("Billing")] string text) { }

        [Anonymizes("masked")]
        public string Mask(string text) => "***";
    }
}
