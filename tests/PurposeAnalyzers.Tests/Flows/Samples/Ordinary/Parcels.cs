// A shipping module under one purpose: everything it needs is permitted; one line reaches for more.
[ProcessesFor(Purpose.Shipping)]
class ParcelService
{
    private readonly ICustomers customers;
    private readonly Queue<Parcel> waiting = new();

    ParcelService(ICustomers customers) => this.customers = customers;

    Parcel Pack(Order order) => new(order.Number, order.ShipTo, order.Buyer.Name);

    void Enqueue(Order order) => waiting.Enqueue(Pack(order));

    IEnumerable<Parcel> Due() => waiting.Where(p => p.Number > 0).OrderBy(p => p.Street);

    string Label(Parcel parcel) => $"{parcel.Name}\n{parcel.Street}";

    string Phone(int customer) => customers.Get(customer).Phone ?? "none";

    string Iban(Account account) => account.Iban; //~ PUR101 Account.Iban

    int Count() => waiting.Count;

    void Print(Parcel parcel) => Console.WriteLine(parcel.Number);

    void PrintWhole(Parcel parcel) => Console.WriteLine(parcel); //~ PUR203 Parcel.Street

    void Save(Parcel parcel) => File.WriteAllText(parcel.Number + ".txt", Label(parcel));
}

record Parcel(
    int Number,
    [PersonalData(Category = DataCategory.PostalAddress)] string Street,
    [PersonalData(Category = DataCategory.Name)] string Name);

[ProcessesFor(Purpose.Statistics)]
class ParcelStatistics
{
    int PerStreet(IEnumerable<Parcel> parcels) => parcels.GroupBy(p => p.Street).Count(); //~ PUR101 Parcel.Street

    int PerNumber(IEnumerable<Parcel> parcels) => parcels.GroupBy(p => p.Number / 100).Count();

    int All(IEnumerable<Parcel> parcels) => parcels.Distinct().Count();
}
