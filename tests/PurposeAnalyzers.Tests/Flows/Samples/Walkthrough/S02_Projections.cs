using Microsoft.EntityFrameworkCore;

// Queries of EF Core: predicates and projections are run; what comes out is what was selected.
class Buyer
{
    public int Id { get; set; }

    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    [PersonalData(Category = DataCategory.BirthDate)]
    public DateTime Born { get; set; }

    public string City { get; set; } = "";

    public List<Purchase> Purchases { get; set; } = new();
}

class Purchase
{
    public int Id { get; set; }

    public decimal Total { get; set; }

    [PersonalData(Category = DataCategory.PostalAddress)]
    public string ShipTo { get; set; } = "";

    public Buyer Buyer { get; set; } = new();
}

class Sales : DbContext
{
    public DbSet<Buyer> Buyers => Set<Buyer>();

    public DbSet<Purchase> Purchases => Set<Purchase>();
}

class Queries
{
    private readonly Sales sales;

    Queries(Sales sales) => this.sales = sales;

    async Task Anonymous()
    {
        var rows = await sales.Buyers.AsNoTracking()
            .Where(b => b.City == "Bern")
            .OrderBy(b => b.Mail)
            .Select(b => new { b.Id, b.Mail, Total = b.Purchases.Sum(p => p.Total) })
            .ToListAsync();
        foreach (var row in rows)
        {
            Console.WriteLine(row.Total);
            Console.WriteLine(row.Mail); //~ PUR203 Buyer.Mail
        }
    }

    async Task Joined()
    {
        var query = from p in sales.Purchases
                    join b in sales.Buyers on p.Buyer.Id equals b.Id
                    where p.Total > 10
                    select new { p.Id, b.City, To = p.ShipTo };
        var first = await query.FirstAsync();
        Console.WriteLine(first.City);
        Console.WriteLine(first.To); //~ PUR203 Purchase.ShipTo
    }

    async Task Included()
    {
        var purchase = await sales.Purchases.Include(p => p.Buyer).ThenInclude(b => b.Purchases).FirstAsync(p => p.Id == 3);
        Console.WriteLine(purchase.Total);
        Console.WriteLine(purchase.Buyer.Mail); //~ PUR203 Buyer.Mail
    }

    async Task Counted()
    {
        var count = await sales.Buyers.CountAsync(b => b.Mail.EndsWith("@shop.example"));
        var any = await sales.Buyers.AnyAsync(b => b.Born < DateTime.Today);
        Console.WriteLine($"{count} {any}");
    }

    async Task Grouped()
    {
        var groups = await sales.Buyers.GroupBy(b => b.City).Select(g => new { City = g.Key, Count = g.Count() }).ToListAsync();
        foreach (var group in groups)
            Console.WriteLine($"{group.City}: {group.Count}");
    }

    async Task GroupedByMail()
    {
        var groups = await sales.Buyers.GroupBy(b => b.Mail).Select(g => new { g.Key, Count = g.Count() }).ToListAsync();
        foreach (var group in groups)
            Console.WriteLine($"{group.Key}: {group.Count}"); //~ PUR203 Buyer.Mail
    }

    [ProcessesFor(Purpose.Statistics)]
    Task<int> CountByMail() => sales.Buyers.CountAsync(b => b.Mail == ""); //~ PUR101 Buyer.Mail

    [ProcessesFor(Purpose.Statistics)]
    Task<int> CountByCity() => sales.Buyers.CountAsync(b => b.City == "Bern");

    [ProcessesFor(Purpose.Shipping)]
    Task<List<string>> Streets() => sales.Purchases.Select(p => p.ShipTo).ToListAsync();

    [ProcessesFor(Purpose.Billing)]
    Task<List<string>> StreetsForBilling() => sales.Purchases.Select(p => p.ShipTo).ToListAsync(); //~ PUR101 Purchase.ShipTo

    [ProcessesFor(Purpose.Billing)]
    async Task<decimal> Total(int id)
    {
        var purchase = await sales.Purchases.FindAsync(id);
        return purchase?.Total ?? 0;
    }
}
