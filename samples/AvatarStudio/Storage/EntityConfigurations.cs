using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AvatarStudio.Storage;

internal sealed class CustomerConfiguration : IEntityTypeConfiguration<Customer>
{
    public void Configure(EntityTypeBuilder<Customer> builder)
    {
        builder.HasIndex(customer => customer.Email).IsUnique();
        builder.OwnsOne(customer => customer.Address);
        builder.OwnsOne(customer => customer.Subscription);
    }
}

internal sealed class OrderConfiguration : IEntityTypeConfiguration<Order>
{
    public void Configure(EntityTypeBuilder<Order> builder)
    {
        builder.HasIndex(order => order.CustomerId);
        builder.Property(order => order.Status).HasConversion<string>().HasMaxLength(16);
        builder.OwnsOne(order => order.ShipTo);
        builder.Ignore(order => order.TotalInCents);
    }
}

internal sealed class InquiryConfiguration : IEntityTypeConfiguration<Inquiry>
{
    public void Configure(EntityTypeBuilder<Inquiry> builder) => builder.HasIndex(inquiry => inquiry.CustomerId);
}

internal sealed class UsageEventConfiguration : IEntityTypeConfiguration<UsageEvent>
{
    public void Configure(EntityTypeBuilder<UsageEvent> builder) => builder.HasIndex(usage => usage.CustomerId);
}
