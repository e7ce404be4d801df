// An interface whose implementation is generated elsewhere: its attribute says who receives.
[AttributeUsage(AttributeTargets.Method)]
class PostAttribute : Attribute
{
    public PostAttribute(string path) => Path = path;

    public string Path { get; }
}

[DisclosesTo(Recipient.Carrier)]
interface ICarrierApi
{
    [Post("/parcels")]
    Task<int> Send(Parcel parcel);

    [Post("/track")]
    Task<string> Track(int number);
}

[PersonalData(Category = DataCategory.PostalAddress)]
class Parcel
{
    public string Street { get; set; } = "";

    public int Weight { get; set; }
}

class Visitor
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";
}

[DisclosesTo(Recipient.Carrier)]
interface IVisitorApi
{
    Task Send(Visitor visitor);

    Task SendMany(IEnumerable<Visitor> visitors);

    Task Count(int visitors);
}

class RefitLike
{
    private readonly ICarrierApi carrier;
    private readonly IVisitorApi visitors;

    RefitLike(ICarrierApi carrier, IVisitorApi visitors) => (this.carrier, this.visitors) = (carrier, visitors);

    Task Approved(Parcel parcel) => carrier.Send(parcel);

    Task Number() => carrier.Track(3);

    Task OtherCategory(Visitor visitor) => visitors.Send(visitor); //~ PUR302 Visitor.Mail

    Task Many(List<Visitor> all) => visitors.SendMany(all); //~ PUR302 Visitor.Mail

    Task Counted(List<Visitor> all) => visitors.Count(all.Count);

    async Task Reply()
    {
        var text = await carrier.Track(3);
        Console.WriteLine(text);
    }
}
