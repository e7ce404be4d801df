// langversion: 12
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

// Work that is queued in memory and done in the background.
class WorkItem
{
    public int Attempt { get; set; }

    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Address { get; init; } = "";

    public override string ToString() => $"attempt {Attempt}";
}

class WorkQueue
{
    private readonly Channel<WorkItem> items = Channel.CreateUnbounded<WorkItem>();
    private readonly Channel<Func<CancellationToken, Task>> jobs = Channel.CreateBounded<Func<CancellationToken, Task>>(10);

    public ValueTask Put(WorkItem item) => items.Writer.WriteAsync(item);

    public IAsyncEnumerable<WorkItem> Take(CancellationToken stop) => items.Reader.ReadAllAsync(stop);

    public ValueTask Do(Func<CancellationToken, Task> job) => jobs.Writer.WriteAsync(job);

    public ValueTask<Func<CancellationToken, Task>> Next(CancellationToken stop) => jobs.Reader.ReadAsync(stop);
}

class Worker(WorkQueue queue, ILogger<Worker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var item in queue.Take(stoppingToken))
        {
            log.LogInformation("Working on {Item}", item);
            if (++item.Attempt > 3)
                log.LogError("Gave up on {Address}", item.Address); //~ PUR203 WorkItem.Address
        }
    }
}

class JobRunner(WorkQueue queue, ILogger<JobRunner> log) : IHostedService, IDisposable
{
    private Timer? timer;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        timer = new Timer(Tick, null, TimeSpan.Zero, TimeSpan.FromSeconds(5));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => timer?.Dispose();

    private async void Tick(object? state)
    {
        var job = await queue.Next(CancellationToken.None);
        try
        {
            await job(CancellationToken.None);
        }
        catch (Exception e)
        {
            log.LogError(e, "Job failed");
        }
    }
}

class Producer(WorkQueue queue, ICustomers customers, ILogger<Producer> log)
{
    public async Task Enqueue(int id)
    {
        var c = await customers.GetAsync(id);
        await queue.Put(new WorkItem { Address = c.Email });
        log.LogDebug("queued for {Id}", id);
    }

    public async Task EnqueueJob(int id)
    {
        var c = await customers.GetAsync(id);
        await queue.Do(stop =>
        {
            log.LogDebug("now {Mail}", c.Email); //~ PUR203 Customer.Email
            return Task.CompletedTask;
        });
    }

    public async Task EnqueueFailingJob(int id)
    {
        var c = await customers.GetAsync(id);
        await queue.Do(stop => Task.FromException(new InvalidOperationException(c.Phone))); //~ PUR203 Customer.Phone
    }

    public async Task EnqueueQuietJob(int id)
    {
        var c = await customers.GetAsync(id);
        await queue.Do(stop => Task.Delay(c.Points, stop));
    }
}
