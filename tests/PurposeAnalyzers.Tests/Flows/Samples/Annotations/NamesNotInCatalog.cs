// Strings in annotations are names of the catalog, wherever they come from.
using Alias = PurposeAnalyzers.ProcessesForAttribute;

[assembly: ProcessesFor("Bookkeeping")] //~ PUR002 'Bookkeeping' is not a purpose of the catalog

namespace Names;

static class Known
{
    public const string Misspelt = "Shiping";
    public const string Right = "Shipping";
}

class Parcel
{
    [PersonalData("Biling")] //~ PUR002 did you mean 'Billing'?
    public string Iban { get; set; } = "";

    [PersonalData(Known.Misspelt)] //~ PUR002 'Shiping' is not a purpose of the catalog; did you mean 'Shipping'?
    public string Street = "", Town = "";

    [PersonalData(Known.Right, Category = nameof(DataCategory.PostalAddress))]
    public string Country { get; set; } = "";

    [PersonalData(Category = "PostalAdress")] //~ PUR002 'PostalAdress' is not a category of the catalog; did you mean 'PostalAddress'?
    public string Zip { get; set; } = "";

    [PersonalData(new[] { "Shipping", "Zzz" }, Category = "Name")] //~ PUR002 'Zzz' is not a purpose of the catalog
    public string Name { get; set; } = "";

    [PersonalData("")] //~ PUR002 '' is not a purpose
    public string Note { get; set; } = "";

    [OptedOutOf("Labb")] //~ PUR002 'Labb' is not a recipient of the catalog; did you mean 'Lab'?
    public bool Stopped { get; set; }

    [field: PersonalData("Nowhere")] //~ PUR002 'Nowhere'
    public string Phone { get; set; } = "";
}

[DataLabel("Gait")] //~ PUR002 'Gait' is not a category
class GaitAttribute : Attribute { }

[DataLabel("UsageHistory")]
class VisitAttribute : Attribute { }

record Row(int Id, [property: PersonalData("Wrong")] string Mail); //~ PUR002 'Wrong'

[ProcessesFor(Purpose.Billing, "Nothing")] //~ PUR002 'Nothing'
class Biller
{
    [DisclosesTo("Strip")] //~ PUR002 did you mean 'Stripe'?
    public void Send(string text) { }

    [DisclosesTo("Requester")]
    public void Reply(string text) { }

    [DisclosesTo("Public")]
    public void Post(string text) { }

    [DisclosureBasis(DisclosureGround.Law, "Tax code 12", Recipient = "Treasury")] //~ PUR002 'Treasury' is not a recipient
    public void Report(string text) { }

    [return: PersonalData("Unknown")] //~ PUR002 'Unknown'
    public string Text() => "";

    public void Run([ProcessesFor("Oops")] string text) //~ PUR002 'Oops'
    {
        Action<string> run = [ProcessesFor("InLambda")] ([PersonalData("OnIts")] string mail) => { }; //~ PUR002 'InLambda' //~ PUR002 'OnIts'
        [Alias("InLocal")] //~ PUR002 'InLocal'
        void Local() { }
        Local();
        run(text);
    }
}
