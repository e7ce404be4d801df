namespace AvatarStudio.Storage;

/// <summary>Everything we keep. What the face sensor tells has no table here, and must never get one (policy 3).</summary>
public sealed class StudioDbContext(DbContextOptions<StudioDbContext> options) : DbContext(options)
{
    public DbSet<Customer> Customers => Set<Customer>();

    public DbSet<Order> Orders => Set<Order>();

    public DbSet<Inquiry> Inquiries => Set<Inquiry>();

    public DbSet<UploadedAvatar> Avatars => Set<UploadedAvatar>();

    public DbSet<UsageEvent> UsageEvents => Set<UsageEvent>();

    protected override void OnModelCreating(ModelBuilder model) =>
        model.ApplyConfigurationsFromAssembly(typeof(StudioDbContext).Assembly);
}
