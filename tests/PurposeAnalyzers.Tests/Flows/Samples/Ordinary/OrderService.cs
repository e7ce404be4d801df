using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

// An order service as every shop has one: nothing here is wrong.
class Buyer
{
    public int Id { get; set; }

    [PersonalData(Category = DataCategory.Name)]
    public string Name { get; set; } = "";

    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Email { get; set; } = "";

    [PersonalData(Category = DataCategory.PostalAddress)]
    public string Street { get; set; } = "";

    public string Country { get; set; } = "";

    public List<Purchase> Purchases { get; set; } = new();
}

class Purchase
{
    public int Id { get; set; }

    public int BuyerId { get; set; }

    public Buyer Buyer { get; set; } = new();

    public decimal Total { get; set; }

    public DateTime Placed { get; set; }

    public PurchaseState State { get; set; }
}

enum PurchaseState
{
    Open,
    Paid,
    Shipped,
}

class ShopContext : DbContext
{
    public ShopContext(DbContextOptions<ShopContext> options) : base(options) { }

    public DbSet<Buyer> Buyers => Set<Buyer>();

    public DbSet<Purchase> Purchases => Set<Purchase>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<Buyer>(buyer =>
        {
            buyer.HasKey(b => b.Id);
            buyer.Property(b => b.Name).HasMaxLength(100).IsRequired();
            buyer.Property(b => b.Email).HasMaxLength(256);
            buyer.HasIndex(b => b.Email).IsUnique();
            buyer.HasMany(b => b.Purchases).WithOne(p => p.Buyer).HasForeignKey(p => p.BuyerId);
        });
    }
}

class OrderOptions
{
    public int PageSize { get; set; } = 20;
}

interface IBuyerRepository
{
    Task<Buyer?> Find(int id, CancellationToken stop);

    Task<Buyer?> FindByEmail(string email, CancellationToken stop);

    Task<List<Buyer>> Page(int page, CancellationToken stop);

    Task Add(Buyer buyer, CancellationToken stop);
}

class BuyerRepository : IBuyerRepository
{
    private readonly ShopContext db;
    private readonly IOptions<OrderOptions> options;

    public BuyerRepository(ShopContext db, IOptions<OrderOptions> options) => (this.db, this.options) = (db, options);

    public Task<Buyer?> Find(int id, CancellationToken stop) =>
        db.Buyers.Include(b => b.Purchases).FirstOrDefaultAsync(b => b.Id == id, stop);

    public Task<Buyer?> FindByEmail(string email, CancellationToken stop) =>
        db.Buyers.AsNoTracking().SingleOrDefaultAsync(b => b.Email == email, stop);

    public Task<List<Buyer>> Page(int page, CancellationToken stop) =>
        db.Buyers.OrderBy(b => b.Name).ThenBy(b => b.Email).Skip(page * options.Value.PageSize).Take(options.Value.PageSize).ToListAsync(stop);

    public async Task Add(Buyer buyer, CancellationToken stop)
    {
        if (await db.Buyers.AnyAsync(b => b.Email == buyer.Email, stop))
            throw new InvalidOperationException("There is a buyer with this address already.");
        db.Buyers.Add(buyer);
        await db.SaveChangesAsync(stop);
    }
}

class OrderService
{
    private readonly IBuyerRepository buyers;
    private readonly ShopContext db;
    private readonly IMemoryCache cache;
    private readonly ILogger<OrderService> log;

    public OrderService(IBuyerRepository buyers, ShopContext db, IMemoryCache cache, ILogger<OrderService> log)
    {
        this.buyers = buyers;
        this.db = db;
        this.cache = cache;
        this.log = log;
    }

    [ProcessesFor(Purpose.OrderProcessing)]
    public async Task<int> Place(int buyerId, decimal total, CancellationToken stop)
    {
        var buyer = await buyers.Find(buyerId, stop) ?? throw new KeyNotFoundException($"No buyer {buyerId}.");
        var purchase = new Purchase { Buyer = buyer, BuyerId = buyer.Id, Total = total, Placed = DateTime.UtcNow };
        db.Purchases.Add(purchase);
        await db.SaveChangesAsync(stop);
        log.LogInformation("Buyer {Id} placed {Purchase} of {Total}", buyer.Id, purchase.Id, total);
        return purchase.Id;
    }

    public async Task<decimal> Turnover(string country, CancellationToken stop)
    {
        var sum = await cache.GetOrCreateAsync("turnover:" + country, async entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(5);
            return await db.Purchases.Where(p => p.Buyer.Country == country).SumAsync(p => p.Total, stop);
        });
        log.LogDebug("Turnover of {Country} is {Sum}", country, sum);
        return sum;
    }

    public async Task<Dictionary<string, int>> BuyersPerCountry(CancellationToken stop) =>
        await db.Buyers.GroupBy(b => b.Country).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(x => x.Key, x => x.Count, stop);

    public bool IsComplete(Buyer buyer) =>
        !string.IsNullOrWhiteSpace(buyer.Name) && !string.IsNullOrWhiteSpace(buyer.Email) && buyer.Street.Length > 3;

    public async Task Ship(int id, CancellationToken stop)
    {
        try
        {
            var purchase = await db.Purchases.Include(p => p.Buyer).SingleAsync(p => p.Id == id, stop);
            if (purchase.State != PurchaseState.Paid || !IsComplete(purchase.Buyer))
                return;
            purchase.State = PurchaseState.Shipped;
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException failure)
        {
            log.LogError(failure, "Purchase {Id} could not be shipped", id);
            throw;
        }
    }
}
