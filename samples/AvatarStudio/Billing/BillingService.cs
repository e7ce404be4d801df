using AvatarStudio.Account;
using AvatarStudio.Storage;

namespace AvatarStudio.Billing;

/// <summary>Charges for paid plans, and gives money back (policy 2, "charge for paid services").</summary>
[ProcessesFor(Purpose.Billing)]
public sealed class BillingService(StudioDbContext db, IPaymentProcessor payments, TimeProvider clock, ILogger<BillingService> logger)
{
    /// <summary>The first month is charged by the job, like every later one.</summary>
    public async Task SubscribeAsync(VerifiedCustomer who, string paymentMethod, CancellationToken cancel)
    {
        var customer = await db.Customers.SingleAsync(customer => customer.Id == who.Id, cancel);
        customer.Subscription = new Subscription
        {
            PaymentMethod = paymentMethod,
            MonthlyPriceInCents = 990,
            NextChargeOn = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime),
        };
        await db.SaveChangesAsync(cancel);
        logger.LogInformation("Customer {CustomerId} subscribed", who.Id);
    }

    public async Task<int> ChargeDueSubscriptionsAsync(CancellationToken cancel)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var due = await db.Customers
            .Where(customer => customer.Subscription != null && customer.Subscription.NextChargeOn <= today)
            .ToListAsync(cancel);
        foreach (var customer in due)
        {
            try
            {
                await ChargeAsync(customer, cancel);
            }
            catch (HttpRequestException failure)
            {
                logger.LogError(failure, "The subscription of customer {CustomerId} could not be charged", customer.Id);
            }
        }

        return due.Count;
    }

    public async Task<bool> RefundAsync(RefundRequest refund, CancellationToken cancel)
    {
        var order = await db.Orders.Include(order => order.Lines).SingleOrDefaultAsync(order => order.Id == refund.OrderId, cancel);
        if (order is not { Status: OrderStatus.Returned })
            return false;
        await payments.PayOutAsync(refund.AccountHolder, refund.Iban, order.TotalInCents, cancel);
        logger.LogInformation("Order {OrderId} is refunded", order.Id);
        return true;
    }

    private async Task ChargeAsync(Customer customer, CancellationToken cancel)
    {
        var subscription = customer.Subscription!;
        await payments.ChargeAsync(subscription.PaymentMethod, subscription.MonthlyPriceInCents, Guid.NewGuid(), customer.Email, cancel);
        subscription.NextChargeOn = subscription.NextChargeOn.AddMonths(1);
        await db.SaveChangesAsync(cancel);
    }
}
