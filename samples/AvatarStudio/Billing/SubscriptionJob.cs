namespace AvatarStudio.Billing;

/// <summary>Looks once an hour for subscriptions whose month has passed.</summary>
internal sealed class SubscriptionJob(IServiceScopeFactory scopes, ILogger<SubscriptionJob> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1));
        do
        {
            await using var scope = scopes.CreateAsyncScope();
            var charged = await scope.ServiceProvider.GetRequiredService<BillingService>().ChargeDueSubscriptionsAsync(stoppingToken);
            logger.LogInformation("{Count} subscriptions were due", charged);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
