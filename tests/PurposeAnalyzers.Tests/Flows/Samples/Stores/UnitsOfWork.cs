// langversion: 12
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

// Entity Framework behind a generic repository and a unit of work.
abstract class Entity
{
    public int Id { get; set; }

    public DateTime ChangedAt { get; set; }
}

class Subscriber : Entity
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    [PersonalData(Category = DataCategory.BankAccount)]
    public string? Iban { get; set; } //~ PUR202 Subscriber.Iban

    public string Plan { get; set; } = "";
}

class Selfie : Entity
{
    [FaceData]
    public float Smile { get; set; } //~ PUR201 Selfie.Smile

    public int SubscriberId { get; set; }
}

class AuditRow : Entity
{
    public string What { get; set; } = ""; //~ PUR102 AuditRow.What
}

class Store(DbContextOptions<Store> options) : DbContext(options)
{
    public DbSet<Subscriber> Subscribers => Set<Subscriber>();

    public DbSet<Selfie> Selfies => Set<Selfie>();

    public DbSet<AuditRow> Audit => Set<AuditRow>();
}

class Repository<T>(Store store) where T : Entity
{
    public Task<T?> Find(int id) => store.Set<T>().FirstOrDefaultAsync(e => e.Id == id);

    public void Add(T entity)
    {
        entity.ChangedAt = DateTime.UtcNow;
        store.Add(entity);
    }

    public IQueryable<T> Where(System.Linq.Expressions.Expression<Func<T, bool>> filter) => store.Set<T>().Where(filter);
}

class UnitOfWork(Store store)
{
    public Repository<Subscriber> Subscribers { get; } = new(store);

    public Repository<AuditRow> Audit { get; } = new(store);

    public Task Save() => store.SaveChangesAsync();
}

class SubscriptionService(UnitOfWork work, ILogger<SubscriptionService> log)
{
    public async Task Upgrade(int id, string plan)
    {
        var s = await work.Subscribers.Find(id);
        if (s is null)
            throw new KeyNotFoundException($"no subscriber {id}");
        s.Plan = plan;
        work.Audit.Add(new AuditRow { What = $"{id} -> {plan}" });
        await work.Save();
    }

    public async Task Cancel(int id)
    {
        var s = await work.Subscribers.Find(id);
        if (s == null)
            return;
        work.Audit.Add(new AuditRow { What = "cancelled by " + s.Mail });
        await work.Save();
        log.LogInformation("Cancelled {Id}", s.Id);
    }

    public async Task<int> CountAt(string domain) => await work.Subscribers.Where(s => s.Mail.EndsWith(domain)).CountAsync();

    public async Task Tell(string domain)
    {
        var all = await work.Subscribers.Where(s => s.Mail.EndsWith(domain)).ToListAsync();
        foreach (var s in all)
            log.LogInformation("{Mail} is on {Plan}", s.Mail, s.Plan); //~ PUR203 Subscriber.Mail
        log.LogInformation("{Count} in all", all.Count);
    }

    public async Task TellMails()
    {
        var mails = await work.Subscribers.Where(s => s.Plan == "free").Select(s => s.Mail).ToArrayAsync();
        log.LogInformation("Free: {Mails}", string.Join(", ", mails)); //~ PUR203 Subscriber.Mail
        var plans = await work.Subscribers.Where(s => s.Mail != "").Select(s => s.Plan).Distinct().ToArrayAsync();
        log.LogInformation("Plans: {Plans}", string.Join(", ", plans));
    }
}
