// langversion: 12
using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

// Scheduled work, scopes, timers, threads, semaphores, dead letters.
abstract class ScheduledJob(ILogger log) : BackgroundService
{
    protected abstract TimeSpan Every { get; }

    protected abstract Task Run(IServiceProvider services, CancellationToken stop);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await Run(null!, stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                log.LogError(e, "{Job} failed", GetType().Name);
            }
        }
    }
}

class Cleaner(IServiceScopeFactory scopes, ILogger<Cleaner> log) : ScheduledJob(log)
{
    protected override TimeSpan Every => TimeSpan.FromHours(1);

    protected override async Task Run(IServiceProvider services, CancellationToken stop)
    {
        using var scope = scopes.CreateScope();
        var customers = scope.ServiceProvider.GetRequiredService<ICustomers>();
        var removed = 0;
        await foreach (var c in customers.Stream())
        {
            if (c.Points > 0)
                continue;
            removed++;
            log.LogDebug("{Id} would go", c.Id);
            log.LogDebug("{Name} would go", c.Name); //~ PUR203 Customer.Name
        }

        log.LogInformation("{Removed} removed", removed);
    }
}

record DeadLetter(string Queue, string Body, Exception Reason); //~ PUR102 DeadLetter.Body

class DeadLetters(ILogger<DeadLetters> log)
{
    private readonly ConcurrentBag<DeadLetter> letters = [];

    public void Add(DeadLetter letter)
    {
        letters.Add(letter);
        log.LogWarning("{Queue}: {Reason}", letter.Queue, letter.Reason.Message);
    }

    public int Count => letters.Count;
}

class Consumer(DeadLetters dead, ICustomers customers, ILogger<Consumer> log)
{
    private readonly SemaphoreSlim gate = new(1);
    private readonly ThreadLocal<string> scratch = new(() => "");

    public async Task Handle(int id)
    {
        await gate.WaitAsync();
        try
        {
            var c = await customers.GetAsync(id);
            if (c.Points < 0)
                throw new InvalidOperationException("negative points");
        }
        catch (InvalidOperationException e)
        {
            dead.Add(new DeadLetter("points", id.ToString(), e));
        }
        finally
        {
            gate.Release();
        }
    }

    public async Task HandleMail(int id)
    {
        var c = await customers.GetAsync(id);
        try
        {
            Deliver(c.Email);
        }
        catch (IOException e)
        {
            dead.Add(new DeadLetter("mail", c.Email, e));
        }
    }

    public void Threaded(Customer c)
    {
        var thread = new Thread(() => log.LogInformation("{Mail}", c.Email)); //~ PUR203 Customer.Email
        thread.Start();
        var other = new Thread(state => log.LogInformation("{State}", state));
        other.Start(c.Theme);
        ThreadPool.QueueUserWorkItem(_ => log.LogInformation("{Points}", c.Points));
    }

    public void ThreadedByState(Customer c)
    {
        var thread = new Thread(Tell);
        thread.Start(c.Name); //~ PUR203 Customer.Name
    }

    public void Local(Customer c)
    {
        scratch.Value = c.Phone ?? "";
        log.LogInformation("{Length}", scratch.Value.Length);
        log.LogInformation("{Phone}", scratch.Value); //~ PUR203 Customer.Phone
    }

    public void InTask(Customer c)
    {
        Task.Factory.StartNew(state => log.LogInformation("{State}", state), c.Theme);
        Task.Factory.StartNew(state => log.LogInformation("{State}", state), c.Name); //~ PUR203 Customer.Name
        _ = Task.Run(() => log.LogInformation("{Id}", c.Id));
    }

    private void Tell(object? state) => log.LogInformation("{State}", state);

    private static void Deliver(string address)
    {
    }
}
