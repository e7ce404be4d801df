// langversion: 12
using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

// A background queue, its worker, a timer; what works with data from there on declares a purpose, or is told at the entry point.
record Job(string Name, Func<IServiceProvider, CancellationToken, Task> Run);

class JobQueue
{
    private readonly Channel<Job> jobs = Channel.CreateBounded<Job>(100);

    public ValueTask Add(Job job) => jobs.Writer.WriteAsync(job);

    public IAsyncEnumerable<Job> Read(CancellationToken token) => jobs.Reader.ReadAllAsync(token);
}

public class QueueWorker : BackgroundService
{
    private readonly JobQueue queue = new();
    private readonly IServiceProvider services;
    private readonly ILogger<QueueWorker> log;

    public QueueWorker(IServiceProvider services, ILogger<QueueWorker> log)
    {
        this.services = services;
        this.log = log;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var job in queue.Read(stoppingToken))
        {
            try
            {
                using var scope = services.CreateScope();
                await job.Run(scope.ServiceProvider, stoppingToken);
            }
            catch (Exception e)
            {
                log.LogError(e, "{Job} failed", job.Name);
            }
        }
    }
}

public class BirthdayWorker(IServiceScopeFactory scopes, ILogger<BirthdayWorker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken) //~ PUR104 Customer.BirthDate
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(24));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            using var scope = scopes.CreateScope();
            var customers = scope.ServiceProvider.GetRequiredService<ICustomers>();
            var count = 0;
            foreach (var customer in customers.All())
            {
                var age = (DateTime.Today - customer.BirthDate).Days / 365;
                count += age > 60 ? 1 : 0;
            }

            log.LogInformation("{Count} are over sixty", count);
        }
    }
}

public class DigestWorker(ICustomers customers, IMailer mailer, ILogger<DigestWorker> log) : BackgroundService
{
    [ProcessesFor(Purpose.PromotionalEmail)]
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var customer in customers.Stream().WithCancellation(stoppingToken))
        {
            await mailer.SendAsync(customer.Email);
            log.LogInformation("sent to {Id}", customer.Id);
        }
    }
}

public class CallWorker(ICustomers customers, ILogger<CallWorker> log) : IHostedService
{
    [ProcessesFor(Purpose.PromotionalEmail)]
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var customer in customers.All().Where(customer => customer.Points > 3))
            Dial(customer.Phone); //~ PUR101 Customer.Phone
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        log.LogInformation("stopped");
        return Task.CompletedTask;
    }

    private static void Dial(string? number) => GC.KeepAlive(number);
}

class Enqueuing(JobQueue queue)
{
    public ValueTask Welcome(Customer customer) =>
        queue.Add(new Job("welcome", async (services, token) =>
        {
            var mailer = services.GetRequiredService<IMailer>();
            await mailer.SendAsync(customer.Email);
        }));

    public ValueTask Report(Customer customer) =>
        queue.Add(new Job("report", (services, token) =>
        {
            Console.WriteLine("report on " + customer.Name); //~ PUR203 Customer.Name
            return Task.CompletedTask;
        }));

    public ValueTask Named(Customer customer) =>
        queue.Add(new Job("points of " + customer.Id, (services, token) =>
        {
            Console.WriteLine(customer.Points);
            return Task.CompletedTask;
        }));
}
